import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accountsInMemory } from '../../electron/sources/acme/account/account-store.ts';
import { fetchDirectory } from '../../electron/sources/acme/protocol/directory.ts';
import { startHttps } from '../electron/sources/acme/https-server.ts';
import { openOpenssl } from '../electron/sources/acme/openssl.ts';
import { problemWithin } from '../electron/sources/acme/problem-of.ts';
import type { Pebble } from '../lab/pebble.ts';
import { type Practice, startPractice } from './acme-practice.ts';

const openssl = openOpenssl();
let practice: Practice;
let pebble: Pebble;
beforeAll(async () => {
  practice = await startPractice();
  pebble = await practice.pebble();
});
afterAll(async () => {
  openssl.end();
  await practice?.end();
});

const keys = { 'kid-1': 'zWNDZM6eQGHWpSRTPal5eIUYFTu7EajVIoguysqZ9wG44nMEtx3MUAsUDkMTQ12W' };
const numbered = (count: number, domain: string) =>
  Array.from({ length: count }, (_, index) => `shop${index}.${domain}`);

describe('a certificate', () => {
  test('is issued for one name and its key, and chains up to the authority’s root', async () => {
    const names = ['one.shop.test'];
    await practice.point(...names);
    const { issued, events } = await practice.issue(pebble, { names });
    const blocks = issued.chainPem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    const root = new X509Certificate(readFileSync(await pebble.issuingRoot()));
    const last = new X509Certificate(blocks.at(-1) ?? '');
    expect(events).toEqual(['ordered 1', 'present', 'withdraw', 'validated']);
    expect(issued.names).toEqual(names);
    expect(issued.issuer).toMatch(/^Pebble Intermediate CA/);
    expect(last.verify(root.publicKey)).toBe(true);
    expect(new X509Certificate(issued.chainPem).fingerprint256.replaceAll(':', '').toLowerCase()).toBe(
      issued.fingerprint,
    );
  });

  test.each([
    ['no nonce is', 0],
    ['one nonce in twenty is', 5],
    ['every second nonce is', 50],
  ])('is issued for five names while %s refused', async (_what, nonceReject) => {
    const authority = await practice.pebble({ nonceReject });
    const names = numbered(5, `nonce${nonceReject}.test`);
    await practice.point(...names);
    expect([...(await practice.issue(authority, { names })).issued.names].sort()).toEqual(names);
  });

  test('is issued for a hundred names', async () => {
    const names = numbered(100, 'many.test');
    await practice.point(...names);
    expect((await practice.issue(pebble, { names })).issued.names).toHaveLength(100);
  });

  test('needs no proof again where the authority remembers one', async () => {
    const authority = await practice.pebble({ authzReuse: 100 });
    const names = ['again.shop.test'];
    await practice.point(...names);
    const source = practice.newSource();
    await practice.issue(authority, { names, source });
    expect((await practice.issue(authority, { names, source })).events).toEqual(['ordered 0', 'validated']);
  });
});

