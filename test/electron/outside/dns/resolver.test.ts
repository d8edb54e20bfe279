import { expect, test } from 'vitest';
import { addresses, caa, mx, ns, txt } from '../../../../electron/outside/dns/resolver.ts';
import { createWorld, patience } from '../support/world.ts';

const zone = {
  'shop.test': { addresses: ['127.0.0.2', '127.0.0.3', '::1'], caa: [['issue', 'letsencrypt.org']] },
  'a.shop.test': { alias: 'b.shop.test' },
  'b.shop.test': { alias: 'shop.test' },
  'round.test': { alias: 'round.test' },
  'dead.test': { alias: 'nowhere.test' },
  'empty.test': {},
  'mail.test': {
    mail: [
      [20, 'second.test'],
      [10, 'first.test'],
    ],
    text: [['v=spf1 ', '-all']],
    servers: ['ns1.test', 'ns2.test'],
  },
  'broken.test': 'broken',
  'silent.test': 'silent',
} as const;

test('all addresses of a name are found', async () => {
  const { outside } = await createWorld(zone);
  const found = await addresses('shop.test', outside, patience());
  expect(found).toEqual({ a: ['127.0.0.2', '127.0.0.3'], aaaa: ['::1'] });
});

test('aliases are followed where the name server leaves that to the asker', async () => {
  const { outside } = await createWorld(zone);
  expect((await addresses('a.shop.test', outside, patience())).a).toEqual(['127.0.0.2', '127.0.0.3']);
});

test('an address is its own answer and nobody is asked', async () => {
  const { outside, questions } = await createWorld(zone);
  expect(await addresses('::1', outside, patience())).toEqual({ a: [], aaaa: ['::1'] });
  expect(questions).toEqual([]);
});

test.each([
  ['nowhere.test', 'no-such-name'],
  ['empty.test', 'no-address'],
  ['round.test', 'no-address'],
  ['dead.test', 'no-such-name'],
  ['broken.test', 'dns-failed'],
])('%s is told apart as %s', async (name, reason) => {
  const { outside } = await createWorld(zone);
  await expect(addresses(name, outside, patience())).rejects.toMatchObject({
    problem: { code: 'name-not-in-dns', facts: { name, reason } },
  });
});

test('a name server that is not there is no word about the name', async () => {
  const { outside } = await createWorld(zone);
  const away = { ...outside, dnsServer: `127.0.0.1:${outside.ports?.http}` };
  await expect(addresses('shop.test', away, patience())).rejects.toMatchObject({
    problem: { facts: { reason: 'dns-silent' } },
  });
});

test('a name server that keeps silent is given up after six seconds', { timeout: 9000 }, async () => {
  const { outside } = await createWorld(zone);
  await expect(addresses('silent.test', outside, patience())).rejects.toMatchObject({
    problem: { facts: { reason: 'dns-silent' } },
  });
});

test('waiting for a silent name server ends at once when the person cancels', async () => {
  const { outside } = await createWorld(zone);
  const stop = new AbortController();
  const started = performance.now();
  setTimeout(() => stop.abort(), 30);
  await expect(addresses('silent.test', outside, stop.signal)).rejects.toMatchObject({ name: 'AbortError' });
  expect(performance.now() - started).toBeLessThan(2000);
});

// Asks this computer's own name server first; where packets to it vanish, that alone takes six seconds.
test('without a chosen name server the computer’s own hosts file counts too', {
  timeout: 15_000,
}, async () => {
  const { a, aaaa } = await addresses('localhost', {}, patience());
  expect([...a, ...aaaa]).toEqual(expect.arrayContaining([expect.stringMatching(/^(127\.0\.0\.1|::1)$/)]));
});

test('the CAA records of the nearest ancestor count', async () => {
  const { outside, questions } = await createWorld(zone);
  const found = await caa('*.deep.down.shop.test', outside, patience());
  expect(found).toMatchObject({ name: 'shop.test', records: [{ issue: 'letsencrypt.org' }] });
  expect(questions).toEqual(['CAA deep.down.shop.test', 'CAA down.shop.test', 'CAA shop.test']);
});

test('no CAA record up to the top allows every authority; a failing look-up is raised', async () => {
  const { outside } = await createWorld(zone);
  expect(await caa('empty.test', outside, patience())).toBeNull();
  await expect(caa('broken.test', outside, patience())).rejects.toMatchObject({
    problem: { facts: { name: 'broken.test', reason: 'dns-failed' } },
  });
});

test('mail servers come by preference, texts whole, and absence is an empty list', async () => {
  const { outside } = await createWorld(zone);
  expect((await mx('mail.test', outside, patience())).map(({ exchange }) => exchange)).toEqual([
    'first.test',
    'second.test',
  ]);
  expect(await txt('mail.test', outside, patience())).toEqual(['v=spf1 -all']);
  expect(await ns('mail.test', outside, patience())).toEqual(['ns1.test', 'ns2.test']);
  expect(await mx('nowhere.test', outside, patience())).toEqual([]);
});
