import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TroubleKind } from '../../electron/certificates/read/found.ts';
import { makePfx } from '../../electron/keys/pfx.ts';
import { foreignShapes } from './foreign-shapes.ts';
import { archiveShapes, base64, textShapes } from './import-texts.ts';
import type { Seller } from './seller.ts';

/** One shape in which files come, and what has to be found in it. */
export interface ImportShape {
  readonly title: string;
  readonly bytes: Buffer;
  readonly passwords?: readonly string[];
  readonly certificates?: number;
  readonly keys?: number;
  readonly requests?: number;
  readonly troubles?: readonly TroubleKind[];
}

const stores = join(import.meta.dirname, '../fixtures/java-stores');

/** Keys by OpenSSL's own hand, in each of its forms. */
function keyShapes({ openssl, read, text }: Seller): readonly ImportShape[] {
  const locked = (...words: readonly string[]) =>
    openssl('pkcs8', '-topk8', '-in', 'leaf.key', '-passout', 'pass:geheim', ...words);
  const one = { keys: 1 };
  const secret = { passwords: ['falsch', 'geheim'] };
  openssl('genrsa', '-out', 'rsa.key', '2048');
  openssl('genpkey', '-algorithm', 'ed25519', '-out', 'ed.key');
  return [
    { title: 'key PKCS#8 PEM', bytes: read('leaf.key'), ...one },
    { title: 'key SEC1 PEM', bytes: openssl('ec', '-in', 'leaf.key'), ...one },
    { title: 'key with EC PARAMETERS', bytes: openssl('ecparam', '-name', 'prime256v1', '-genkey'), ...one },
    { title: 'key PKCS#1 PEM', bytes: openssl('rsa', '-in', 'rsa.key', '-traditional'), ...one },
    { title: 'key PKCS#8 DER', bytes: openssl('pkey', '-in', 'rsa.key', '-outform', 'DER'), ...one },
    { title: 'key SEC1 DER', bytes: openssl('ec', '-in', 'leaf.key', '-outform', 'DER'), ...one },
    {
      title: 'key PKCS#1 DER',
      bytes: openssl('rsa', '-in', 'rsa.key', '-traditional', '-outform', 'DER'),
      ...one,
    },
    { title: 'key Ed25519', bytes: read('ed.key'), ...one },
    { title: 'key AES-256', bytes: locked('-v2', 'aes-256-cbc'), ...one, ...secret },
    {
      title: 'key AES-128, SHA-1',
      bytes: locked('-v2', 'aes-128-cbc', '-v2prf', 'hmacWithSHA1'),
      ...one,
      ...secret,
    },
    {
      title: 'key AES-192, SHA-512',
      bytes: locked('-v2', 'aes-192-cbc', '-v2prf', 'hmacWithSHA512'),
      ...one,
      ...secret,
    },
    { title: 'key 3DES', bytes: locked('-v2', 'des3'), ...one, ...secret },
    { title: 'key scrypt', bytes: locked('-scrypt'), ...one, ...secret },
    { title: 'key PKCS#12 3DES', bytes: locked('-v1', 'PBE-SHA1-3DES'), ...one, ...secret },
    { title: 'key PKCS#12 two-key 3DES', bytes: locked('-v1', 'PBE-SHA1-2DES'), ...one, ...secret },
    {
      title: 'key PKCS#12 RC2-40',
      bytes: locked('-v1', 'PBE-SHA1-RC2-40', '-provider', 'legacy', '-provider', 'default'),
      ...one,
      ...secret,
    },
    {
      title: 'key PKCS#5 v1.5 DES',
      bytes: locked('-v1', 'PBE-MD5-DES', '-provider', 'legacy', '-provider', 'default'),
      ...secret,
      troubles: ['unsupported'],
    },
    { title: 'key locked DER', bytes: locked('-outform', 'DER'), ...one, ...secret },
    {
      title: 'key locked as OpenSSL did',
      bytes: openssl('rsa', '-in', 'rsa.key', '-traditional', '-aes128', '-passout', 'pass:geheim'),
      ...one,
      ...secret,
    },
    {
      title: 'key locked as OpenSSL did, no password',
      bytes: openssl('ec', '-in', 'leaf.key', '-aes256', '-passout', 'pass:geheim'),
      troubles: ['locked'],
    },
    { title: 'key without its password', bytes: locked(), troubles: ['locked'] },
    { title: 'key with a wrong password', bytes: locked(), passwords: ['x'], troubles: ['wrong-password'] },
    { title: 'request PEM', bytes: read('leaf.csr'), requests: 1 },
    { title: 'request DER', bytes: openssl('req', '-in', 'leaf.csr', '-outform', 'DER'), requests: 1 },
    {
      title: 'request of Microsoft',
      bytes: Buffer.from(text('leaf.csr').replaceAll('CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST')),
      requests: 1,
    },
    { title: 'public key', bytes: openssl('pkey', '-in', 'leaf.key', '-pubout'), troubles: ['public-key'] },
    {
      title: 'key for OpenSSH',
      bytes: Buffer.from(
        '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n-----END OPENSSH PRIVATE KEY-----\n',
      ),
      troubles: ['login-key'],
    },
    {
      title: 'key for PuTTY',
      bytes: Buffer.from('PuTTY-User-Key-File-3: ssh-rsa\n'),
      troubles: ['login-key'],
    },
  ];
}

