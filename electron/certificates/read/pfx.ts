import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import {
  childrenOf,
  type Element,
  elementAt,
  isContext,
  numberOf,
  objectIdOf,
  octetsOf,
} from '../der/der.ts';
import { addCertificate } from './certificates.ts';
import { bmpPassword, derivePkcs12 } from './derive.ts';
import type { Gathering, Place } from './found.ts';
import { addKey, addLockedKey } from './keys.ts';
import { derived, hmacHashes, type Unlocked, unlock } from './unlock.ts';

const ids = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  pbmac1: '1.2.840.113549.1.5.14',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  lockedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certificateBag: '1.2.840.113549.1.12.10.1.3',
  bagOfBags: '1.2.840.113549.1.12.10.1.6',
} as const;

/** RFC 8017 B.1. */
const hashes: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** A PFX (RFC 7292), as Windows, OpenSSL, Java and sellers write it; its seal says which password is the right one. */
export function addPfx(der: Buffer, place: Place, gathering: Gathering): void {
  const [, safe, seal] = childrenOf(elementAt(der));
  const content = dataOf(safe);
  if (content === null) {
    gathering.trouble('unsupported', place);
    return;
  }
  const passwords = [...gathering.passwords, ''];
  if (seal === undefined) {
    openSafe(content, passwords, place, gathering);
    return;
  }
  let isTried = false;
  for (const password of passwords) {
    const fits = sealFits(seal, content, password, gathering);
    if (fits === true) {
      openSafe(content, [password], place, gathering);
      return;
    }
    if (fits !== false) {
      // Where one was tried already it is the password that has to be another: NSS takes 600,000 rounds for each.
      if (isTried) break;
      gathering.trouble(fits, place);
      return;
    }
    isTried = true;
  }
  gathering.locked(place);
}

/** Whether the seal was made with this password. */
function sealFits(
  seal: Element,
  content: Buffer,
  password: string,
  gathering: Gathering,
): boolean | 'unsupported' | 'too-much' {
  const [info, saltElement, count] = childrenOf(seal);
  const [algorithm, digest] = childrenOf(info);
  const expected = octetsOf(digest);
  const [id, parameters] = childrenOf(algorithm);
  if (expected === null) return 'unsupported';
  if (objectIdOf(id) === ids.pbmac1) {
    const [derivation, mac] = childrenOf(parameters);
    const hash = hmacHashes[objectIdOf(childrenOf(mac)[0]) ?? ''];
    if (hash === undefined) return 'unsupported';
    const key = derived(derivation, createHash(hash).digest().length, password, gathering);
    return Buffer.isBuffer(key) ? isSame(createHmac(hash, key).update(content).digest(), expected) : key;
  }
  const hash = hashes[objectIdOf(id) ?? ''];
  const salt = octetsOf(saltElement);
  const rounds = count === undefined ? 1 : numberOf(count);
  if (hash === undefined || salt === null || salt.length > 1024 || rounds === null) return 'unsupported';
  const secrets = password === '' ? [bmpPassword(''), Buffer.alloc(0)] : [bmpPassword(password)];
  if (!gathering.spendRounds(rounds * secrets.length)) return 'too-much';
  return secrets.some((secret) => {
    const key = derivePkcs12(secret, { salt, rounds, hash }, 3, createHash(hash).digest().length);
    return isSame(createHmac(hash, key).update(content).digest(), expected);
  });
}

const isSame = (one: Buffer, other: Buffer): boolean =>
  one.length === other.length && timingSafeEqual(one, other);

function openSafe(content: Buffer, passwords: readonly string[], place: Place, gathering: Gathering): void {
  for (const part of childrenOf(elementAt(content))) {
    const [id, wrapped] = childrenOf(part);
    switch (objectIdOf(id)) {
      case ids.data:
        addBags(dataOf(part), passwords, place, gathering);
        break;
      case ids.encryptedData: {
        const opened = openPart(wrapped, passwords, gathering);
        if (Buffer.isBuffer(opened)) addBags(opened, passwords, place, gathering);
        else if (opened === 'wrong') gathering.locked(place);
        else gathering.trouble(opened, place);
        break;
      }
      default:
        gathering.trouble('unsupported', place);
    }
  }
}

/** EncryptedData (RFC 5652 §8). */
function openPart(
  wrapped: Element | undefined,
  passwords: readonly string[],
  gathering: Gathering,
): Unlocked {
  const [encrypted] = childrenOf(wrapped);
  const [, info] = childrenOf(encrypted);
  const [, algorithm, content] = childrenOf(info);
  const locked = isContext(content, 0) ? octetsOf(content) : null;
  if (locked === null) return 'unsupported';
  let last: Unlocked = 'wrong';
  for (const password of passwords) {
    last = unlock(algorithm, locked, password, gathering);
    if (last !== 'wrong') return last;
  }
  return last;
}

/** The octets of a ContentInfo of plain data (RFC 5652 §4); null: it is of another kind. */
function dataOf(info: Element | undefined): Buffer | null {
  const [id, wrapped] = childrenOf(info);
  return objectIdOf(id) === ids.data ? octetsOf(childrenOf(wrapped)[0]) : null;
}

function addBags(
  content: Buffer | null,
  passwords: readonly string[],
  place: Place,
  gathering: Gathering,
  depth = 0,
): void {
  const bags = content === null || depth > 3 ? [] : childrenOf(elementAt(content));
  if (bags.length === 0 && (content?.length ?? 0) > 2) gathering.trouble('damaged', place);
  for (const bag of bags) {
    const [id, wrapped] = childrenOf(bag);
    const [value] = childrenOf(wrapped);
    if (value === undefined) continue;
    switch (objectIdOf(id)) {
      case ids.keyBag:
        addKey(value.whole, 'pkcs8', place, gathering);
        break;
      case ids.lockedKeyBag:
        addLockedKey(value.whole, place, gathering, passwords);
        break;
      case ids.certificateBag: {
        const der = octetsOf(childrenOf(childrenOf(value)[1])[0]);
        if (der !== null) addCertificate(der, place, gathering);
        break;
      }
      case ids.bagOfBags:
        addBags(value.whole, passwords, place, gathering, depth + 1);
        break;
      default:
    }
  }
}
