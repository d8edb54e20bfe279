import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { Row } from '../../../../shared/offers/compare.ts';
import { Seal } from '../../../art/seal.tsx';
import { Badge } from '../../../components/badge.tsx';
import { Card } from '../../../components/card.tsx';
import { type Texts, useTexts } from '../../../texts.tsx';
import { sellerOf, timesText, totalText } from './row-words.ts';
import type { Comparison } from './use-comparison.ts';

/** Which offer we would take, and why, in one sentence. */
export function AdviceCard({
  comparison,
  onChoose,
  onAdd,
}: {
  readonly comparison: Comparison;
  readonly onChoose: ((row: Row) => void) | null;
  onAdd(): void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const { advice, view } = comparison;
  const { row } = advice;
  return (
    <Card tone="tide" sx={{ display: 'flex', flexDirection: 'column', gap: 2 }}>
      <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 'none' }}>
          <Seal size={52} ground="paper" />
        </Box>
        <Box sx={{ minWidth: 0 }} role="status">
          <Typography variant="h2" component="h3">
            {row === null
              ? t('offers.advice-none')
              : t('offers.advice', { seller: sellerOf(row.offer, texts) })}
          </Typography>
          <Typography sx={{ mt: 0.5, fontSize: '1rem' }}>{because(comparison, texts)}</Typography>
          {view.wish !== 'domain' && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
              {t('offers.level-hint')}
            </Typography>
          )}
        </Box>
      </Box>
      {row !== null && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          {[
            totalText(row.totals[view.span], texts),
            timesText(row, view.span, texts),
            t('offers.minutes-a-year', { count: row.efforts[view.span].minutesAYear }),
          ].map((fact) => (
            <Badge key={fact} tone="kelp">
              {fact}
            </Badge>
          ))}
        </Box>
      )}
      <Box sx={{ flex: 1 }} />
      <Typography variant="body2" color="textSecondary">
        {t('offers.own-why')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {row !== null && onChoose !== null && (
          <Button variant="contained" onClick={() => onChoose(row)}>
            {t('offers.choose-advice')}
          </Button>
        )}
        <Button variant={row === null || onChoose === null ? 'outlined' : 'text'} onClick={onAdd}>
          {t('offers.own-add')}
        </Button>
      </Box>
    </Card>
  );
}

/** The reason, in one sentence. */
export function because({ advice, view, terms }: Comparison, { t, money }: Texts): string {
  const reason = advice.because;
  if (reason.id !== 'cheapest') return t(`offers.because-${reason.id}`);
  if (reason.next === 0) return t('offers.because-same', { years: view.span });
  return t('offers.because-cheapest', { years: view.span, more: money(reason.next, terms.currency) });
}
