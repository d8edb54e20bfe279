import { describe, expect, test } from 'vitest';
import type { Offer } from '../../../shared/content/offer-schema.ts';
import { offersOfProgram } from '../../../shared/content/offers.ts';
import { rowOf, type Terms } from '../../../shared/offers/compare.ts';
import { usualPace } from '../../../shared/offers/effort.ts';
import { offerOf } from '../../../shared/offers/own-offer.ts';
import { recommendedOffer } from '../../../shared/offers/recommend-offer.ts';
import { someOffer, terms } from './some-offers.ts';

const among = (some: readonly Offer[], change: Partial<Terms> = {}) => {
  const all = { ...terms, ...change };
  return recommendedOffer(
    some.map((offer) => rowOf(offer, all)),
    all.span,
  );
};
const eur = (amount: number) => ({ amount, currency: 'EUR', per: 'year', termYears: 1 }) as const;
const dear = someOffer({ id: 'dear', price: eur(5000) });
const cheap = someOffer({ id: 'cheap', price: eur(1000) });

describe('the recommended offer', () => {
  test.each([
    ['is the cheapest of those that are sure', [dear, cheap], 'cheap', { id: 'cheapest', next: 12000 }],
    ['is the only one', [dear], 'dear', { id: 'only' }],
    ['is not old', [dear, someOffer({ id: 'o', price: eur(1), seenOn: '2019' })], 'dear', { id: 'only' }],
    [
      'is not unsure',
      [dear, someOffer({ id: 'o', price: eur(1), certainty: 'low' })],
      'dear',
      { id: 'only' },
    ],
    ['is not undated', [dear, someOffer({ id: 'o', price: eur(1), seenOn: null })], 'dear', { id: 'only' }],
    [
      'is not half sure',
      [dear, someOffer({ id: 'o', price: eur(1), certainty: 'medium' })],
      'dear',
      { id: 'only' },
    ],
    ['is to be had', [dear, someOffer({ id: 'o', price: eur(0), ended: '2025' })], 'dear', { id: 'only' }],
    [
      'is to be had by everybody',
      [dear, someOffer({ id: 'o', price: eur(0), where: 'customers' })],
      'dear',
      { id: 'only' },
    ],
    [
      'is not an introduction whose renewal nobody knows',
      [dear, someOffer({ id: 'o', price: eur(0), pricing: 'intro' })],
      'dear',
      { id: 'only' },
    ],
    [
      'is not cheap in the first year and dear after it',
      [dear, someOffer({ id: 'o', price: eur(100), pricing: 'intro', renewal: eur(9000) })],
      'dear',
      { id: 'cheapest', next: 3100 },
    ],
    [
      'needs no account where another without one costs as much',
      [
        someOffer({ id: 'a', price: eur(0), renewedBy: 'acme', account: 'required' }),
        someOffer({ id: 'b', price: eur(0), renewedBy: 'acme', account: 'none' }),
      ],
      'b',
      { id: 'free-automatic' },
    ],
    [
      'takes the least time where all cost the same',
      [someOffer({ id: 'a', price: eur(0) }), someOffer({ id: 'b', price: eur(0), renewedBy: 'itself' })],
      'b',
      { id: 'free-automatic' },
    ],
    ['may be free and still want work', [someOffer({ id: 'a', price: eur(0) }), dear], 'a', { id: 'free' }],
  ] as const)('%s', (_what, some, id, because) => {
    const advice = among(some);
    expect(advice.row?.offer.id).toBe(id);
    expect(advice.because).toEqual(because);
  });

  test('is none where nobody’s price is sure, and none where nothing fits', () => {
    expect(among([someOffer({ certainty: 'low' })])).toEqual({ row: null, because: { id: 'none-sure' } });
    const star = { wants: { names: ['*.hofladen.example'], validation: 'domain' } } as const;
    const single = someOffer({ covers: { shape: 'one', most: 1, bare: null } });
    expect(among([single], star)).toEqual({ row: null, because: { id: 'none-fits' } });
    expect(among([])).toEqual({ row: null, because: { id: 'none-fits' } });
  });

  test('compares currencies at the given rate', () => {
    const dollars = someOffer({ id: 'd', price: { ...eur(6000), currency: 'USD' } });
    expect(among([dear, dollars]).row?.offer.id).toBe('d');
    const weak = { perEuro: { ...terms.rates.perEuro, USD: 1.1 } };
    expect(among([dear, dollars], { rates: weak }).row?.offer.id).toBe('dear');
  });
});

describe('among the offers we know', () => {
  const { offers } = offersOfProgram;
  const known = { rates: offersOfProgram.rates, pace: usualPace };
  const quote = {
    id: 'own-host',
    seller: 'My host',
    product: '',
    validation: 'domain',
    shape: 'many-wildcard',
    amount: 299,
    currency: 'EUR',
    per: 'month',
    firstYear: null,
    renewsItself: true,
    toldOn: '2026-11-25',
  } as const;

  test.each([
    ['a site', ['hofladen.example', 'www.hofladen.example']],
    ['a site and its mail', ['hofladen.example', 'www.hofladen.example', 'mail.hofladen.example']],
    ['a wildcard', ['hofladen.example', '*.hofladen.example']],
  ])('Let’s Encrypt is recommended for %s', (_what, names) => {
    const advice = among(offers, { ...known, wants: { names, validation: 'domain' } });
    expect(advice.row?.offer.id).toBe('letsencrypt-classic');
    expect(advice.because).toEqual({ id: 'free-automatic' });
  });

  test('nobody is, for a checked organisation: all those prices are old or unsure', () => {
    const wants = { names: ['hofladen.example'], validation: 'organisation' } as const;
    expect(among(offers, { ...known, wants }).because).toEqual({ id: 'none-sure' });
    const told = offerOf({ ...quote, validation: 'organisation', per: 'year', amount: 9900 });
    expect(among([...offers, told], { ...known, wants }).row?.offer.id).toBe('own-host');
  });

  test('the host’s monthly price does not win over a free one', () => {
    const advice = among([...offers, offerOf(quote)], known);
    expect(advice.row?.offer.id).toBe('letsencrypt-classic');
  });

  test('a certificate of one’s own making never wins', () => {
    const own = offers.filter(({ id }) => id === 'self-signed');
    expect(own).toHaveLength(1);
    expect(among(own, known).row).toBeNull();
  });
});
