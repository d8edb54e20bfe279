import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { dataMade } from '../../../../shared/content/offers.ts';
import type { PlainKey } from '../../../../shared/content/texts.ts';
import { isTold } from '../../../../shared/content/trust-record.ts';
import type { Row } from '../../../../shared/offers/compare.ts';
import { longestLifetime } from '../../../../shared/offers/lifetime.ts';
import { isBought, recordOf, signerOf } from '../../../../shared/offers/trust.ts';
import { call } from '../../../bridge.ts';
import { type Texts, useTexts } from '../../../texts.tsx';
import type { RowActions } from './row-actions.ts';
import { isUnread, partialDateText, priceRemark, priceText, seenText } from './row-words.ts';

/** Everything that is known of one offer, with where it was read. */
export function OfferDetails({
  row,
  actions,
  today,
}: {
  readonly row: Row;
  readonly actions: RowActions;
  readonly today: string;
}) {
  const texts = useTexts();
  const { t, rich } = texts;
  const { offer, isOwn } = row;
  const { source } = offer;
  return (
    <Box sx={{ display: 'grid', gap: 1.5, maxWidth: 860, pb: 1 }}>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'max-content minmax(0, 1fr)',
          columnGap: 2.5,
          rowGap: 0.5,
        }}
      >
        <Fact label={t('offers.detail-price')}>{priceOf(row, texts)}</Fact>
        <Fact label={t('offers.detail-lifetime')}>{lifetimesOf(row, today, texts)}</Fact>
        {offer.renewedBy === 'acme' && (
          <Fact label={t('offers.detail-automation')}>
            {rich('offers.detail-acme')}
            {offer.account === 'required' && <>, {rich('offers.detail-account')}</>}
            {offer.renewalHints !== null && (
              <>, {t(offer.renewalHints ? 'offers.detail-hints' : 'offers.detail-no-hints')}</>
            )}
          </Fact>
        )}
        {!isOwn && offer.id !== 'self-signed' && (
          <>
            <Fact label={t('offers.detail-signer')}>{signerText(offer.signer, texts)}</Fact>
            {offer.signer !== null && (
              <Fact label={t('offers.detail-record')}>
                <Record signer={offer.signer} texts={texts} />
              </Fact>
            )}
          </>
        )}
        {offer.remarks.length > 0 && (
          <Fact label={t('offers.detail-note')}>
            {offer.remarks.map((remark) => (
              // A test sees to it that each has its words.
              <div key={remark}>{rich(`remark.${remark}` as PlainKey)}</div>
            ))}
          </Fact>
        )}
        {source !== null && (
          <Fact label={t(isUnread(offer) ? 'offers.detail-unread' : 'offers.detail-source')}>
            <Link
              component="button"
              type="button"
              onClick={() => void call('link.open', { url: source })}
              sx={{ font: 'inherit', textAlign: 'left', overflowWrap: 'anywhere' }}
            >
              {source.replace('https://', '')} ↗
            </Link>
            {!isUnread(offer) && (
              <div>
                {seenText(row, today, texts)}, {t(`offers.certainty-${offer.certainty}`)}
              </div>
            )}
          </Fact>
        )}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {isOwn ? (
          <>
            <Button
              size="small"
              variant="outlined"
              aria-label={t('offers.own-edit-named', { seller: offer.seller ?? '' })}
              onClick={() => actions.onEdit(offer.id)}
            >
              {t('offers.own-edit')}
            </Button>
            <Button
              size="small"
              color="error"
              aria-label={t('offers.own-remove-named', { seller: offer.seller ?? '' })}
              onClick={() => actions.onRemove(offer.id)}
            >
              {t('offers.own-remove')}
            </Button>
          </>
        ) : (
          row.standing !== 'sure' &&
          row.standing !== 'ended' &&
          row.standing !== 'history' && (
            <Button size="small" variant="outlined" onClick={() => actions.onKnow(row)}>
              {t(offer.price === null ? 'offers.know-price' : 'offers.confirm-price')}
            </Button>
          )
        )}
      </Box>
    </Box>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
        {children}
      </Box>
    </>
  );
}

function priceOf({ offer }: Row, texts: Texts): string {
  const { t } = texts;
  const kind = t(`offers.detail-pricing-${offer.pricing}`);
  if (offer.price === null || offer.pricing === 'free') return kind;
  const term = offer.price.termYears > 1 ? t('offers.detail-term', { years: offer.price.termYears }) : null;
  const later = offer.pricing === 'intro' ? priceRemark(offer, texts) : null;
  return [priceText(offer.price, texts), kind, later, term].filter((part) => part !== null).join(', ');
}

function lifetimesOf({ offer }: Row, today: string, { t, date }: Texts): string {
  if (offer.lifetimes === null) return t('offers.detail-lifetime-limit', { days: longestLifetime(today) });
  const coming = offer.lifetimes.filter(({ from }) => from !== null && from > today);
  const now = offer.lifetimes.findLast(({ from }) => from === null || from <= today);
  return [
    ...(now === undefined ? [] : [t('offers.detail-lifetime-days', { days: now.days })]),
    ...coming.map(({ from, days }) =>
      t('offers.detail-lifetime-later', { days, date: date(`${from ?? today}T12:00:00Z`) }),
    ),
  ].join(', ');
}

function signerText(id: string | null, { t, list }: Texts): string {
  const signer = signerOf(id);
  if (signer === null) return t('offers.detail-signer-unknown');
  if (signer.brands.length === 0) return signer.name;
  return t('offers.detail-brands', { signer: signer.name, brands: list(signer.brands) });
}

function Record({ signer, texts }: { readonly signer: string; readonly texts: Texts }) {
  const events = recordOf(signer);
  if (events.length === 0) return texts.t('offers.detail-record-none', { month: texts.month(dataMade()) });
  return events.map((event) => (
    <div key={event.id}>
      <b>
        {partialDateText(event.on, texts)}
        {isBought(event, signer) && ` (${event.who})`}
      </b>
      {isTold(event)
        ? `: ${texts.t(`trust.${event.id}` as PlainKey)}`
        : `: ${texts.t(`offers.trust-${event.kind}`)}`}
    </div>
  ));
}
