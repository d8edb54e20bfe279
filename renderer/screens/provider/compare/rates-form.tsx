import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { type FormEvent, useState } from 'react';
import { centralBankRates } from '../../../../shared/content/offers.ts';
import { typedNumber } from '../../../../shared/offers/amount.ts';
import { usualPace } from '../../../../shared/offers/effort.ts';
import { organisationCheckDays } from '../../../../shared/offers/lifetime.ts';
import { call } from '../../../bridge.ts';
import { Field } from '../../../components/field.tsx';
import { useTexts } from '../../../texts.tsx';
import type { Comparison } from './use-comparison.ts';

const foreign = ['USD', 'GBP', 'CHF', 'CNY'] as const;
type Typed = Readonly<Record<(typeof foreign)[number], string>>;

const shown = (perEuro: Comparison['terms']['rates']['perEuro']): Typed => ({
  USD: String(perEuro.USD),
  GBP: String(perEuro.GBP),
  CHF: String(perEuro.CHF),
  CNY: String(perEuro.CNY),
});

/** At which rates currencies are compared, and how long a person takes by hand. */
export function RatesForm({ comparison, onClose }: { readonly comparison: Comparison; onClose(): void }) {
  const { t, date } = useTexts();
  const { terms, ratesOn, isOwnRates, remember } = comparison;
  const [typed, setTyped] = useState(() => shown(terms.rates.perEuro));
  const [minutes, setMinutes] = useState(String(terms.pace.byHand));
  const byHand = /^\d{1,4}$/.test(minutes.trim()) ? Number(minutes) : 0;
  const isMinutes = byHand >= 1 && byHand <= 1000;

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    const [USD, GBP, CHF, CNY] = foreign.map((currency) => typedNumber(typed[currency]));
    if (!USD || !GBP || !CHF || !CNY || !isMinutes) return;
    const perEuro = { EUR: 1, USD, GBP, CHF, CNY } as const;
    const isSame = JSON.stringify(perEuro) === JSON.stringify(terms.rates.perEuro);
    remember({
      minutesByHand: byHand,
      ...(isSame ? {} : { rates: { on: new Date().toISOString().slice(0, 10), perEuro } }),
    });
    onClose();
  };

  return (
    <Dialog open onClose={onClose} aria-labelledby="rates-title" maxWidth="sm" fullWidth>
      <form onSubmit={keep} noValidate>
        <DialogTitle id="rates-title" variant="h2" component="h2" sx={{ pt: 3 }}>
          {t('offers.rates-title')}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <Typography color="textSecondary">{t('offers.rates-lead')}</Typography>
          <Typography>
            {t(isOwnRates ? 'offers.rates-own' : 'offers.rates-from', { date: date(`${ratesOn}T12:00:00Z`) })}{' '}
            {!isOwnRates && (
              <Link
                component="button"
                type="button"
                sx={{ font: 'inherit' }}
                onClick={() => void call('link.open', { url: centralBankRates().source })}
              >
                ecb.europa.eu ↗
              </Link>
            )}
            {isOwnRates && (
              <Button
                size="small"
                onClick={() => {
                  remember({ rates: null });
                  setTyped(shown(centralBankRates().perEuro));
                }}
              >
                {t('offers.rates-reset')}
              </Button>
            )}
          </Typography>
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(180px, 1fr))' }}>
            {foreign.map((currency) => (
              <Field
                key={currency}
                label={t('offers.rates-one', { currency })}
                value={typed[currency]}
                complaint={typedNumber(typed[currency]) === null ? t('offers.rates-bad') : null}
                onChange={(value) => setTyped((now) => ({ ...now, [currency]: value }))}
              />
            ))}
          </Box>
          <Field
            label={t('offers.minutes-by-hand')}
            hint={t('offers.minutes-hint', {
              usual: usualPace.byHand,
              app: usualPace.withApp,
              organisation: usualPace.organisation,
              days: organisationCheckDays,
            })}
            inputMode="numeric"
            value={minutes}
            complaint={isMinutes ? null : t('offers.minutes-bad')}
            onChange={setMinutes}
          />
        </DialogContent>
        <DialogActions sx={{ p: 3, pt: 1, justifyContent: 'flex-start', gap: 1 }}>
          <Button type="submit" variant="contained">
            {t('offers.own-keep')}
          </Button>
          <Button variant="text" onClick={onClose}>
            {t('frame.cancel')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
