import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { TextFileButton } from '../../components/text-file-button.tsx';
import { useTexts } from '../../texts.tsx';
import { mono } from '../../theme.ts';

/** A list of thousands of sites is smaller. */
const mostBytes = 500_000;

/** A list of sites: typed, pasted, or out of a file. */
export function ListField(props: {
  readonly text: string;
  readonly complaint: string | null;
  onText(text: string): void;
}) {
  const { t } = useTexts();
  const [isTooBig, setTooBig] = useState(false);
  const id = useId();
  const bring = async (file: File): Promise<void> => {
    setTooBig(file.size > mostBytes);
    if (file.size <= mostBytes) props.onText(await file.text());
  };
  const complaint = isTooBig ? t('several.file-too-big') : props.complaint;
  return (
    <Box>
      <Typography component="label" htmlFor={id} sx={{ fontWeight: 700, display: 'block', mb: 0.5 }}>
        {t('several.list')}
      </Typography>
      <TextField
        id={id}
        multiline
        minRows={4}
        maxRows={10}
        fullWidth
        value={props.text}
        error={complaint !== null}
        onChange={(event) => props.onText(event.target.value.slice(0, mostBytes))}
        helperText={complaint ?? t('several.list-hint')}
        slotProps={{
          htmlInput: {
            spellCheck: false,
            autoComplete: 'off',
            style: { fontFamily: mono, fontSize: '0.875rem' },
          },
        }}
      />
      <Box sx={{ mt: 1 }}>
        <TextFileButton
          label={t('several.file')}
          variant="outlined"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onFile={bring}
        />
      </Box>
    </Box>
  );
}
