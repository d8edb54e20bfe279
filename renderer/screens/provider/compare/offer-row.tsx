import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useId, useState } from 'react';
import { type Row, spans } from '../../../../shared/offers/compare.ts';
import type { OfferStanding } from '../../../../shared/offers/standing.ts';
import { hasLostTrust } from '../../../../shared/offers/trust.ts';
import { Badge } from '../../../components/badge.tsx';
import { Handle } from '../../../components/disclosure.tsx';
import { Sign } from '../../../components/sign.tsx';
import { useTexts } from '../../../texts.tsx';
import { OfferDetails } from './offer-details.tsx';
import type { RowActions } from './row-actions.ts';
import * as words from './row-words.ts';
import type { Comparison } from './use-comparison.ts';

const tones: Readonly<Record<OfferStanding, 'kelp' | 'tide' | 'amber' | 'coral' | 'muted'>> = {
  sure: 'kelp',
  fair: 'tide',
  unsure: 'amber',
  old: 'amber',
  'no-price': 'muted',
  ended: 'coral',
  history: 'muted',
};

/** One offer: what it costs, what it asks of the owner, how sure that is. */
export function OfferRow(props: {
  readonly row: Row;
  readonly comparison: Comparison;
  readonly actions: RowActions;
  readonly columns: number;
}) {
  const texts = useTexts();
  const { t } = texts;
  const { row, comparison, actions, columns } = props;
  const { onChoose } = actions;
  const { offer, isOwn, standing, efforts, totals } = row;
  const { span } = comparison.view;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const name = words.nameOf(offer, texts);
  const isAdvice = comparison.advice.row?.offer.id === offer.id;
  const second = [words.extraOf(offer, texts), words.signedBy(offer, texts)]
    .filter((part) => part !== null)
    .join(', ');
  const fit = words.fitText(row, texts);
  const remark = words.priceRemark(offer, texts);
  return (
    <tbody>
      <tr data-opened={isOpen} data-advice={isAdvice}>
        <Box component="th" scope="row" sx={{ width: '24%', minWidth: 170, fontWeight: 400 }}>
          <b>{words.sellerOf(offer, texts)}</b>
          {second !== '' && <Box sx={{ color: 'text.secondary' }}>{second}</Box>}
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.75, mt: 0.5, alignItems: 'center' }}>
            {isAdvice && <Badge tone="kelp">{t('offers.recommended')}</Badge>}
            {isOwn && <Badge tone="sky">{t('offers.own')}</Badge>}
            {fit !== null && (
              <Badge tone={row.fit === 'customers' || row.fit === 'ask' ? 'muted' : 'coral'}>{fit}</Badge>
            )}
            {hasLostTrust(offer.signer) && <Sign kind="care" size={20} />}
            <Handle
              type="button"
              aria-expanded={isOpen}
              aria-controls={id}
              aria-label={t('offers.details', { offer: name })}
              onClick={() => setOpen(!isOpen)}
            >
              {t('offers.more')} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
            </Handle>
          </Box>
        </Box>
        {spans.map((years) => (
          <Box
            key={years}
            component="td"
            className="sk-number"
            sx={{
              whiteSpace: 'nowrap',
              fontWeight: years === span ? 700 : 400,
              color: totals[years].state === 'unknown' ? 'text.secondary' : 'text.primary',
            }}
          >
            {words.totalText(totals[years], texts)}
            {years === 1 && remark !== null && (
              <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', fontWeight: 400 }}>{remark}</Box>
            )}
          </Box>
        ))}
        <td>
          {words.timesText(row, span, texts)}
          <Box sx={{ color: 'text.secondary' }}>
            {t('offers.minutes-a-year', { count: efforts[span].minutesAYear })}
          </Box>
        </td>
        <td>
          {words.checksOf(offer, texts)}
          <Box sx={{ color: 'text.secondary' }}>{words.coversOf(offer, texts)}</Box>
        </td>
        <td>{words.renewalText(offer, texts)}</td>
        <td>
          <Badge tone={tones[standing]}>{t(`offers.standing-${standing}`)}</Badge>
          <Box sx={{ color: 'text.secondary', mt: 0.25, fontSize: '0.875rem' }}>
            {words.seenText(row, comparison.terms.today, texts)}
          </Box>
        </td>
        <td>
          {onChoose === null ? null : actions.canChoose(row) ? (
            <Button
              size="small"
              variant={isAdvice ? 'contained' : 'outlined'}
              aria-label={t('offers.choose-named', { offer: name })}
              onClick={() => onChoose(row)}
            >
              {t('offers.choose')}
            </Button>
          ) : (
            <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>
              {t(standing === 'history' ? 'offers.standing-history' : 'offers.standing-ended')}
            </Box>
          )}
        </td>
      </tr>
      {isOpen && (
        <tr data-advice={isAdvice}>
          <td colSpan={columns} id={id}>
            <OfferDetails row={row} actions={actions} today={comparison.terms.today} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
