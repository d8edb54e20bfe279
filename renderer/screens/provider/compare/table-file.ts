import type { Translator } from '../../../../shared/content/translator.ts';
import { type Row, spans } from '../../../../shared/offers/compare.ts';
import { csvOf } from '../../../../shared/offers/csv.ts';
import { signerOf } from '../../../../shared/offers/trust.ts';
import * as words from './row-words.ts';
import type { Comparison } from './use-comparison.ts';

type Shown = Pick<Comparison, 'rows' | 'ratesOn'> & {
  readonly terms: Pick<Comparison['terms'], 'currency'>;
  readonly view: Pick<Comparison['view'], 'span'>;
};

/** What is shown, as a table for a spreadsheet. */
export function tableFile({ rows, terms, view, ratesOn }: Shown, translator: Translator): string {
  const { t } = translator;
  const { currency } = terms;
  const years = view.span;
  const heads = [
    t('offers.csv-seller'),
    t('offers.csv-product'),
    t('offers.csv-signer'),
    t('offers.csv-checks'),
    t('offers.csv-covers'),
    t('offers.csv-fit'),
    ...spans.map((span) => t('offers.csv-total', { years: span, currency })),
    t('offers.csv-total-kind'),
    t('offers.csv-price'),
    t('offers.csv-pricing'),
    t('offers.csv-times', { years }),
    t('offers.csv-minutes'),
    t('offers.csv-renewal'),
    t('offers.csv-standing'),
    t('offers.csv-seen'),
    t('offers.csv-source'),
    t('offers.csv-rates'),
  ];
  return csvOf([heads, ...rows.map((row) => cellsOf(row, years, ratesOn, translator))]);
}

function cellsOf(
  row: Row,
  years: 1 | 2 | 3,
  ratesOn: string,
  translator: Translator,
): (string | number | null)[] {
  const { t } = translator;
  const { offer, fit, totals, efforts, standing } = row;
  const amounts = spans.map((span) => {
    const total = totals[span];
    return total.state === 'unknown' ? null : total.money.amount / 100;
  });
  const kinds = {
    known: t('offers.csv-known'),
    'at-least': t('offers.csv-at-least'),
    unknown: t('offers.unknown'),
  };
  return [
    words.sellerOf(offer, translator),
    words.productOf(offer, translator),
    signerOf(offer.signer)?.name ?? null,
    words.checksOf(offer, translator),
    words.coversOf(offer, translator),
    fit === 'yes' ? t('offers.csv-fits') : t(`offers.fit-${fit}`),
    ...amounts,
    kinds[totals[years].state],
    offer.price === null ? null : words.priceText(offer.price, translator),
    t(`offers.detail-pricing-${offer.pricing}`),
    efforts[years].times,
    efforts[years].minutesAYear,
    words.renewalText(offer, translator),
    t(`offers.standing-${standing}`),
    offer.seenOn,
    offer.source,
    ratesOn,
  ];
}
