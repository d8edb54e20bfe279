import { createPrivateKey, X509Certificate } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newAccountKey } from '../../electron/sources/acme/account/account-key.ts';
import { accountFolder } from '../../electron/sources/acme/account/account-store.ts';
import { rootNameOf } from '../../electron/sources/acme/order/chosen-chain.ts';
import { openClient } from '../../electron/sources/acme/protocol/client.ts';
import { openConnection } from '../../electron/sources/acme/protocol/connection.ts';
import { readDirectory } from '../../electron/sources/acme/protocol/directory.ts';
import { usualPace } from '../../electron/sources/acme/protocol/wait.ts';
import type { Pebble } from '../lab/pebble.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';

/** Several authorities for one shop, its accounts there, and a certificate that is declared invalid. */

const keyId = 'kid-1';
const hmacKey = 'zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W';
let shop: Shop;
let never: Pebble;
beforeAll(async () => {
  shop = await startShop({
    pebble: { eab: { required: true, keys: { [keyId]: hmacKey } }, alternateRoots: 1 },
  });
  Object.assign(shop.environment, { EAB_KEY: hmacKey });
  never = await shop.lab.pebble({ blockedDomains: [...shop.names] });
});
afterAll(() => shop?.lab.stop());

const commonNameIn = (pem: Buffer): string => new X509Certificate(pem).subject.replace(/^.*CN=/s, '');
const hostOf = (directory: string): string => new URL(directory).host;
const answer = (type: string, { lines }: { readonly lines: readonly object[] }) =>
  lines.find((line) => 'type' in line && line.type === type);

describe('an authority that never signs for these names, with another one named', () => {
  it('hands over by name and reason, and the other one signs, bound to a customer’s account, with the chain of choice', async () => {
    const { certificate } = shop.job;
    const { directory, directoryTrust, agreeToTerms } = certificate;
    const roots = await Promise.all([0, 1].map((at) => shop.pebble.issuingRoot(at)));
    const [usual, chosen] = await Promise.all(roots.map(async (file) => commonNameIn(await readFile(file))));
    const externalAccount = { keyId, hmacKeyEnv: 'EAB_KEY' };
    const otherwise = [{ directory, directoryTrust, agreeToTerms, externalAccount, chain: chosen }];
    const first = {
      ...certificate,
      directory: never.directory,
      directoryTrust: never.apiTrustFile,
      otherwise,
    };
    // Whoever looks from outside knows the root that was chosen, and no other.
    const outside = { ...shop.job.outside, trust: roots[1] };
    const done = await shop.secure({ certificate: first, outside });
    expect(done.ended).toMatchObject({ outcome: 'committed' });
    expect(answer('falls-over', done)).toMatchObject({
      ca: hostOf(never.directory),
      problem: { code: 'ca-refuses-name' },
      next: hostOf(directory),
    });
    expect(done.lines.filter(({ type }) => type === 'ended')).toHaveLength(1);
    expect(answer('chain-missed', done)).toBeUndefined();
    const chain = (
      await shop.server.readFile(`/etc/sealkeeper/live/${shop.names[0]}/fullchain.pem`)
    ).toString();
    expect([rootNameOf(chain), usual === chosen]).toEqual([chosen, false]);
    expect(done.stdout).not.toContain(hmacKey);
  });

  it('without another one the server stays as it was', async () => {
    const start = await shop.server.snapshot('/etc');
    const { certificate } = shop.job;
    const alone = { ...certificate, directory: never.directory, directoryTrust: never.apiTrustFile };
    const done = await shop.secure({ certificate: alone });
    expect(done.ended).toMatchObject({ outcome: 'undone', problem: { code: 'ca-refuses-name' } });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });
});

const kept = () =>
  accountFolder(join(shop.data, 'accounts')).load({
    directory: shop.pebble.directory,
    externalKeyId: keyId,
  });

describe('the accounts of this computer', () => {
  const at = (...more: readonly string[]) =>
    shop.cli(
      ...['accounts', shop.pebble.directory, '--trust', shop.pebble.apiTrustFile],
      ...['--external-account', keyId, ...more, '--json'],
    );
  it('are listed without asking anybody, and no key is said', async () => {
    const listed = await shop.cli('accounts', '--json');
    expect(listed.lines.filter(({ type }) => String(type) === 'account').length).toBe(2);
    expect(listed.stdout).not.toContain('PRIVATE');
  });

  it('say at the authority how they stand, and where it writes to, which can be changed', async () => {
    const first = { status: 'valid', contact: ['owner@example.test'] };
    expect(answer('account', await at())).toMatchObject(first);
    await at('--contact', 'anna@example.test');
    expect(answer('account', await at())).toMatchObject({ contact: ['anna@example.test'] });
  });

  it('go over to a new key, and the old one is worth nothing', async () => {
    const before = await kept();
    expect((await at('--new-key')).ended).toMatchObject({ outcome: 'committed' });
    const after = await kept();
    expect(after?.url).toBe(before?.url);
    expect(after?.keyPem).not.toBe(before?.keyPem);
    expect(after?.nextKeyPem).toBeUndefined();
    expect(answer('account', await at())).toMatchObject({ status: 'valid' });
  });

  it.each([
    ['before the authority was asked', (old: string, now: string) => ({ keyPem: now, nextKeyPem: old })],
    ['behind its answer', (old: string, now: string) => ({ keyPem: old, nextKeyPem: now })],
  ])('whose change of key was cut off %s go on with the right one', async (_, keys) => {
    const account = await kept();
    if (account === null) throw new Error('no account');
    const other = await newAccountKey();
    const store = accountFolder(join(shop.data, 'accounts'));
    await store.replace({ ...account, ...keys(other, account.keyPem) });
    expect(answer('account', await at())).toMatchObject({ status: 'valid' });
    expect((await kept())?.keyPem).toBe(account.keyPem);
  });
});

