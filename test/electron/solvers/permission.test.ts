import { expect, test } from 'vitest';
import { type PermissionQuestion, provePermission } from '../../../electron/solvers/permission.ts';
import type { Zone } from '../outside/support/local-dns.ts';
import { createWorld, patience } from '../outside/support/world.ts';

const question = {
  names: ['www.shop.test'],
  identities: ['ca.test'],
  ca: 'acme.ca.test',
  method: 'http-01',
};

async function refusal(zone: Zone, more: Partial<PermissionQuestion> = {}) {
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
    {
      code: 'caa-other-proof',
      facts: { ca: 'acme.ca.test', method: 'http-01', at: 'shop.test' },
      detail: expect.stringContaining('other-method'),
    },
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

const bound: Zone = { 'shop.test': caa('ca.test; accounturi=https://acme.ca.test/account/1') };

test('an account that is not ours is named before the authority is asked', async () => {
  expect(await refusal(bound, { account: 'https://acme.ca.test/account/2' })).toMatchObject({
    code: 'caa-other-account',
    facts: { name: 'www.shop.test', at: 'shop.test', account: 'https://acme.ca.test/account/2' },
    detail: expect.stringContaining('other-account'),
  });
  const yet = await refusal(bound, { account: null });
  expect(yet).toMatchObject({ code: 'caa-other-account' });
  expect(yet).not.toHaveProperty('facts.account');
  expect(await refusal(bound)).toBeNull();
});

test('whoever is to renew is told of as such', async () => {
  expect(await refusal(bound, { account: null, by: 'Certbot' })).toMatchObject({
    code: 'caa-other-renewer',
    facts: { by: 'Certbot', name: 'www.shop.test' },
  });
  expect(await refusal(bound, { account: 'https://acme.ca.test/account/1', by: 'Certbot' })).toBeNull();
});

test('names of which only some accounts may ask are told', async () => {
  const world = await createWorld({ ...bound, 'open.test': caa('ca.test') });
  const names = ['www.shop.test', 'open.test', 'free.test'];
  const asked = { ...question, names, account: 'https://acme.ca.test/account/1' };
  expect(await provePermission(asked, world.outside, patience())).toEqual({ bound: ['www.shop.test'] });
});
