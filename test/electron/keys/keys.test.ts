import { execFileSync } from 'node:child_process';
import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { certificatesOf, makePfx, oneTimePassword, thumbprintOf } from '../../../electron/keys/pfx.ts';
import { makePrivateKey } from '../../../electron/keys/private-key.ts';
import { makeRequest } from '../../../electron/keys/request.ts';
import { keyAlgorithms } from '../../../shared/job.ts';
import { isAddressName } from '../../../shared/names/address-name.ts';
import { domainNames } from '../../support/domain-names.ts';

/** What OpenSSL, written by others, reads in what we write. */
const openssl = (args: readonly string[], input?: string): string =>
  execFileSync('openssl', [...args], { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });

describe.each(keyAlgorithms)('a key of the kind %s', (algorithm) => {
  let folder: string;
  let key: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sealkeeper-keys-'));
    key = await makePrivateKey(algorithm);
    writeFileSync(join(folder, 'key.pem'), key);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);

  it('signs a request that holds exactly the names', () => {
    const names = domainNames('shop.example.test', '*.example.test', 'xn--bcher-kva.example.test');
    const text = openssl(['req', '-verify', '-noout', '-text'], makeRequest(key, names));
    const found = /DNS:.*/.exec(text)?.[0].split(', ');
    expect(found).toEqual(names.map((name) => `DNS:${name}`));
    expect(text).toMatch(/CN ?= ?shop\.example\.test/);
  });

  it('says an address as one, and in no other place', () => {
    const text = openssl(
      ['req', '-verify', '-noout', '-text'],
      makeRequest(key, ['192.0.2.1'].filter(isAddressName)),
    );
    expect(text).toContain('IP Address:192.0.2.1');
    expect(text).not.toMatch(/DNS:|CN ?=/);
  });

  it('names in a request whom it is told to, letters of their own included', () => {
    const subject = { organisation: 'Müller, Söhne & Cie', locality: 'Köln', region: 'NRW', country: 'DE' };
    const words = ['-noout', '-subject', '-nameopt', 'multiline,utf8,-esc_msb'];
    const text = openssl(
      ['req', '-verify', ...words],
      makeRequest(key, domainNames('shop.example.test'), subject),
    );
    const said = [...text.matchAll(/^\s*(\w+)\s+= (.*)$/gm)].map(([, name, value]) => `${name}=${value}`);
    expect(said).toEqual([
      'countryName=DE',
      'stateOrProvinceName=NRW',
      'localityName=Köln',
      'organizationName=Müller, Söhne & Cie',
      'commonName=shop.example.test',
    ]);
  });

  it.each(['old', 'new'] as const)('travels in a PFX of the %s strength', (strength) => {
    openssl([
      'req',
      '-x509',
      '-key',
      at('key.pem'),
      '-subj',
      '/CN=root',
      '-days',
      '9',
      '-out',
      at('root.pem'),
    ]);
    writeFileSync(at('csr.pem'), makeRequest(key, domainNames('shop.example.test')));
    openssl([
      'x509',
      '-req',
      ...['-in', at('csr.pem'), '-CA', at('root.pem'), '-CAkey', at('key.pem'), '-out', at('leaf.pem')],
    ]);
    const chainPem = `${readFileSync(at('leaf.pem'), 'utf8')}${readFileSync(at('root.pem'), 'utf8')}`;
    const password = oneTimePassword();
    writeFileSync(
      at('x.pfx'),
      makePfx({ privateKeyPem: key, chainPem, label: 'Sealkeeper shöp' }, password, strength),
    );
    const read = (...more: readonly string[]) =>
      openssl(['pkcs12', '-in', at('x.pfx'), '-passin', `pass:${password}`, '-nodes', '-legacy', ...more]);
    const readKey = createPrivateKey(read('-nocerts'));
    const publicPem = createPublicKey(readKey).export({ type: 'spki', format: 'pem' });
    expect(publicPem).toBe(createPublicKey(key).export({ type: 'spki', format: 'pem' }));
    expect(certificatesOf(read('-nokeys')).map(thumbprintOf)).toEqual(
      certificatesOf(chainPem).map(thumbprintOf),
    );
    expect(new X509Certificate(read('-nokeys', '-clcerts')).subject).toBe('CN=shop.example.test');
    const info = execFileSync(
      'sh',
      ['-c', `openssl pkcs12 -in ${at('x.pfx')} -passin pass:${password} -noout -info -legacy 2>&1`],
      { encoding: 'utf8' },
    );
    expect(info).toMatch(
      strength === 'old'
        ? /MAC: sha1[\s\S]*pbeWithSHA1And3-KeyTripleDES-CBC/
        : /MAC: sha256[\s\S]*AES-256-CBC/,
    );
    expect(() =>
      openssl(['pkcs12', '-in', at('x.pfx'), '-passin', 'pass:wrong', '-noout', '-legacy']),
    ).toThrow();
  });
});

it('makes passwords of letters that no code page changes', () => {
  const made = new Set(Array.from({ length: 50 }, oneTimePassword));
  expect(made.size).toBe(50);
  for (const password of made) expect(password).toMatch(/^[A-Za-z0-9]{32}$/);
});
