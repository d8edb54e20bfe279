import { expect, test } from 'vitest';
import { aliasesOf, caaOf, domainParts } from '../../../../electron/outside/dns/dns-facts.ts';
import { createWorld, patience } from '../support/world.ts';

test('what a domain says of itself', async () => {
  const { outside } = await createWorld({
    'shop.test': {
      servers: ['NS2.Provider.test', 'ns1.provider.test'],
      mail: [
        [20, 'mx2.shop.test'],
        [10, 'MX1.shop.test'],
      ],
    },
    '_validation-persist.shop.test': { text: [['ca.test; accounturi=', 'https://ca.test/1']] },
    '_imaps._tcp.shop.test': { services: [[993, 'mail.shop.test']] },
    '_autodiscover._tcp.shop.test': { services: [[443, 'auto.host.test']] },
    '_submission._tcp.shop.test': { services: [[0, '.']] },
  });
  const fact = <K extends keyof typeof domainParts>(part: K) =>
    domainParts[part]('shop.test', outside, patience());
  expect(await fact('nameServers')).toEqual({
    state: 'known',
    value: ['ns1.provider.test', 'ns2.provider.test'],
  });
  expect(await fact('mx')).toEqual({
    state: 'known',
    value: [
      { priority: 10, host: 'mx1.shop.test' },
      { priority: 20, host: 'mx2.shop.test' },
    ],
  });
  expect(await fact('persistentProof')).toEqual({
    state: 'known',
    value: ['ca.test; accounturi=https://ca.test/1'],
  });
  expect(await fact('services')).toEqual({
    state: 'known',
    value: [
      { service: 'imaps', host: 'mail.shop.test', port: 993 },
      { service: 'autodiscover', host: 'auto.host.test', port: 443 },
    ],
  });
  expect(await fact('mtaSts')).toEqual({ state: 'known', value: null });
});

test('a domain that takes no mail has no mail servers', async () => {
  const { outside } = await createWorld({ 'shop.test': { mail: [[0, '.']] } });
  expect(await domainParts.mx('shop.test', outside, patience())).toEqual({ state: 'known', value: [] });
});

test('what cannot be asked is unknown, not absent', async () => {
  const { outside } = await createWorld({ 'shop.test': 'broken' });
  for (const part of ['nameServers', 'mx', 'dnssec'] as const) {
    expect(await domainParts[part]('shop.test', outside, patience())).toEqual({
      state: 'unknown',
      reason: 'failed',
    });
  }
});

test.each([
  ['signed and checked', { signed: true, delegated: true }, { state: 'known', value: 'signed' }],
  ['not signed', {}, { state: 'known', value: 'unsigned' }],
  [
    'signed, by a name server that does not check',
    { delegated: true },
    { state: 'unknown', reason: 'not-supported' },
  ],
  ['signed wrongly', 'badly-signed', { state: 'known', value: 'broken' }],
  ['silent', 'silent', { state: 'unknown', reason: 'no-answer' }],
] as const)('entries that are %s', { timeout: 20_000 }, async (_what, entry, expected) => {
  const { outside } = await createWorld({ 'shop.test': entry });
  expect(await domainParts.dnssec('shop.test', outside, patience())).toEqual(expected);
});

test('the rules of the nearest ancestor count, and a failing look-up is no permission', async () => {
  const { outside } = await createWorld({
    'shop.test': {
      caa: [
        ['issue', 'letsencrypt.org'],
        ['iodef', 'mailto:a@shop.test'],
      ],
    },
    'www.shop.test': { addresses: ['127.0.0.2'] },
    'own.shop.test': { caa: [['issuewild', ';']] },
    'bad.shop.test': 'broken',
  });
  const rules = (name: string) => caaOf(name, outside, patience());
  expect(await rules('www.shop.test')).toEqual({
    state: 'known',
    value: {
      at: 'shop.test',
      records: [
        { critical: false, tag: 'issue', value: 'letsencrypt.org' },
        { critical: false, tag: 'iodef', value: 'mailto:a@shop.test' },
      ],
    },
  });
  expect(await rules('own.shop.test')).toMatchObject({ value: { at: 'own.shop.test' } });
  expect(await rules('other.test')).toEqual({ state: 'known', value: null });
  expect(await rules('bad.shop.test')).toEqual({ state: 'unknown', reason: 'failed' });
});

test('aliases are told in order, and a circle of them ends', async () => {
  const { outside } = await createWorld({
    'www.shop.test': { alias: 'shops.builder.test' },
    'shops.builder.test': { alias: 'edge.network.test' },
    'edge.network.test': { addresses: ['127.0.0.2'] },
    'a.test': { alias: 'b.test' },
    'b.test': { alias: 'a.test' },
  });
  const way = (name: string) => aliasesOf(name, outside, patience());
  expect(await way('www.shop.test')).toEqual({
    state: 'known',
    value: ['shops.builder.test', 'edge.network.test'],
  });
  expect(await way('edge.network.test')).toEqual({ state: 'known', value: [] });
  expect(await way('a.test')).toEqual({ state: 'known', value: ['b.test', 'a.test'] });
});
