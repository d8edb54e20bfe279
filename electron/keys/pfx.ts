import { createHmac, createPrivateKey, randomBytes, randomInt, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import {
  type Asn1,
  bmp,
  context,
  fromDer,
  integer,
  nothing,
  objectId,
  octets,
  sequence,
  set,
  toDer,
} from './asn1.ts';

/**
 * `old`: 3DES and a SHA-1 seal, which every Windows reads; Windows Server 2016 and older know nothing else.
 * `new`: AES-256 and a SHA-256 seal, for machines that are kept to FIPS algorithms.
 */
export type PfxStrength = 'old' | 'new';

const oid = {
  data: '1.2.840.113549.1.7.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
  x509Certificate: '1.2.840.113549.1.9.22.1',
  friendlyName: '1.2.840.113549.1.9.20',
  localKeyId: '1.2.840.113549.1.9.21',
} as const;

const rounds = 2048;
const strengths = {
  old: { cipher: '3des', prf: 'sha1', hash: 'sha1', hashOid: '1.3.14.3.2.26', length: 20 },
  new: { cipher: 'aes256', prf: 'sha256', hash: 'sha256', hashOid: '2.16.840.1.101.3.4.2.1', length: 32 },
} as const;

/** Letters that no code page changes. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const oneTimePassword = (): string =>
  Array.from({ length: 32 }, () => letters[randomInt(letters.length)]).join('');

/**
 * Key and chain as a PFX (RFC 7292), in memory. Written by hand around node-forge's encryption, because its own
 * writer takes RSA alone and prints certificates anew; here the authority's bytes stay as they are.
 */
export function makePfx(
  { privateKeyPem, chainPem, label }: { privateKeyPem: string; chainPem: string; label: string },
  password: string,
  strength: PfxStrength,
): Buffer {
  const chain = certificatesOf(chainPem);
  const [leaf] = chain;
  if (leaf === undefined) throw new Error('no certificate to wrap');
  const keyId = sequenceOfAttributes(
    oid.localKeyId,
    octets(Buffer.from(leaf.fingerprint.replaceAll(':', ''), 'hex')),
  );
  const key = createPrivateKey(privateKeyPem).export({ type: 'pkcs8', format: 'der' });
  const shrouded = encrypted(key, password, strength);
  key.fill(0);
  const keyBag = sequence(objectId(oid.shroudedKeyBag), context(0, shrouded), set(keyId));
  const bags = chain.map((certificate, index) =>
    sequence(
      objectId(oid.certificateBag),
      context(0, sequence(objectId(oid.x509Certificate), context(0, octets(certificate.raw)))),
      ...(index === 0 ? [set(sequenceOfAttributes(oid.friendlyName, bmp(label)), keyId)] : []),
    ),
  );
  // Certificates are public, so only the key is encrypted; the seal covers both.
  const safe = toDer(sequence(dataOf(toDer(sequence(...bags))), dataOf(toDer(sequence(keyBag)))));
  return toDer(sequence(integer(3), dataOf(safe), sealOf(safe, password, strength)));
}

const dataOf = (bytes: Uint8Array): Asn1 => sequence(objectId(oid.data), context(0, octets(bytes)));
const sequenceOfAttributes = (name: string, value: Asn1): Asn1 => sequence(objectId(name), set(value));

function encrypted(key: Buffer, password: string, strength: PfxStrength): Asn1 {
  const { cipher, prf } = strengths[strength];
  return forge.pki.encryptPrivateKeyInfo(fromDer(key), password, {
    algorithm: cipher,
    count: rounds,
    saltSize: 8,
    prfAlgorithm: prf,
  });
}

/** MacData (RFC 7292 §4, key derivation of appendix B with ID 3). */
function sealOf(content: Buffer, password: string, strength: PfxStrength): Asn1 {
  const { hash, hashOid, length } = strengths[strength];
  const salt = randomBytes(8);
  const digest = hash === 'sha1' ? forge.md.sha1.create() : forge.md.sha256.create();
  const derived = forge.pkcs12.generateKey(
    password,
    forge.util.createBuffer(salt.toString('binary')),
    3,
    rounds,
    length,
    digest,
  );
  const mac = createHmac(hash, Buffer.from(derived.getBytes(), 'binary')).update(content).digest();
  const algorithm = sequence(objectId(hashOid), nothing());
  return sequence(sequence(algorithm, octets(mac)), octets(salt), integer(rounds));
}

const certificatePattern = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/** The certificates of a PEM text, in its order. */
export function certificatesOf(chainPem: string): readonly X509Certificate[] {
  return [...chainPem.matchAll(certificatePattern)].map(([text]) => new X509Certificate(text));
}

/** How Windows names a certificate: SHA-1 of its DER, upper-case hexadecimal. */
export const thumbprintOf = (certificate: X509Certificate): string =>
  certificate.fingerprint.replaceAll(':', '');
