import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { currencies } from '../../../../shared/content/offer-lists.ts';
import { typedAmount } from '../../../../shared/offers/amount.ts';
import type { OwnQuote } from '../../../../shared/offers/own-quote.ts';
import { Field } from '../../../components/field.tsx';
import { Pick } from '../../../components/pick.tsx';
import { useTexts } from '../../../texts.tsx';
import { quoteOf, type TypedQuote } from './typed-quote.ts';

const checks = ['domain', 'organisation', 'extended'] as const;
const shapes = ['many-wildcard', 'one-and-www', 'many', 'wildcard'] as const;
const periods = ['month', 'year', 'once'] as const;

/** A price that the owner was told: asked for in their words, kept on this computer. */
export function QuoteForm(props: {
  readonly start: TypedQuote;
  onKeep(quote: OwnQuote): void;
  onClose(): void;
}) {
  const { t } = useTexts();
  const [typed, setTyped] = useState(props.start);
  const [isChecked, setChecked] = useState(false);
  const set = (change: Partial<TypedQuote>): void => setTyped((now) => ({ ...now, ...change }));
  const amountBad = typedAmount(typed.amount) === null;
  const firstBad = typed.firstYear.trim() !== '' && typedAmount(typed.firstYear) === null;

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    // A form in a dialog is still inside the screen's own form for React's events.
    event.stopPropagation();
    const quote = quoteOf(typed, new Date().toISOString().slice(0, 10));
    if (quote === null) setChecked(true);
    else props.onKeep(quote);
  };

  return (
    <Dialog open onClose={props.onClose} aria-labelledby="quote-title" maxWidth="sm" fullWidth>
      <form onSubmit={keep} noValidate>
        <DialogTitle id="quote-title" variant="h2" component="h2" sx={{ pt: 3 }}>
          {t('offers.own-title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography color="textSecondary">{t('offers.own-lead')}</Typography>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' }}>
            <Field
              label={t('offers.own-seller')}
              value={typed.seller}
              complaint={isChecked && typed.seller.trim() === '' ? t('offers.own-seller-bad') : null}
              onChange={(seller) => set({ seller })}
            />
            <Field
              label={t('offers.own-product')}
              isOptional
              value={typed.product}
              onChange={(product) => set({ product })}
            />
          </Box>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))' }}>
            <Field
              label={t('offers.own-amount')}
              value={typed.amount}
              complaint={isChecked && amountBad ? t('offers.own-amount-bad') : null}
              onChange={(amount) => set({ amount })}
            />
            <Pick
              label={t('offers.currency')}
              value={typed.currency}
              options={currencies.map((value) => ({ value, label: value }))}
              onPick={(currency) => set({ currency })}
            />
            <Pick
              label={t('offers.own-per')}
              value={typed.per}
              options={periods.map((value) => ({ value, label: t(`offers.own-per-${value}`) }))}
              onPick={(per) => set({ per })}
            />
          </Box>
          {typed.per !== 'once' && (
            <Field
              label={t('offers.own-first')}
              hint={t('offers.own-first-hint')}
              isOptional
              value={typed.firstYear}
              complaint={isChecked && firstBad ? t('offers.own-amount-bad') : null}
              onChange={(firstYear) => set({ firstYear })}
            />
          )}
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(200px, 1fr))' }}>
            <Pick
              label={t('offers.own-covers')}
              value={typed.shape}
              options={shapes.map((value) => ({ value, label: t(`offers.own-covers-${value}`) }))}
              onPick={(shape) => set({ shape })}
            />
            <Pick
              label={t('offers.own-checks')}
              value={typed.validation}
              options={checks.map((value) => ({ value, label: t(`offers.checks-${value}`) }))}
              onPick={(validation) => set({ validation })}
            />
          </Box>
          <FormControlLabel
            control={
              <Checkbox
                checked={typed.renewsItself}
                onChange={(_event, renewsItself) => set({ renewsItself })}
              />
            }
            label={t('offers.own-renews')}
          />
        </DialogContent>
        <DialogActions sx={{ p: 3, pt: 1, justifyContent: 'flex-start', gap: 1 }}>
          <Button type="submit" variant="contained">
            {t('offers.own-keep')}
          </Button>
          <Button variant="text" onClick={props.onClose}>
            {t('frame.cancel')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
