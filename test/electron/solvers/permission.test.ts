import { expect, test } from 'vitest';
import { provePermission } from '../../../electron/solvers/permission.ts';
import type { Zone } from '../outside/support/local-dns.ts';
import { createWorld, patience } from '../outside/support/world.ts';

const question = {
  names: ['www.shop.test'],
  identities: ['ca.test'],
  ca: 'acme.ca.test',
  method: 'http-01',
};

async function refusal(zone: Zone, more: Partial<typeof question> = {}) {
  const world = await createWorld(zone);
  const asked = { ...question, ...more };
  return provePermission(asked, world.outside, patience()).then(
    () => null,
    (thrown: { problem: unknown }) => thrown.problem,
  );
}

const caa = (value: string, tag = 'issue') => ({ caa: [[tag, value]] as const });

test.each<readonly [string, Zone]>([
  ['no entry at all', {}],
  ['the authority is named', { 'shop.test': caa('ca.test') }],
  [
    'its own entry counts before that of the domain',
    { 'www.shop.test': caa('ca.test'), 'shop.test': caa(';') },
  ],
  ['a name server that keeps silent about CAA', { 'www.shop.test': 'silent' }],
])('%s: nothing is said against it', async (_title, zone) => {
  expect(await refusal(zone)).toBeNull();
});

test.each<readonly [string, Zone, object]>([
  [
    'another authority is named for the whole domain',
    { 'shop.test': caa('other.test') },
    {
      code: 'ca-forbidden-by-caa',
      facts: { name: 'www.shop.test', at: 'shop.test', rule: ['issue "other.test"'] },
    },
  ],
  [
    'another way of proof is allowed only',
    { 'shop.test': caa('ca.test; validationmethods=dns-01') },
    { code: 'ca-forbidden-by-caa', detail: expect.stringContaining('other-method') },
  ],
  [
    'signatures that do not fit',
    { 'www.shop.test': 'badly-signed' },
    { code: 'dnssec-broken', facts: { name: 'www.shop.test' } },
  ],
  [
    'a name server that fails',
    { 'www.shop.test': 'broken' },
    { code: 'caa-not-answered', facts: { name: 'www.shop.test' } },
  ],
])('%s: it is found before the authority finds it', async (_title, zone, problem) => {
  expect(await refusal(zone)).toMatchObject(problem);
});

test('an authority that does not say by which name it goes is left to judge for itself', async () => {
  expect(await refusal({ 'shop.test': caa('other.test') }, { identities: [] })).toBeNull();
});

test('a wildcard is under the rules for wildcards', async () => {
  const zone: Zone = {
    'shop.test': {
      caa: [
        ['issue', 'ca.test'],
        ['issuewild', ';'],
      ],
    },
  };
  expect(await refusal(zone, { names: ['*.shop.test'] })).toMatchObject({ code: 'ca-forbidden-by-caa' });
  expect(await refusal(zone, { names: ['www.shop.test'] })).toBeNull();
});