/** PFX by OpenSSL, by Java and by ourselves, JKS and JCEKS by Java. */
function storeShapes({ openssl, text }: Seller): readonly ImportShape[] {
  const legacy = ['-provider', 'legacy', '-provider', 'default'];
  const pfx = (...words: readonly string[]) =>
    openssl(
      ...['pkcs12', '-export', '-in', 'leaf.pem', '-inkey', 'leaf.key', '-certfile', 'inter.pem'],
      ...['-passout', 'pass:geheim', ...words],
    );
  const whole = { certificates: 2, keys: 1, passwords: ['falsch', 'geheim'] };
  const java = (name: string) => readFileSync(join(stores, name));
  const changeit = { certificates: 1, keys: 1, passwords: ['changeit'] };
  const own = (strength: 'old' | 'new') =>
    makePfx(
      { privateKeyPem: text('leaf.key'), chainPem: `${text('leaf.pem')}${text('inter.pem')}`, label: 'x' },
      'geheim',
      strength,
    );
  return [
    { title: 'PFX of today', bytes: pfx(), ...whole },
    { title: 'PFX of old Windows (RC2-40, 3DES)', bytes: pfx('-legacy'), ...whole },
    {
      title: 'PFX 3DES',
      bytes: pfx('-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'),
      ...whole,
    },
    {
      title: 'PFX RC2-128',
      bytes: pfx('-certpbe', 'PBE-SHA1-RC2-128', '-keypbe', 'PBE-SHA1-3DES', ...legacy),
      ...whole,
    },
    {
      title: 'PFX AES-128, sealed with SHA-512',
      bytes: pfx('-keypbe', 'AES-128-CBC', '-macalg', 'sha512'),
      ...whole,
    },
    { title: 'PFX with plain certificates', bytes: pfx('-certpbe', 'NONE'), ...whole },
    { title: 'PFX all plain', bytes: pfx('-certpbe', 'NONE', '-keypbe', 'NONE'), ...whole },
    { title: 'PFX without a seal', bytes: pfx('-nomac'), ...whole },
    { title: 'PFX many rounds', bytes: pfx('-iter', '20000'), ...whole },
    { title: 'PFX without keys', bytes: pfx('-nokeys'), ...whole, keys: 0 },
    {
      title: 'PFX of a key alone',
      bytes: openssl('pkcs12', '-export', '-nocerts', '-inkey', 'leaf.key', '-passout', 'pass:geheim'),
      ...whole,
      certificates: 0,
    },
    { title: 'PFX with an empty password', bytes: pfx('-passout', 'pass:'), ...whole, passwords: [] },
    {
      title: 'PFX with an umlaut',
      bytes: pfx('-passout', 'pass:schlüssel'),
      ...whole,
      passwords: ['schlüssel'],
    },
    { title: 'PFX without its password', bytes: pfx(), troubles: ['locked'] },
    { title: 'PFX with a wrong password', bytes: pfx(), passwords: ['x'], troubles: ['wrong-password'] },
    { title: 'PFX as base64', bytes: Buffer.from(base64(pfx())), ...whole },
    { title: 'PFX of ours, old', bytes: own('old'), ...whole },
    { title: 'PFX of ours, new', bytes: own('new'), ...whole },
    { title: 'PFX that breaks off', bytes: pfx().subarray(0, 700), troubles: ['nothing'] },
    { title: 'Java JKS', bytes: java('shop.jks'), ...changeit },
    { title: 'Java JCEKS', bytes: java('shop.jceks'), ...changeit },
    { title: 'Java P12', bytes: java('shop.p12'), ...changeit },
    {
      title: 'Java JKS without its password',
      bytes: java('shop.jks'),
      certificates: 1,
      troubles: ['locked'],
    },
    {
      title: 'Java JCEKS with a wrong password',
      bytes: java('shop.jceks'),
      certificates: 1,
      passwords: ['x'],
      troubles: ['wrong-password'],
    },
    { title: 'Java JKS of trusted ones', bytes: java('trust.jks'), certificates: 1 },
    { title: 'Java JCEKS with a secret key', bytes: java('secret.jceks'), troubles: ['unsupported'] },
    {
      title: 'Java JKS that breaks off',
      bytes: java('shop.jks').subarray(0, 300),
      troubles: ['locked', 'damaged'],
    },
  ];
}

export function importShapes(seller: Seller): readonly ImportShape[] {
  seller.write('chain.pem', `${seller.text('inter.pem')}${seller.text('leaf.pem')}`);
  return [
    ...keyShapes(seller),
    ...storeShapes(seller),
    ...foreignShapes(),
    ...textShapes(seller),
    ...archiveShapes(seller),
  ];
}
