import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { childrenOf, elementAt, octetsOf } from '../der/der.ts';
import { type Gathering, limits, type Place } from './found.ts';
import { unlock } from './unlock.ts';

/** The kinds of key that certificates of web and mail servers have. */
const kinds: readonly (string | undefined)[] = ['rsa', 'rsa-pss', 'ec', 'ed25519', 'ed448'];

/** A private key in DER without a password; `type`: its form. */
export function addKey(
  der: Buffer,
  type: 'pkcs8' | 'pkcs1' | 'sec1',
  place: Place,
  gathering: Gathering,
): void {
  const key = der.length > limits.item ? null : privateKey(der, type);
  if (key === null) gathering.trouble('damaged', place);
  else gathering.keys.push({ key, place });
}

function privateKey(key: Buffer, type: 'pkcs8' | 'pkcs1' | 'sec1'): KeyObject | null {
  try {
    const made = createPrivateKey({ key, format: 'der', type });
    return kinds.includes(made.asymmetricKeyType) ? made : null;
  } catch {
    return null;
  }
}

/** An EncryptedPrivateKeyInfo (RFC 5958 §3), with each password that was given, or with those that may be its own. */
export function addLockedKey(
  der: Buffer,
  place: Place,
  gathering: Gathering,
  passwords: readonly string[] = [...gathering.passwords, ''],
): void {
  const [algorithm, content] = childrenOf(elementAt(der));
  const locked = octetsOf(content);
  if (locked === null || der.length > limits.item) {
    gathering.trouble('damaged', place);
    return;
  }
  for (const password of passwords) {
    const opened = unlock(algorithm, locked, password, gathering);
    if (opened === 'unsupported' || opened === 'too-much') {
      gathering.trouble(opened, place);
      return;
    }
    const key = opened === 'wrong' ? null : privateKey(opened, 'pkcs8');
    if (key !== null) {
      gathering.keys.push({ key, place });
      return;
    }
  }
  gathering.locked(place);
}

/** A key in OpenSSL's older locked form, which is in PEM alone (`Proc-Type: 4,ENCRYPTED`; RFC 1421 §4.6.1.1). */
export function addOldLockedKey(pem: string, place: Place, gathering: Gathering): void {
  for (const passphrase of gathering.passwords) {
    try {
      const key = createPrivateKey({ key: pem, passphrase });
      if (kinds.includes(key.asymmetricKeyType)) {
        gathering.keys.push({ key, place });
        return;
      }
    } catch {
      // The next one is tried.
    }
  }
  gathering.locked(place);
}

/** The public half, DER (SubjectPublicKeyInfo): the same for a key and the certificates and requests that are made for it. */
export const spkiOf = (key: KeyObject): Buffer =>
  (key.type === 'public' ? key : createPublicKey(key)).export({ type: 'spki', format: 'der' });
