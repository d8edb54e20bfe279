import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { offer, rates, signer, trustEvent } from '../../../shared/content/offer-schema.ts';
import { offersOfProgram } from '../../../shared/content/offers.ts';
import past from '../../../shared/content/offers-history.json' with { type: 'json' };
import { english } from '../../../shared/content/texts.ts';
import { trustRecordOfProgram as trustRecord } from '../../../shared/content/trust-record.ts';
import { standingOf } from '../../../shared/offers/standing.ts';

const { offers, signers, rates: centralBankRates } = offersOfProgram;

const today = new Date().toISOString();

test('the offers, the signers, their record and the rates are what their schemas say', () => {
  expect(z.array(offer).parse(offers)).toHaveLength(offers.length);
  expect(z.array(signer).parse(signers)).toHaveLength(signers.length);
  expect(z.array(trustEvent).parse(trustRecord)).toHaveLength(trustRecord.length);
  expect(rates.parse(centralBankRates)).toBeTruthy();
});

describe('the offers', () => {
  test('are many, each with its own id', () => {
    expect(offers.length).toBeGreaterThan(90);
    expect(new Set(offers.map(({ id }) => id)).size).toBe(offers.length);
    expect(offers.filter(({ id }) => id.startsWith('own-'))).toEqual([]);
  });

  test('are signed by somebody on the list, and were seen in the past', () => {
    const known = new Set(signers.map(({ id }) => id));
    expect(offers.filter(({ signer: by }) => by !== null && !known.has(by))).toEqual([]);
    expect(offers.filter(({ seenOn }) => seenOn !== null && seenOn > today)).toEqual([]);
  });

  test('have a price exactly where they say so', () => {
    expect(offers.filter(({ price, pricing }) => (price === null) !== (pricing === 'unknown'))).toEqual([]);
    expect(offers.filter(({ price, pricing }) => pricing === 'free' && price?.amount !== 0)).toEqual([]);
  });

  test('of a seller without a name, and of before 2020, are history, and no others of the record', () => {
    const isPast = (one: (typeof offers)[number]) => standingOf(one, today.slice(0, 10)) === 'history';
    expect(offers.filter(isPast)).toEqual([...past]);
  });

  test('that nobody of us has read tell no price and no day, and no level of checks lacks one to ask', () => {
    const unread = offers.filter(({ remarks }) => remarks.includes('not-read'));
    expect(unread.length).toBeGreaterThan(20);
    expect(
      unread.filter(
        ({ price, seenOn, certainty }) => price !== null || seenOn !== null || certainty !== 'low',
      ),
    ).toEqual([]);
    const levels = new Set(
      unread.filter(({ kind }) => kind === 'authority').map(({ validation }) => validation),
    );
    expect([...levels].sort()).toEqual(['domain', 'extended', 'organisation']);
    expect(unread.filter(({ source }) => new URL(source).pathname !== '/')).toEqual([]);
  });

  test('that have ended say so', () => {
    expect(
      offers.filter(({ remarks, ended }) => remarks.includes('no-longer-issued') !== (ended !== null)),
    ).toEqual([]);
    expect(offers.filter(({ ended }) => ended !== null).map(({ seller }) => seller)).toContain('Buypass');
  });

  test('have lifetimes in the order of time, the first without a day or with one', () => {
    for (const { lifetimes } of offers) {
      const days = (lifetimes ?? []).map(({ from }) => from ?? '');
      expect(days.toSorted()).toEqual(days);
    }
  });
});

describe('the words', () => {
  test.each([
    ['remark', new Set(offers.flatMap(({ remarks }) => remarks))],
    ['trust', new Set(trustRecord.map(({ id }) => id))],
  ])('explain each %s, and no other', (prefix, ids) => {
    const keys = Object.keys(english.texts).filter((key) => key.startsWith(`${prefix}.`));
    expect(new Set(keys)).toEqual(new Set([...ids].map((id) => `${prefix}.${id}`)));
  });
});

test('the record of trust is in the order of time, up to today, about signers on the list', () => {
  const days = trustRecord.map(({ on }) => on);
  expect(days.toSorted()).toEqual(days);
  expect(days.filter((day) => day > today)).toEqual([]);
  const known = new Set(signers.map(({ id }) => id));
  const named = trustRecord.flatMap(({ signers: own, soldTo = [] }) => [...own, ...soldTo]);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
