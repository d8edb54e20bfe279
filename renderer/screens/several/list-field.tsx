import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { type ChangeEvent, useId, useRef, useState } from 'react';
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
  const input = useRef<HTMLInputElement>(null);
  const [isTooBig, setTooBig] = useState(false);
  const id = useId();
  const chosen = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? [];
    if (file === undefined) return;
    setTooBig(file.size > mostBytes);
    if (file.size <= mostBytes) props.onText(await file.text());
    // The same file may be brought again, once it is mended.
    target.value = '';
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
        <Button variant="outlined" onClick={() => input.current?.click()}>
          {t('several.file')}
        </Button>
        <input
          ref={input}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          hidden
          aria-hidden="true"
          tabIndex={-1}
          onChange={(event) => void chosen(event)}
        />
      </Box>
    </Box>
  );
}
