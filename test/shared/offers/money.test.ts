import { describe, expect, test } from 'vitest';
import { converted, totalIn, totalOver } from '../../../shared/offers/money.ts';

const eur = (amount: number, per: 'month' | 'year' | 'once', termYears = 1) =>
  ({ amount, currency: 'EUR', per, termYears }) as const;
const list = (price: ReturnType<typeof eur> | null) => ({ price, pricing: 'list', renewal: null }) as const;

describe('what an offer costs', () => {
  test.each([
    ['nothing', list(eur(0, 'year')), [0, 0, 0]],
    ['by the year', list(eur(1900, 'year')), [1900, 3800, 5700]],
    ['by the month', list(eur(299, 'month')), [3588, 7176, 10764]],
    ['once', list(eur(3000, 'once')), [3000, 3000, 3000]],
    ['paid for three years at once', list(eur(500, 'year', 3)), [1500, 1500, 1500]],
    ['paid for two years at once', list(eur(1000, 'year', 2)), [2000, 2000, 4000]],
    [
      'an introduction, then the renewal’s price',
      { price: eur(100, 'year'), pricing: 'intro', renewal: eur(4900, 'year') } as const,
      [100, 5000, 9900],
    ],
    [
      'an introduction by the month',
      { price: eur(100, 'month'), pricing: 'intro', renewal: eur(300, 'month') } as const,
      [1200, 4800, 8400],
    ],
  ])('%s', (_what, offer, amounts) => {
    const totals = [1, 2, 3].map((years) => totalOver(offer, years));
    expect(totals).toEqual(amounts.map((amount) => ({ state: 'known', money: { amount, currency: 'EUR' } })));
  });

  test('is known in part where only the introduction is', () => {
    const offer = { price: eur(0, 'year'), pricing: 'intro', renewal: null } as const;
    expect(totalOver(offer, 1).state).toBe('known');
    expect(totalOver(offer, 2)).toEqual({ state: 'at-least', money: { amount: 0, currency: 'EUR' } });
  });

  test('is not mixed where the renewal is in another currency', () => {
    const renewal = { ...eur(100, 'year'), currency: 'USD' } as const;
    expect(totalOver({ price: eur(50, 'year'), pricing: 'intro', renewal }, 3).state).toBe('at-least');
  });

  test('is unknown where no price is', () => {
    expect(totalOver(list(null), 3)).toEqual({ state: 'unknown' });
  });
});

describe('another currency', () => {
  const rates = { perEuro: { EUR: 1, USD: 1.25, GBP: 0.8, CHF: 0.9, CNY: 8 } } as const;
  test.each([
    [1000, 'EUR', 'EUR', 1000],
    [1000, 'USD', 'EUR', 800],
    [1000, 'EUR', 'USD', 1250],
    [1000, 'USD', 'GBP', 640],
    [168300, 'CNY', 'EUR', 21038],
    [1, 'USD', 'EUR', 1],
  ] as const)('%i %s are %s %i', (amount, from, to, expected) => {
    expect(converted({ amount, currency: from }, to, rates)).toEqual({ amount: expected, currency: to });
  });

  test('leaves what is unknown unknown, and what is at least so at least so', () => {
    expect(totalIn({ state: 'unknown' }, 'USD', rates)).toEqual({ state: 'unknown' });
    const total = { state: 'at-least', money: { amount: 100, currency: 'EUR' } } as const;
    expect(totalIn(total, 'USD', rates)).toEqual({
      state: 'at-least',
      money: { amount: 125, currency: 'USD' },
    });
  });
});
