import { expect, test } from 'vitest';
import { isAged, standingOf } from '../../../shared/offers/standing.ts';
import { someOffer } from './some-offers.ts';

test.each([
  ['a fresh page of the seller', { seenOn: '2026-10-01', certainty: 'high' }, 'sure'],
  ['a year and not a day more', { seenOn: '2025-11-25' }, 'sure'],
  ['a day over a year', { seenOn: '2025-11-24' }, 'old'],
  ['a month counts from its first day', { seenOn: '2025-11' }, 'old'],
  ['a year counts from its first day', { seenOn: '2026' }, 'sure'],
  ['last year', { seenOn: '2025' }, 'old'],
  ['a middling source', { certainty: 'medium' }, 'fair'],
  ['a weak source', { certainty: 'low' }, 'unsure'],
  ['a page without a date, however good', { seenOn: null, certainty: 'high' }, 'unsure'],
  ['no price', { price: null }, 'no-price'],
  ['no longer to be had, whatever else', { ended: '2025-10-15', price: null }, 'ended'],
  ['a seller without a name, however fresh', { seller: null }, 'history'],
  ['one’s own making, which nobody sells', { seller: null, kind: 'own' }, 'sure'],
  ['before 2020', { seenOn: '2019' }, 'history'],
  ['since 2020', { seenOn: '2020' }, 'old'],
] as const)('%s', (_what, change, standing) => {
  expect(standingOf(someOffer(change), '2026-11-25')).toBe(standing);
});

test('what is kept for the record only is history', () => {
  const offer = someOffer({ remarks: ['history-only'], seenOn: null });
  expect(standingOf(offer, '2026-11-25')).toBe('history');
});

test.each([
  ['2026-05-29', false],
  ['2026-05-28', true],
  ['2026-06', false],
  ['2026-05', true],
  ['2026', true],
] as const)('what was seen on %s is half a year old: %s', (seen, aged) => {
  expect(isAged(seen, '2026-11-25')).toBe(aged);
});
