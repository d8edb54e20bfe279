import { describe, expect, test } from 'vitest';
import { offersOfProgram } from '../../../shared/content/offers.ts';
import { addYears, installDays, lifetimeOf, longestLifetime } from '../../../shared/offers/lifetime.ts';

test.each([
  ['2026-03-14', 398],
  ['2026-03-15', 200],
  ['2027-03-14', 200],
  ['2027-03-15', 100],
  ['2029-03-14', 100],
  ['2029-03-15', 47],
  ['2035-01-01', 47],
])('a certificate issued on %s may last %i days', (day, days) => {
  expect(longestLifetime(day)).toBe(days);
});

test.each([
  ['2027-02-09', 90],
  ['2027-02-10', 64],
  ['2028-02-15', 64],
  ['2028-02-16', 45],
])('one of Let’s Encrypt, issued on %s, lasts %i days', (day, days) => {
  const classic = offersOfProgram.offers.find(({ id }) => id === 'letsencrypt-classic');
  expect(classic && lifetimeOf(classic, day)).toBe(days);
});

test('an authority’s own longer lifetime gives way to the limit', () => {
  const offer = { lifetimes: [{ from: null, days: 199 }] };
  expect(lifetimeOf(offer, '2027-03-14')).toBe(199);
  expect(lifetimeOf(offer, '2027-03-15')).toBe(100);
});

const byHand = { lifetimes: null, renewedBy: 'hand' } as const;

describe('the days on which a certificate is put in place again', () => {
  test('are counted by hand from limit to limit', () => {
    // 200 days, then 100 each: the second one is issued after 15 March 2027.
    expect(installDays(byHand, '2026-11-25', 2)).toEqual([
      '2027-06-13',
      '2027-09-21',
      '2027-12-30',
      '2028-04-08',
      '2028-07-17',
      '2028-10-25',
    ]);
  });

  test.each([
    // Issued on the last day of 398: nothing in the first year.
    ['2026-03-14', 1, 0],
    ['2026-03-14', 2, 4],
    ['2026-03-15', 1, 1],
    // Used to its last day: 14 March 2027 + 200 days.
    ['2027-03-14', 1, 2],
    ['2027-03-15', 1, 3],
    ['2029-03-14', 1, 6],
    ['2029-03-15', 1, 7],
    ['2029-03-15', 3, 23],
  ])('issued on %s and kept for %i years: %i times', (start, years, times) => {
    expect(installDays(byHand, start, years)).toHaveLength(times);
  });

  test('come earlier where a program renews after two thirds', () => {
    const program = { lifetimes: [{ from: null, days: 90 }], renewedBy: 'acme' as const };
    expect(installDays(program, '2026-01-01', 1).slice(0, 2)).toEqual(['2026-03-02', '2026-05-01']);
  });

  test('never end in a circle, however short a certificate lasts', () => {
    const daily = { lifetimes: [{ from: null, days: 1 }], renewedBy: 'acme' as const };
    expect(installDays(daily, '2026-01-01', 1)).toHaveLength(364);
  });
});

test('a year from 29 February is over on 1 March', () => {
  expect(addYears('2028-02-29', 1)).toBe('2029-03-01');
});