describe('the account', () => {
  test('is registered once for twenty runs at the same time', async () => {
    const authority = await practice.pebble();
    const names = numbered(20, 'crowd.test');
    await practice.point(...names);
    const source = practice.newSource();
    const runs = names.map((name) => practice.issue(authority, { names: [name], source }));
    expect((await Promise.all(runs)).map(({ issued }) => issued.names[0])).toEqual(names);
    expect(authority.log().match(/There are now \d+ accounts in memory/g)).toEqual([
      'There are now 1 accounts in memory',
    ]);
  });

  test('that the authority has forgotten is registered again', async () => {
    const names = ['forgotten.shop.test'];
    await practice.point(...names);
    const accounts = accountsInMemory();
    await practice.issue(pebble, { names, accounts });
    const account = await accounts.load({ directory: pebble.directory, externalKeyId: null });
    if (account === null) throw new Error('no account was kept');
    await accounts.replace({ ...account, url: `${new URL(pebble.directory).origin}/my-account/none` });
    expect((await practice.issue(pebble, { names, accounts })).issued.names).toEqual(names);
    expect(await accounts.load(account)).toEqual(account);
  });

  test('is not made where the terms are not agreed to', async () => {
    const attempt = { names: ['terms.shop.test'], request: { agreeToTerms: false } };
    expect((await problemWithin(() => practice.issue(pebble, attempt))).code).toBe('ca-terms-not-agreed');
  });

  test('is bound to the one that the authority wants, if it is the right one', async () => {
    const authority = await practice.pebble({ eab: { required: true, keys } });
    const names = ['bound.shop.test'];
    await practice.point(...names);
    const attempt = (externalAccount?: { readonly keyId: string; readonly hmacKey: string }) =>
      practice.issue(authority, { names, request: externalAccount === undefined ? {} : { externalAccount } });
    const right = { keyId: 'kid-1', hmacKey: keys['kid-1'] };
    expect((await problemWithin(() => attempt())).code).toBe('ca-account-needed');
    expect((await problemWithin(() => attempt({ ...right, keyId: 'kid-9' }))).code).toBe(
      'ca-account-refused',
    );
    expect((await problemWithin(() => attempt({ ...right, hmacKey: 'b10lLJs8l1GPIzsL' }))).code).toBe(
      'ca-account-refused',
    );
    expect((await attempt(right)).issued.names).toEqual(names);
  });

  test('is made by the authority for an address, once, and found again without asking it', async () => {
    const authority = await practice.pebble({ eab: { required: true, keys } });
    const certificate = openssl.certificate({ names: ['IP:127.0.0.1'] });
    let times = 0;
    const website = await startHttps(certificate, (request, response) => {
      times += 1;
      request.resume();
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ success: true, eab_kid: 'kid-1', eab_hmac_key: keys['kid-1'] }));
    });
    const names = ['mailed.shop.test'];
    await practice.point(...names);
    const accounts = accountsInMemory();
    const accountByMail = {
      url: `${website.url}/eab`,
      email: 'owner@shop-owner.com',
      trustPem: certificate.pem,
    };
    for (let turn = 0; turn < 2; turn += 1)
      expect(
        (await practice.issue(authority, { names, accounts, request: { accountByMail } })).issued.names,
      ).toEqual(names);
    await website.end();
    expect(times).toBe(1);
    const [kept] = await accounts.list();
    expect(kept).toMatchObject({ externalKeyId: 'mailto:owner@shop-owner.com' });
  });

  test('is refused where the contact is no address that could be written to', async () => {
    const attempt = { names: ['contact.shop.test'], request: { contact: 'owner@[' } };
    expect((await problemWithin(() => practice.issue(pebble, attempt))).code).toBe('ca-account-refused');
  });
});

describe('the directory', () => {
  test('says what the owner has to know beforehand', async () => {
    const { directory, trustPem = '' } = practice.requestTo(pebble);
    const { meta } = await fetchDirectory(directory, { trustPem, signal: new AbortController().signal });
    expect(meta).toMatchObject({ hasTerms: true, terms: null, externalAccountRequired: false });
  });

  test.each([
    [
      'ca-not-trusted',
      async (authority: Pebble) => ({
        ...practice.requestTo(await practice.pebble()),
        directory: authority.directory,
      }),
    ],
    [
      'ca-unreachable',
      async (authority: Pebble) => ({ directory: authority.directory.replace(/:\d+/, ':9') }),
    ],
    [
      'ca-not-acme',
      async (authority: Pebble) => ({ directory: authority.directory.replace('/dir', '/root') }),
    ],
  ])('that is wrong is %s', async (code, wrong) => {
    const attempt = { names: ['wrong.shop.test'], request: await wrong(pebble) };
    expect((await problemWithin(() => practice.issue(pebble, attempt))).code).toBe(code);
  });

  test('of each authority is asked with its own trust, also at the same time', async () => {
    const other = await practice.pebble();
    const names = ['trust.shop.test'];
    await practice.point(...names);
    const mixed = { trustPem: practice.requestTo(other).trustPem ?? '' };
    const [first, second, third] = await Promise.allSettled([
      practice.issue(pebble, { names }),
      practice.issue(other, { names }),
      practice.issue(pebble, { names, request: mixed }),
    ]);
    expect([first.status, second.status, third.status]).toEqual(['fulfilled', 'fulfilled', 'rejected']);
    expect(third).toMatchObject({ reason: { problem: { code: 'ca-not-trusted' } } });
  });
});
