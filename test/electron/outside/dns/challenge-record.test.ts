import { expect, test } from 'vitest';
import {
  challengeRecord,
  recordPlaceOf,
  recordTimes,
  sellerRecordSeen,
} from '../../../../electron/outside/dns/challenge-record.ts';
import { createWorld, patience } from '../support/world.ts';

test('what stands at the record is told, value by value', async () => {
  const { outside } = await createWorld({
    '_acme-challenge.shop.test': { text: [['first-value'], ['second', '-value']] },
    'shop.test': { addresses: ['127.0.0.2'] },
  });
  const [seen] = await challengeRecord('shop.test', outside, patience());
  expect(seen).toMatchObject({ server: outside.dnsServer, state: 'found' });
  expect(seen?.values.toSorted()).toEqual(['first-value', 'second-value']);
});

test('a record that is an alias of one elsewhere is told from there, as authorities read it', async () => {
  const { outside } = await createWorld({
    '_acme-challenge.shop.test': { alias: 'shop.proofs.test' },
    'shop.proofs.test': { text: [['the-value']] },
  });
  expect(await challengeRecord('shop.test', outside, patience())).toMatchObject([
    { state: 'found', values: ['the-value'] },
  ]);
});

test('a record that is not there is absent, and silence is silence', async () => {
  const { outside } = await createWorld({ '_acme-challenge.quiet.test': 'silent' });
  expect(await challengeRecord('shop.test', outside, patience())).toMatchObject([{ state: 'absent' }]);
  expect(await challengeRecord('quiet.test', outside, patience())).toMatchObject([{ state: 'silent' }]);
}, 20_000);

test('a record that a seller wants to see is looked for at its very name', async () => {
  const { outside } = await createWorld({
    '_ab12.shop.test': { alias: 'x.seller.test' },
    'x.seller.test': { text: [['not this one']] },
    'shop.test': { text: [['_c0ffee']] },
  });
  const seen = async (kind: 'CNAME' | 'TXT', name: string) =>
    (await sellerRecordSeen({ kind, name }, outside, patience())).map(({ state, values }) => [
      state,
      ...values,
    ]);
  expect(await seen('CNAME', '_ab12.shop.test')).toEqual([['found', 'x.seller.test']]);
  expect(await seen('TXT', 'shop.test')).toEqual([['found', '_c0ffee']]);
  expect(await seen('CNAME', 'shop.test')).toEqual([['absent']]);
});

test('a value is found among those of years', async () => {
  const text = Array.from({ length: 14 }, (_, at) => [`value-${at}`]);
  const { outside } = await createWorld({ '_acme-challenge.shop.test': { text } });
  const [seen] = await challengeRecord('shop.test', outside, patience());
  expect(seen?.values).toContain('value-13');
  expect(seen?.values).toHaveLength(14);
});

test('where the value is set is said with its zone, also where an alias leads into another', async () => {
  const { outside } = await createWorld({
    'hofladen.test': { servers: ['ns.test'] },
    'kasse.hofladen.test': { servers: ['ns.test'] },
    '_acme-challenge.praxis.test': { alias: 'praxis.proofs.test' },
    'proofs.test': { servers: ['ns.test'] },
    test: { servers: ['ns.test'] },
  });
  const placeOf = (domain: string) => recordPlaceOf(domain, outside, patience());
  expect(await placeOf('www.hofladen.test')).toEqual({
    record: '_acme-challenge.www.hofladen.test',
    place: '_acme-challenge.www.hofladen.test',
    zone: 'hofladen.test',
  });
  // A part that was handed on to name servers of its own is a zone of its own.
  expect((await placeOf('kasse.hofladen.test')).zone).toBe('kasse.hofladen.test');
  expect(await placeOf('praxis.test')).toEqual({
    record: '_acme-challenge.praxis.test',
    place: 'praxis.proofs.test',
    zone: 'proofs.test',
  });
  expect((await placeOf('nobody.test')).zone).toBe('');
});

test('how long others remember nothing, and what stands there, is read from the zone', async () => {
  const place = '_acme-challenge.shop.test';
  const { outside } = await createWorld({
    'shop.test': { servers: ['ns.test'], absence: 1800 },
    [place]: { text: [['former']], lifetime: 600 },
  });
  const times = (zone: string) => recordTimes({ place, zone }, outside, patience());
  expect(await times('shop.test')).toEqual({ absence: 1800, values: 600 });
  expect(await times('')).toEqual({ absence: null, values: null });
  expect(await recordTimes({ place: 'none.shop.test', zone: 'shop.test' }, outside, patience())).toEqual({
    absence: 1800,
    values: null,
  });
});
