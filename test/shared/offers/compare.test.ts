import { describe, expect, test } from 'vitest';
import { matches, sorted } from '../../../shared/offers/compare.ts';
import { effortOf, usualPace } from '../../../shared/offers/effort.ts';
import { totalOver } from '../../../shared/offers/money.ts';
import { offerOf } from '../../../shared/offers/own-offer.ts';
import { ownQuote } from '../../../shared/offers/own-quote.ts';
import { someOffer, someRow } from './some-offers.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR', per: 'year', termYears: 1 }) as const;

describe('the order of the offers', () => {
  const rows = [
    someRow({ id: 'unknown', price: null, seller: 'Alpha' }),
    someRow({ id: 'dear', price: eur(9000), seller: 'beta' }),
    someRow({ id: 'old', price: eur(1), seenOn: '2021', seller: 'Gamma' }),
    someRow({ id: 'cheap', price: eur(1000), seller: null, kind: 'own' }),
    someRow({ id: 'unfit', price: eur(0), covers: { shape: 'one', most: 1, bare: null }, seller: 'Delta' }),
    someRow({ id: 'past', price: eur(1), seenOn: '2016', seller: 'Zeta' }),
    someRow({ id: 'customers', price: eur(0), where: 'customers', seller: 'Epsilon' }),
  ];
  const ids = (key: Parameters<typeof sorted>[1], isDown = false) =>
    sorted(rows, key, isDown, 3).map(({ offer }) => offer.id);

  test('by rank: what fits and is sure first, then for customers, old, unknown, history, and what does not fit', () => {
    expect(ids('rank')).toEqual(['cheap', 'dear', 'customers', 'old', 'unknown', 'past', 'unfit']);
  });

  test('by cost, the unknown last in both directions', () => {
    expect(ids('total').at(-1)).toBe('unknown');
    expect(ids('total', true)[0]).toBe('dear');
    expect(ids('total', true).at(-1)).toBe('unknown');
  });

  test('by name, whatever the case, the unnamed last', () => {
    expect(ids('seller')).toEqual(['unknown', 'dear', 'unfit', 'customers', 'old', 'past', 'cheap']);
  });
});

test.each([
  ['PSW GROUP Certum Commercial SSL SAN', 'certum', true],
  ['PSW GROUP Certum Commercial SSL SAN', 'san  psw', true],
  ['PSW GROUP Certum Commercial SSL SAN', 'wildcard', false],
  ['PSW GROUP', '', true],
])('“%s” searched for “%s”: %s', (text, typed, found) => {
  expect(matches(text, typed)).toBe(found);
});

describe('minutes a year', () => {
  test.each([
    // From 25 November 2026, 3 years by hand: 12 times after the first.
    ['by hand', { renewedBy: 'hand' }, 12, false, Math.round((13 * 40) / 3)],
    ['unknown counts as by hand', { renewedBy: 'unknown' }, 12, false, Math.round((13 * 40) / 3)],
    ['by the host', { renewedBy: 'itself' }, 19, true, 1],
    // Checked anew after 398 days: three times in three years.
    [
      'with an organisation checked',
      { renewedBy: 'hand', validation: 'organisation' },
      12,
      false,
      Math.round((13 * 40 + 180) / 3),
    ],
  ] as const)('%s', (_what, change, times, byItself, minutesAYear) => {
    const effort = effortOf(someOffer(change), '2026-11-25', 3, usualPace);
    expect(effort).toEqual({ times, byItself, minutesAYear });
  });
});

describe('a quote of one’s own', () => {
  const quote = ownQuote.parse({
    id: 'own-1',
    seller: 'My host',
    product: '',
    validation: 'domain',
    shape: 'one-and-www',
    amount: 499,
    currency: 'EUR',
    per: 'month',
    firstYear: 99,
    renewsItself: true,
    toldOn: '2026-11-25',
  });

  test('has a first year and what comes after it', () => {
    const offer = offerOf(quote);
    expect(offer.pricing).toBe('intro');
    expect([1, 2, 3].map((years) => totalOver(offer, years))).toEqual(
      [1188, 1188 + 5988, 1188 + 2 * 5988].map((amount) => ({
        state: 'known',
        money: { amount, currency: 'EUR' },
      })),
    );
  });

  test('without one is a plain price, and paid once has none', () => {
    expect(offerOf({ ...quote, firstYear: null }).pricing).toBe('list');
    expect(offerOf({ ...quote, per: 'once' })).toMatchObject({ pricing: 'list', price: { amount: 499 } });
  });

  test.each([
    ['a price below nothing', { amount: -1 }],
    ['half a cent', { amount: 0.5 }],
    ['no seller', { seller: '' }],
    ['an id of the content', { id: 'letsencrypt-classic' }],
    ['a day that is none', { toldOn: '2026-13-01' }],
  ])('is refused with %s', (_what, change) => {
    expect(ownQuote.safeParse({ ...quote, ...change }).success).toBe(false);
  });
});
