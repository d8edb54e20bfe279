import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { choiceOf, type OfferChoice } from '../../../../shared/offers/choice.ts';
import type { Row } from '../../../../shared/offers/compare.ts';
import { longestLifetime } from '../../../../shared/offers/lifetime.ts';
import { Card } from '../../../components/card.tsx';
import { Disclosure } from '../../../components/disclosure.tsx';
import { useSpelt } from '../../../spelt.ts';
import { useTexts } from '../../../texts.tsx';
import { useKnownData } from '../../../use-known-data.ts';
import { NewerDataDialog } from '../../about/newer-data-dialog.tsx';
import { SaveButton } from '../../done/save-button.tsx';
import { AdviceCard } from './advice-card.tsx';
import { Filters } from './filters.tsx';
import { OfferTable } from './offer-table.tsx';
import { PriceChart } from './price-chart.tsx';
import { PrintedComparison } from './printed-comparison.tsx';
import { QuoteForm } from './quote-form.tsx';
import { RatesForm } from './rates-form.tsx';
import type { RowActions } from './row-actions.ts';
import { nameOf } from './row-words.ts';
import { tableFile } from './table-file.ts';
import { TrustTimeline } from './trust-timeline.tsx';
import { newQuote, quoteLike, type TypedQuote, typedFrom } from './typed-quote.ts';
import { useComparison } from './use-comparison.ts';

/** All offers on the same scale, over the whole window: the advice first, one chart, one table. */
export default function Comparison(props: {
  readonly names: readonly string[];
  /** Null: no site is known yet, so nothing can be chosen. */
  readonly onChoose: ((choice: OfferChoice) => void) | null;
  onClose(): void;
}) {
  const texts = useTexts();
  const { t, list } = texts;
  const spelt = useSpelt();
  const { known, onTaken } = useKnownData();
  const comparison = useComparison(props.names);
  const { quotes, remember, terms, rows, isOnlyUnsure } = comparison;
  const [quote, setQuote] = useState<TypedQuote | null>(null);
  const [isSetting, setSetting] = useState(false);
  const [isNewer, setNewer] = useState(false);
  const { onChoose } = props;
  const names =
    onChoose === null
      ? t('offers.lead-any')
      : t('offers.lead', { count: props.names.length, names: list(props.names.map(spelt)) });
  const choice = ({ offer }: Row): OfferChoice => choiceOf(offer, nameOf(offer, texts));
  const actions: RowActions = {
    canChoose: (row) => row.standing !== 'history' && choice(row).kind !== 'ended',
    onChoose: onChoose === null ? null : (row) => onChoose(choice(row)),
    onEdit: (id) => {
      const found = quotes.find((one) => one.id === id);
      if (found !== undefined) setQuote(typedFrom(found));
    },
    onRemove: (id) => remember({ quotes: quotes.filter((one) => one.id !== id) }),
    onKnow: ({ offer }) => setQuote(quoteLike(offer, terms.currency)),
  };

  return (
    <Dialog
      open
      fullScreen
      onClose={props.onClose}
      aria-labelledby="offers-title"
      slotProps={{ paper: { sx: { borderRadius: 0, border: 0, bgcolor: 'background.default' } } }}
    >
      <Box
        sx={{
          flex: 'none',
          p: { xs: 2, md: 3, lg: 4 },
          display: 'grid',
          gap: 2.5,
          alignContent: 'start',
        }}
      >
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-start' }}>
          <Box sx={{ flex: '1 1 420px' }}>
            <Typography id="offers-title" variant="h1" component="h2">
              {t('offers.title')}
            </Typography>
            <Typography color="textSecondary" sx={{ mt: 0.75, overflowWrap: 'anywhere' }}>
              {names}
            </Typography>
          </Box>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <Button size="small" onClick={() => window.print()}>
              {t('offers.print')}
            </Button>
            <SaveButton
              label={t('offers.save')}
              suggestedName="certificate-offers.csv"
              text={() => tableFile(comparison, texts)}
            />
            <Button variant="outlined" onClick={props.onClose}>
              {t(onChoose === null ? 'frame.back' : 'offers.close')}
            </Button>
          </Box>
        </Box>
        <Box
          sx={{
            display: 'grid',
            gap: 2.5,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 3fr)' },
          }}
        >
          <AdviceCard
            comparison={comparison}
            onChoose={actions.onChoose}
            onAdd={() => setQuote(newQuote(terms.currency))}
          />
          <Card>
            <PriceChart comparison={comparison} />
          </Card>
        </Box>
        <Filters
          comparison={comparison}
          known={known}
          onRates={() => setSetting(true)}
          onNewer={() => setNewer(true)}
        />
        {isOnlyUnsure && rows.length > 0 && <Card tone="amber">{t('offers.only-unsure')}</Card>}
        {rows.length === 0 ? (
          <Card>{t('offers.none')}</Card>
        ) : (
          <OfferTable comparison={comparison} actions={actions} />
        )}
        <Box sx={{ display: 'grid', gap: 0.5 }}>
          <Disclosure label={t('offers.rule-title')}>
            <Typography sx={{ maxWidth: 760 }}>
              {t('offers.rule', { days: longestLifetime(terms.today) })}
            </Typography>
          </Disclosure>
          <Disclosure label={t('offers.trust-title')}>
            <Typography color="textSecondary" sx={{ maxWidth: 760, mb: 2 }}>
              {t('offers.trust-lead')}
            </Typography>
            <TrustTimeline />
          </Disclosure>
        </Box>
      </Box>
      {quote !== null && (
        <QuoteForm
          start={quote}
          onKeep={(kept) => {
            remember({ quotes: [...quotes.filter(({ id }) => id !== kept.id), kept] });
            setQuote(null);
          }}
          onClose={() => setQuote(null)}
        />
      )}
      {isSetting && <RatesForm comparison={comparison} onClose={() => setSetting(false)} />}
      {isNewer && known !== null && (
        <NewerDataDialog known={known} onTaken={onTaken} onClose={() => setNewer(false)} />
      )}
      <PrintedComparison comparison={comparison} names={names} />
    </Dialog>
  );
}
