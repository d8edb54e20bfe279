import { expect, test } from 'vitest';
import { challengeRecord, sellerRecordSeen } from '../../../../electron/outside/dns/challenge-record.ts';
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
