import { spans } from '../../../../shared/offers/compare.ts';
import { isAged } from '../../../../shared/offers/standing.ts';
import { PaperOnly } from '../../../components/paper-only.tsx';
import { useTexts } from '../../../texts.tsx';
import { because } from './advice-card.tsx';
import * as words from './row-words.ts';
import type { Comparison } from './use-comparison.ts';

/** What is shown, on paper: the advice, the table, and how it was reckoned. */
export function PrintedComparison({
  comparison,
  names,
}: {
  readonly comparison: Comparison;
  readonly names: string;
}) {
  const texts = useTexts();
  const { t, date } = texts;
  const { rows, view, terms, ratesOn, advice } = comparison;
  const day = (iso: string): string => date(`${iso}T12:00:00Z`);
  return (
    <PaperOnly>
      <h1>{t('offers.title')}</h1>
      <p>
        {names} {day(terms.today)}
      </p>
      <p>
        <b>
          {advice.row === null
            ? t('offers.advice-none')
            : t('offers.advice', { seller: words.sellerOf(advice.row.offer, texts) })}
        </b>
        . {because(comparison, texts)}
      </p>
      <table>
        <thead>
          <tr>
            <th>{t('offers.column-offer')}</th>
            {spans.map((years) => (
              <th key={years}>{t('offers.column-total', { years })}</th>
            ))}
            <th>{t('offers.column-times')}</th>
            <th>{t('offers.column-minutes')}</th>
            <th>{t('offers.column-checks')}</th>
            <th>{t('offers.column-renewal')}</th>
            <th>{t('offers.column-seen')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.offer.id}>
              <td>
                {words.nameOf(row.offer, texts)} {words.signedBy(row.offer, texts)}{' '}
                {words.fitText(row, texts)}
              </td>
              {spans.map((years) => (
                <td key={years}>
                  {words.totalText(row.totals[years], texts)}{' '}
                  {years === 1 && words.priceRemark(row.offer, texts)}
                </td>
              ))}
              <td>{words.timesText(row, view.span, texts)}</td>
              <td>{row.efforts[view.span].minutesAYear}</td>
              <td>
                {words.checksOf(row.offer, texts)}, {words.coversOf(row.offer, texts)}
              </td>
              <td>{words.renewalText(row.offer, texts)}</td>
              <td>
                {t(`offers.standing-${row.standing}`)}, {words.seenText(row, terms.today, texts)},{' '}
                {row.offer.source ?? ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('offers.rates-line', {
          currency: terms.currency,
          date: day(ratesOn),
          minutes: terms.pace.byHand,
        })}{' '}
        {isAged(ratesOn, terms.today) && t('offers.rates-aged')}
      </p>
    </PaperOnly>
  );
}
