import { describe, expect, test } from 'vitest';
import type { Covers } from '../../../shared/content/offer-schema.ts';
import { type Fit, fitOf } from '../../../shared/offers/fit.ts';
import { someOffer } from './some-offers.ts';

const covers = (shape: Covers['shape'], most: number | null, bare: boolean | null = null): Covers => ({
  shape,
  most,
  bare,
});
const d = 'hofladen.example';
const one = covers('one', 1);
const oneOrMore = covers('one', null);
const pair = covers('one-and-www', 2);
const five = covers('many', 5);
const some = covers('many', null);
const starBare = covers('wildcard', null, true);
const starOnly = covers('wildcard', null, false);
const star = covers('wildcard', null, null);
const all = covers('many-wildcard', 100, true);

const cases: readonly (readonly [Covers, readonly string[], Fit])[] = [
  [one, [d], 'yes'],
  [one, [d, `www.${d}`], 'names'],
  [one, [`*.${d}`], 'star'],
  [oneOrMore, [d, `www.${d}`], 'ask'],
  [oneOrMore, [d, `mail.${d}`], 'names'],
  [pair, [d], 'yes'],
  [pair, [d, `www.${d}`], 'yes'],
  [pair, [`www.${d}`], 'yes'],
  [pair, [d, `mail.${d}`], 'names'],
  [pair, [d, `www.${d}`, `mail.${d}`], 'names'],
  [pair, [d, `*.${d}`], 'star'],
  [five, [d, `www.${d}`, `mail.${d}`, `a.${d}`, 'praxis.example'], 'yes'],
  [five, [d, `www.${d}`, `mail.${d}`, `a.${d}`, 'praxis.example', 'b.example'], 'names'],
  [five, [`*.${d}`], 'star'],
  [some, [d], 'yes'],
  [some, [d, `www.${d}`], 'ask'],
  [starBare, [d, `*.${d}`], 'yes'],
  [starBare, [d, `www.${d}`, `mail.${d}`], 'yes'],
  [starBare, [d, `a.b.${d}`], 'names'],
  [starBare, [`*.${d}`, '*.praxis.example'], 'names'],
  [starBare, [`www.${d}`, `mail.${d}`], 'yes'],
  [starOnly, [d, `*.${d}`], 'names'],
  [starOnly, [`*.${d}`], 'yes'],
  [star, [d, `*.${d}`], 'ask'],
  [star, [`*.${d}`], 'yes'],
  [all, [d, `*.${d}`, 'praxis.example'], 'yes'],
  [covers('many-wildcard', 2), [d, `*.${d}`, 'praxis.example'], 'names'],
];

test.each(cases)('%o for %o: %s', (covered, names, fit) => {
  expect(fitOf(someOffer({ covers: covered }), { names, validation: 'domain' })).toBe(fit);
});

describe('what is wanted besides the names', () => {
  const answerFor = (
    change: Parameters<typeof someOffer>[0],
    names: readonly string[],
    validation: 'domain' | 'organisation' | 'extended' = 'domain',
  ) => fitOf(someOffer(change), { names, validation });

  test.each([
    ['none', 'domain', 'validation'],
    ['domain', 'domain', 'yes'],
    ['domain', 'organisation', 'validation'],
    ['organisation', 'domain', 'yes'],
    ['organisation', 'extended', 'validation'],
    ['extended', 'extended', 'yes'],
  ] as const)('a certificate that checks %s where %s is wished: %s', (has, wished, answer) => {
    expect(answerFor({ validation: has }, [d], wished)).toBe(answer);
  });

  test('the mail server has no use for a certificate that stays at a network', () => {
    expect(answerFor({ where: 'there' }, [d, `mail.${d}`])).toBe('mail');
    expect(answerFor({ where: 'there' }, [d, `www.${d}`])).toBe('customers');
  });

  test('an offer for customers says so, and one that has ended fits nobody', () => {
    expect(answerFor({ where: 'customers' }, [d])).toBe('customers');
    expect(answerFor({ ended: '2025-10-15' }, [d])).toBe('ended');
  });
});
