import { createDecipheriv, pbkdf2Sync, scryptSync } from 'node:crypto';
import { decryptRc2 } from '../../keys/rc2.ts';
import { childrenOf, type Element, is, numberOf, objectIdOf, octetsOf, tags } from '../der/der.ts';
import { bmpPassword, derivePkcs12 } from './derive.ts';
import type { Gathering } from './found.ts';

/** What came of one password. */
export type Unlocked = Buffer | 'wrong' | 'unsupported' | 'too-much';

interface Cipher {
  readonly name: string;
  readonly key: number;
  readonly iv: number;
  /** RC2's effective bits; missing: a cipher that Node has. */
  readonly rc2?: number;
}

/** PKCS#12's own pairs of derivation and cipher (RFC 7292 C). */
const old: Readonly<Record<string, Cipher>> = {
  '1.2.840.113549.1.12.1.3': { name: 'des-ede3-cbc', key: 24, iv: 8 },
  '1.2.840.113549.1.12.1.4': { name: 'des-ede-cbc', key: 16, iv: 8 },
  '1.2.840.113549.1.12.1.5': { name: 'rc2', key: 16, iv: 8, rc2: 128 },
  '1.2.840.113549.1.12.1.6': { name: 'rc2', key: 5, iv: 8, rc2: 40 },
};

/** Ciphers of PBES2 (RFC 8018 B.2). */
const ciphers: Readonly<Record<string, Cipher>> = {
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', key: 24, iv: 8 },
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', key: 16, iv: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', key: 24, iv: 16 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', key: 32, iv: 16 },
};

/** RFC 8018 B.1.2. */
export const hmacHashes: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.8': 'sha224',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

const pbes2 = '1.2.840.113549.1.5.13';
const pbkdf2 = '1.2.840.113549.1.5.12';
const scrypt = '1.3.6.1.4.1.11591.4.11';
/** Bytes that scrypt may take (RFC 7914 §2: 128 × N × r). */
const mostMemory = 64 * 1024 * 1024;

/**
 * Tries one password on something locked by it. `algorithm`: its AlgorithmIdentifier. A wrong password mostly shows in the
 * padding; what comes out may still be nonsense.
 */
export function unlock(
  algorithm: Element | undefined,
  content: Buffer,
  password: string,
  gathering: Gathering,
): Unlocked {
  const [id, parameters] = childrenOf(algorithm);
  const name = objectIdOf(id) ?? '';
  if (name === pbes2) return unlockNew(childrenOf(parameters), content, password, gathering);
  const cipher = Object.hasOwn(old, name) ? old[name] : undefined;
  if (cipher === undefined) return 'unsupported';
  const [salt, count] = childrenOf(parameters);
  const rounds = numberOf(count);
  const given = octetsOf(salt);
  if (rounds === null || given === null || given.length > 1024) return 'unsupported';
  const way = { salt: given, rounds, hash: 'sha1' };
  // Without any password, some programs take an empty one, and others none at all.
  const bytes = password === '' ? [bmpPassword(''), Buffer.alloc(0)] : [bmpPassword(password)];
  // Key and first block, and each of those takes as many blocks of SHA-1 as it is long.
  const blocks = Math.ceil(cipher.key / 20) + Math.ceil(cipher.iv / 20);
  if (!gathering.spendRounds(rounds * blocks * bytes.length)) return 'too-much';
  for (const each of bytes) {
    const key = derivePkcs12(each, way, 1, cipher.key);
    const opened = decrypt(cipher, key, derivePkcs12(each, way, 2, cipher.iv), content);
    if (opened !== null) return opened;
  }
  return 'wrong';
}

function unlockNew(
  [derivation, encryption]: readonly Element[],
  content: Buffer,
  password: string,
  gathering: Gathering,
): Unlocked {
  const [cipherId, parameters] = childrenOf(encryption);
  const cipher = ciphers[objectIdOf(cipherId) ?? ''];
  const iv = octetsOf(parameters);
  if (cipher === undefined || iv === null || iv.length !== cipher.iv) return 'unsupported';
  const key = derived(derivation, cipher.key, password, gathering);
  return Buffer.isBuffer(key) ? (decrypt(cipher, key, iv, content) ?? 'wrong') : key;
}

/** By PBKDF2 or scrypt, as the file says (RFC 8018 A.2, RFC 7914 §7). */
export function derived(
  derivation: Element | undefined,
  length: number,
  password: string,
  gathering: Gathering,
): Buffer | 'unsupported' | 'too-much' {
  const [id, parameters] = childrenOf(derivation);
  const [saltElement, first, ...others] = childrenOf(parameters);
  const salt = octetsOf(saltElement);
  const count = numberOf(first);
  if (salt === null || salt.length > 1024 || count === null) return 'unsupported';
  switch (objectIdOf(id)) {
    case pbkdf2: {
      const prf = others.find((one) => is(one, tags.sequence));
      const hash = prf === undefined ? 'sha1' : hmacHashes[objectIdOf(childrenOf(prf)[0]) ?? ''];
      if (hash === undefined) return 'unsupported';
      // OpenSSL's own rounds take less than half as long as ours.
      if (!gathering.spendRounds(Math.ceil(count / 2))) return 'too-much';
      return pbkdf2Sync(password, salt, count, length, hash);
    }
    case scrypt: {
      const [r, p] = [numberOf(others[0]) ?? 0, numberOf(others[1]) ?? 0];
      const isPower = count > 1 && Number.isInteger(Math.log2(count));
      if (!isPower || r < 1 || p < 1) return 'unsupported';
      if (128 * count * r > mostMemory || !gathering.spendRounds(count * r * p)) return 'too-much';
      return scryptSync(password, salt, length, { N: count, r, p, maxmem: 2 * mostMemory });
    }
    default:
      return 'unsupported';
  }
}

function decrypt({ name, rc2 }: Cipher, key: Buffer, iv: Buffer, content: Buffer): Buffer | null {
  try {
    if (rc2 !== undefined) return decryptRc2(key, rc2, iv, content);
    // Node knows two-key 3DES only in this form.
    const [cipherName, whole] =
      name === 'des-ede-cbc'
        ? ['des-ede3-cbc', Buffer.concat([key, key.subarray(0, 8)])]
        : ([name, key] as const);
    const decipher = createDecipheriv(cipherName as string, whole as Buffer, iv);
    return Buffer.concat([decipher.update(content), decipher.final()]);
  } catch {
    return null;
  }
}
