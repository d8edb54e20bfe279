import { describe, expect, test } from 'vitest';
import {
  newQuote,
  quoteLike,
  quoteOf,
  typedFrom,
} from '../../renderer/screens/provider/compare/typed-quote.ts';
import { offersOfProgram } from '../../shared/content/offers.ts';
import { ownQuote } from '../../shared/offers/own-quote.ts';
import { someOffer } from '../shared/offers/some-offers.ts';

const typed = { ...newQuote('EUR'), seller: ' My host ', amount: '2,99' };

describe('a typed quote', () => {
  test('becomes one that is kept', () => {
    const quote = quoteOf(typed, '2026-11-25');
    expect(ownQuote.parse(quote)).toMatchObject({
      seller: 'My host',
      amount: 299,
      per: 'month',
      firstYear: null,
    });
  });

  test('keeps its id when it is changed', () => {
    const quote = quoteOf({ ...typed, firstYear: '0,99' }, '2026-11-25');
    if (quote === null) throw new Error('no quote');
    expect(quoteOf(typedFrom(quote), '2026-11-25')).toEqual(quote);
  });

  test.each([
    ['no seller', { seller: '  ' }],
    ['no price', { amount: '' }],
    ['words for a price', { amount: 'cheap' }],
    ['words for the first year', { firstYear: 'less' }],
  ])('is none with %s', (_what, change) => {
    expect(quoteOf({ ...typed, ...change }, '2026-11-25')).toBeNull();
  });

  test('paid once has no first year', () => {
    expect(quoteOf({ ...typed, per: 'once', firstYear: '1' }, '2026-11-25')?.firstYear).toBeNull();
  });
});

test('every offer whose price is missing can be filled in', () => {
  for (const offer of offersOfProgram.offers) {
    const quote = quoteOf(
      { ...quoteLike(offer, 'EUR'), amount: '5', seller: offer.seller ?? 'Somebody' },
      '2026-11-25',
    );
    expect(ownQuote.safeParse(quote).success).toBe(true);
  }
});

test('a price that is known is there to be confirmed, an introduction’s is not', () => {
  const price = { amount: 2999, currency: 'USD', per: 'year', termYears: 1 } as const;
  expect(quoteLike(someOffer({ price }), 'EUR')).toMatchObject({ amount: '29.99', currency: 'USD' });
  expect(quoteLike(someOffer({ price, pricing: 'intro' }), 'EUR').amount).toBe('');
});
