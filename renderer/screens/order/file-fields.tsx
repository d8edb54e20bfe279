import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { sellersFolder } from '../../../shared/content/order-forms.ts';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { TextFileButton } from '../../components/text-file-button.tsx';
import { useTexts } from '../../texts.tsx';
import { mono } from '../../theme.ts';
import type { Placing } from './placing.ts';

/** More than any seller's file; a person may choose a wrong one. */
const mostBytes = 8192;

/** Place and content of the seller's file, typed or taken from the file that was downloaded. */
export function FileFields(props: {
  readonly placing: Placing;
  /** What this seller's file is always called; null: it differs. */
  readonly usual: string | null;
  readonly isBusy: boolean;
  onPlacing(placing: Placing): void;
  onPlace(): void;
}) {
  const { t } = useTexts();
  const id = useId();
  const { placing, usual, isBusy, onPlacing } = props;
  const { place, text } = placing;
  const bring = async (file: File): Promise<void> => {
    const content = await file.slice(0, mostBytes).text();
    onPlacing({ place: place === '' ? `${sellersFolder}${file.name}` : place, text: content });
  };
  return (
    <Card>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        <Field
          label={t('order.place')}
          hint={t('order.place-hint', { folder: sellersFolder, name: usual ?? 'none' })}
          value={place}
          onChange={(value) => onPlacing({ ...placing, place: value })}
          isDisabled={isBusy}
        />
        <Box>
          <Typography component="label" htmlFor={id} sx={{ fontWeight: 700, display: 'block', mb: 0.5 }}>
            {t('order.text')}
          </Typography>
          <TextField
            id={id}
            multiline
            minRows={2}
            maxRows={6}
            fullWidth
            value={text}
            disabled={isBusy}
            onChange={(event) => onPlacing({ ...placing, text: event.target.value })}
            helperText={t('order.text-hint')}
            slotProps={{
              htmlInput: {
                maxLength: mostBytes,
                spellCheck: false,
                autoComplete: 'off',
                style: { fontFamily: mono, fontSize: '0.8125rem' },
              },
            }}
          />
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <Button
            variant="outlined"
            disabled={isBusy || place.trim() === '' || text.trim() === ''}
            onClick={props.onPlace}
          >
            {t('order.place-it')}
          </Button>
          <TextFileButton label={t('order.text-file')} variant="text" isDisabled={isBusy} onFile={bring} />
        </Box>
      </Box>
    </Card>
  );
}
