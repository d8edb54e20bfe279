import { describe, expect, test } from 'vitest';
import * as words from '../../renderer/screens/provider/compare/row-words.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { someOffer, someRow } from '../shared/offers/some-offers.ts';

const english = await loadTranslator('en');
const price = { amount: 299, currency: 'EUR', per: 'month', termYears: 1 } as const;

describe('what a row of the comparison says', () => {
  test('of a total: free, an amount, at least an amount, or nothing known', () => {
    const money = (amount: number) => ({ amount, currency: 'EUR' as const });
    const said = (total: Parameters<typeof words.totalText>[0]) => words.totalText(total, english);
    expect(said({ state: 'unknown' })).toBe(english.t('offers.unknown'));
    expect(said({ state: 'known', money: money(0) })).toBe(english.t('offers.free'));
    expect(said({ state: 'known', money: money(2000) })).toContain('20');
    expect(said({ state: 'at-least', money: money(2000) })).toBe(
      english.t('offers.from', { amount: english.money(2000, 'EUR') }),
    );
  });

  test('of a price on another scale, or of one that does not last', () => {
    const remark = (change: Parameters<typeof someOffer>[0]) => words.priceRemark(someOffer(change), english);
    expect(remark({ price: null })).toBeNull();
    expect(remark({})).toBeNull();
    expect(remark({ price })).toBe(words.priceText(price, english));
    expect(remark({ price: { ...price, amount: 0 } })).toBeNull();
    expect(remark({ pricing: 'intro' })).toBe(english.t('offers.then-unknown'));
    expect(remark({ pricing: 'intro', renewal: price })).toContain(words.priceText(price, english));
  });

  test('of a day as much as is known of it', () => {
    expect(words.partialDateText('2026', english)).toBe('2026');
    expect(words.partialDateText('2026-10', english)).toBe(english.month('2026-10-01T12:00:00Z'));
    expect(words.partialDateText('2026-10-02', english)).toBe(english.shortDate('2026-10-02T12:00:00Z'));
    const seen = (change: Parameters<typeof someRow>[0]) =>
      words.seenText(someRow(change), '2026-11-25', english);
    expect(seen({ seenOn: null })).toBe(english.t('offers.undated'));
    expect(seen({ seenOn: null, remarks: ['not-read'] })).toBe(english.t('offers.not-read'));
    expect(seen({ seenOn: '2026-05-29' })).toBe(words.partialDateText('2026-05-29', english));
    expect(seen({ seenOn: '2026-05-28' })).toContain('half a year ago');
  });

  test('of who sells it, the product only where that says more, and who signs where that is somebody else', () => {
    expect(words.nameOf(someOffer(), english)).toBe('Seller: Plain');
    expect(words.nameOf(someOffer({ product: 'Seller' }), english)).toBe('Seller');
    expect(words.sellerOf(someOffer({ seller: null }), english)).toBe(english.t('offers.seller-unnamed'));
    expect(words.signedBy(someOffer(), english)).toContain('Sectigo');
    expect(words.signedBy(someOffer({ seller: 'Sectigo' }), english)).toBeNull();
    expect(words.matchesSearch(someRow(), ' sectigo ', english)).toBe(true);
    expect(words.matchesSearch(someRow(), 'nobody', english)).toBe(false);
  });
});