describe('an account of another program', () => {
  const jwkOf = (keyPem: string) => JSON.stringify(createPrivateKey(keyPem).export({ format: 'jwk' }));
  const from = async (place: Pebble, text: string, ...more: readonly string[]) => {
    const folder = join(shop.lab.folder, `foreign-${Math.floor(performance.now() * 1000)}`);
    await mkdir(folder);
    await writeFile(join(folder, 'private_key.json'), text);
    const asked = ['accounts', place.directory, '--trust', place.apiTrustFile, '--from', folder];
    return shop.cli(...asked, ...more, '--json');
  };

  it('is gone on with where the authority has it, and never in the place of ours unless that is said', async () => {
    const ours = await kept();
    const text = jwkOf(ours?.keyPem ?? '');
    // The authority knows it by no key id: for this computer it is another account of the same address.
    const first = await from(shop.pebble, text);
    expect(answer('account-taken-over', first)).toMatchObject({ url: ours?.url });
    const store = accountFolder(join(shop.data, 'accounts'));
    const identity = { directory: shop.pebble.directory, externalKeyId: null };
    expect((await store.load(identity))?.url).toBe(ours?.url);
    expect(first.stdout).not.toContain('PRIVATE');
    // Once more is no trouble.
    expect((await from(shop.pebble, text)).ended).toMatchObject({ outcome: 'committed' });
    const theirs = await newAccountKey();
    expect((await from(shop.pebble, jwkOf(theirs), '--yes')).ended).toMatchObject({
      outcome: 'refused',
      problem: { code: 'account-foreign-unknown' },
    });
    expect((await store.load(identity))?.url).toBe(ours?.url);
  });
});

it('another program’s account takes the place of ours where that was said, and ours is put aside', async () => {
  const place = { directory: never.directory, externalKeyId: null };
  const store = accountFolder(join(shop.data, 'accounts'));
  const ours = await store.load(place);
  const theirs = await newAccountKey();
  const url = await registered(never, theirs);
  const folder = join(shop.lab.folder, 'acme.sh');
  await mkdir(folder);
  await writeFile(join(folder, 'account.key'), theirs);
  const from = (...more: readonly string[]) =>
    shop.cli(
      ...['accounts', never.directory, '--trust', never.apiTrustFile, '--from', folder],
      ...[...more, '--json'],
    );
  expect((await from()).ended).toMatchObject({ outcome: 'refused', problem: { code: 'account-there' } });
  expect(await store.load(place)).toEqual(ours);
  expect((await from('--yes')).ended).toMatchObject({ outcome: 'committed' });
  expect(await store.load(place)).toMatchObject({ url, keyPem: theirs });
  const aside = (await readdir(join(shop.data, 'accounts'))).filter((name) => name.includes('.replaced-'));
  expect(aside).toHaveLength(1);
});

/** An account that somebody else has made there; its address. */
async function registered(at: Pebble, accountKeyPem: string): Promise<string> {
  const trustPem = await readFile(at.apiTrustFile, 'utf8');
  const connection = openConnection({ directory: at.directory, trustPem, pace: usualPace });
  try {
    const { signal } = new AbortController();
    const directory = await readDirectory(connection, at.directory, signal);
    const client = await openClient({ connection, directory, accountKeyPem, accountUrl: null, signal });
    return await client.register({ agreeToTerms: true });
  } finally {
    connection.end();
  }
}

describe('the certificate of a site', () => {
  const site = 'shop.example.test';

  it('is declared invalid only where that was said twice, with a reason', async () => {
    const told = await shop.cli('revoke', site, '--json');
    expect(told.ended).toMatchObject({ outcome: 'refused', problem: { code: 'revoke-unconfirmed' } });
    expect(answer('to-revoke', told)).toMatchObject({ names: shop.names });
    const half = await shop.cli('revoke', site, '--yes', '--json');
    expect(half.ended).toMatchObject({ problem: { code: 'revoke-unconfirmed' } });
    const done = await shop.cli('revoke', site, '--reason', 'superseded', '--yes', '--json');
    expect(done.ended).toMatchObject({ outcome: 'committed' });
    const { serial } = answer('revoked', done) as unknown as { serial: string };
    expect(await shop.pebble.statusOf(serial)).toMatchObject({ Status: 'Revoked', Reason: 4 });
    // What is done already is no trouble.
    const again = await shop.cli('revoke', site, '--reason', 'superseded', '--yes', '--json');
    expect(again.exitCode).toBe(0);
  });

  it('that the file does not hold, and a site without any, are refused', async () => {
    const other = await shop.cli('revoke', site, '--certificate', shop.trust, '--json');
    expect(other.ended).toMatchObject({ problem: { code: 'revoke-other-certificate' } });
    expect((await shop.cli('revoke', 'other.test', '--json')).ended).toMatchObject({
      problem: { code: 'site-without-runs' },
    });
  });
});

it('an account is closed where that was confirmed, and its key is put aside', async () => {
  const close = (...more: readonly string[]) =>
    shop.cli('accounts', never.directory, '--trust', never.apiTrustFile, '--close', ...more, '--json');
  expect((await close()).ended).toMatchObject({ problem: { code: 'account-close-unconfirmed' } });
  expect((await close('--yes')).ended).toMatchObject({ outcome: 'committed' });
  expect((await close('--yes')).ended).toMatchObject({ problem: { code: 'account-unknown' } });
});
