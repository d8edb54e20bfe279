import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { currencies } from '../../../../shared/content/offer-lists.ts';
import type { KnownDataView } from '../../../../shared/ipc/known-data.ts';
import { spans } from '../../../../shared/offers/compare.ts';
import { isAged } from '../../../../shared/offers/standing.ts';
import { Field } from '../../../components/field.tsx';
import { Pick } from '../../../components/pick.tsx';
import { useTexts } from '../../../texts.tsx';
import { DataDate } from '../../about/data-date.tsx';
import type { Comparison } from './use-comparison.ts';

const wishes = ['domain', 'organisation', 'extended'] as const;

/** What is looked for, over how long, in which currency. The names are what they are. */
export function Filters(props: {
  readonly comparison: Comparison;
  /** Null: not known yet. */
  readonly known: KnownDataView | null;
  onRates(): void;
  onNewer(): void;
}) {
  const { t, date } = useTexts();
  const { comparison, known, onRates, onNewer } = props;
  const { view, look, terms, hidden, isOnlyUnsure, rows, ratesOn, remember } = comparison;
  return (
    <Box role="group" aria-label={t('offers.filter')} sx={{ display: 'grid', gap: 1 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-end' }}>
        <Box sx={{ flex: '1 1 200px' }}>
          <Field label={t('offers.search')} value={view.search} onChange={(search) => look({ search })} />
        </Box>
        <Box sx={{ flex: '1 1 220px' }}>
          <Pick
            label={t('offers.wish')}
            value={view.wish}
            options={wishes.map((value) => ({ value, label: t(`offers.wish-${value}`) }))}
            onPick={(wish) => look({ wish })}
          />
        </Box>
        <Pick
          label={t('offers.span')}
          width={120}
          value={String(view.span)}
          options={spans.map((years) => ({ value: String(years), label: t('offers.span-years', { years }) }))}
          onPick={(value) => look({ span: spans.find((years) => String(years) === value) ?? 3 })}
        />
        <Pick
          label={t('offers.currency')}
          width={110}
          value={terms.currency}
          options={currencies.map((value) => ({ value, label: value }))}
          onPick={(currency) => remember({ currency })}
        />
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}>
        {!isOnlyUnsure && (
          <Switch
            label={t('offers.show-unsure', { count: hidden.unsure })}
            isOn={view.showsUnsure}
            onTurn={(showsUnsure) => look({ showsUnsure })}
          />
        )}
        <Switch
          label={t('offers.show-unfit', { count: hidden.unfit })}
          isOn={view.showsUnfit}
          onTurn={(showsUnfit) => look({ showsUnfit })}
        />
        <Switch
          label={t('offers.show-history', { count: hidden.history })}
          isOn={view.showsHistory}
          onTurn={(showsHistory) => look({ showsHistory })}
        />
        <Typography variant="body2" color="textSecondary" sx={{ flex: '1 1 260px' }}>
          <span role="status">{t('offers.shown', { count: rows.length })}</span>{' '}
          {t('offers.rates-line', {
            currency: terms.currency,
            date: date(`${ratesOn}T12:00:00Z`),
            minutes: terms.pace.byHand,
          })}{' '}
          {isAged(ratesOn, terms.today) && t('offers.rates-aged')}
          <Button size="small" onClick={onRates}>
            {t('offers.rates-change')}
          </Button>
          {known !== null && (
            <>
              <br />
              <DataDate known={known} />
              <Button size="small" onClick={onNewer}>
                {t('data.newer')}
              </Button>
            </>
          )}
        </Typography>
      </Box>
    </Box>
  );
}

function Switch(props: { readonly label: string; readonly isOn: boolean; onTurn(isOn: boolean): void }) {
  return (
    <FormControlLabel
      control={<Checkbox checked={props.isOn} onChange={(_event, isChecked) => props.onTurn(isChecked)} />}
      label={props.label}
      sx={{ mr: 0, '& .MuiFormControlLabel-label': { fontSize: '0.9375rem' } }}
    />
  );
}
