import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { Disclosure } from '../../components/disclosure.tsx';
import { useTexts } from '../../texts.tsx';
import { mono } from '../../theme.ts';

/** A certificate or key that came as text. */
export function PasteText({ onText }: { onText(text: string): void }) {
  const { t } = useTexts();
  const [text, setText] = useState('');
  const id = useId();
  const read = (): void => {
    onText(text);
    setText('');
  };
  return (
    <Disclosure label={t('files.paste')}>
      <Typography component="label" htmlFor={id} sx={{ fontWeight: 700, display: 'block', mb: 0.5 }}>
        {t('files.paste-field')}
      </Typography>
      <TextField
        id={id}
        multiline
        minRows={3}
        maxRows={8}
        fullWidth
        value={text}
        onChange={(event) => setText(event.target.value)}
        helperText={t('files.paste-hint')}
        slotProps={{
          htmlInput: {
            spellCheck: false,
            autoComplete: 'off',
            style: { fontFamily: mono, fontSize: '0.8125rem' },
          },
        }}
      />
      <Box sx={{ mt: 1 }}>
        <Button variant="outlined" disabled={text.trim() === ''} onClick={read}>
          {t('files.paste-read')}
        </Button>
      </Box>
    </Disclosure>
  );
}
