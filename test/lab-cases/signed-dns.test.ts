import { afterAll, beforeAll, expect, it } from 'vitest';
import { obeyedPins } from '../../electron/outside/dns/pins.ts';
import { lookAtSite, usualWish } from '../../electron/outside/site-look/site-look.ts';
import { provePermission } from '../../electron/solvers/permission.ts';
import { type Lab, startLab } from '../lab/lab.ts';
import { type SignedDns, startSignedDns } from '../lab/signed-dns.ts';

let lab: Lab;
let dns: SignedDns;

beforeAll(async () => {
  lab = await startLab();
  const site = '@ A 127.0.0.2';
  dns = await startSignedDns(lab.hostAddress, lab.folder, [
    {
      name: 'well.test',
      signed: 'well',
      records: [
        site,
        '@ MX 10 mail.well.test.',
        'mail A 127.0.0.3',
        `_25._tcp.mail TLSA 3 1 1 ${'ab'.repeat(32)}`,
        '@ CAA 0 issue "letsencrypt.org; validationmethods=dns-01"',
        'bound CAA 0 issue "letsencrypt.org; accounturi=https://ca.test/acct/1; validationmethods=http-01"',
        '_imaps._tcp SRV 0 1 993 mail.well.test.',
        '_validation-persist TXT "letsencrypt.org; accounturi=https://ca.test/1"',
        'www CNAME well.test.',
      ],
    },
    { name: 'broken.test', signed: 'broken', records: [site] },
    { name: 'plain.test', signed: 'not', records: [site] },
  ]);
});

afterAll(async () => {
  await dns?.end();
  await lab?.stop();
});

const look = (name: string) =>
  lookAtSite(name, { dnsServer: dns.server }, new AbortController().signal, { wish: usualWish });

it('a signed domain is read whole from a real name server that checks', async () => {
  const { dns: facts, pins, names, findings } = await look('well.test');
  expect(facts).toMatchObject({
    nameServers: { value: ['ns.test'] },
    mx: { value: [{ priority: 10, host: 'mail.well.test' }] },
    dnssec: { value: 'signed' },
    persistentProof: { value: ['letsencrypt.org; accounturi=https://ca.test/1'] },
    services: { value: [{ service: 'imaps', host: 'mail.well.test', port: 993 }] },
    mtaSts: { value: null },
  });
  expect(pins).toEqual({
    state: 'known',
    value: [
      {
        host: 'mail.well.test',
        port: 25,
        records: [{ usage: 3, selector: 1, matching: 1, data: 'ab'.repeat(32) }],
      },
    ],
  });
  expect(names.find(({ name }) => name === 'www.well.test')?.dns).toMatchObject({
    aliases: { value: ['well.test'] },
    // The rules of the name that the alias leads to count (RFC 8659 §3).
    caa: { value: { at: 'www.well.test' } },
  });
  expect(findings.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['dnssec-signed', 'pinned-in-dns', 'persistent-proof', 'caa-limits']),
  );
});

it('a domain whose signatures do not fit is found out, though nothing of it can be read', async () => {
  const { findings, isComplete } = await look('broken.test');
  expect(findings).toMatchObject([{ id: 'dnssec-broken', facts: { name: 'broken.test' } }]);
  expect(isComplete).toBe(true);
});

it('a key that may be pinned is not taken for none where the signatures do not fit', async () => {
  const doors = ['mail.well.test', 'mail.plain.test', 'mail.broken.test'].map((host) => ({ host, port: 25 }));
  const said = await obeyedPins(doors, { dnsServer: dns.server }, new AbortController().signal);
  expect(said).toMatchObject({
    pins: [{ host: 'mail.well.test' }],
    unsure: [{ host: 'mail.broken.test', port: 25 }],
  });
});

it('a domain without signatures has none, and that is all', async () => {
  const { dns: facts, findings } = await look('plain.test');
  expect(facts.dnssec).toEqual({ state: 'known', value: 'unsigned' });
  expect(findings.filter(({ id }) => id.startsWith('dnssec'))).toEqual([]);
});

it('a line that names an account is read from it, and judged by ours', async () => {
  const question = {
    names: ['www.bound.well.test'],
    identities: ['letsencrypt.org'],
    ca: 'ca.test',
    method: 'http-01',
  };
  const signal = new AbortController().signal;
  const ask = (account: string | null) =>
    provePermission({ ...question, account }, { dnsServer: dns.server }, signal).catch(
      (thrown: { problem: { code: string } }) => thrown.problem.code,
    );
  expect(await ask('https://ca.test/acct/1')).toEqual({ bound: ['www.bound.well.test'] });
  expect(await ask('https://ca.test/acct/2')).toBe('caa-other-account');
  expect(await ask(null)).toBe('caa-other-account');
  const byDns = provePermission({ ...question, method: 'dns-01' }, { dnsServer: dns.server }, signal);
  await expect(byDns).rejects.toMatchObject({ problem: { code: 'caa-other-proof' } });
});
