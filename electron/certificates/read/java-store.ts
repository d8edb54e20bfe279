import { createDecipheriv, createHash, hash } from 'node:crypto';
import { childrenOf, elementAt, numberOf, objectIdOf, octetsOf } from '../der/der.ts';
import { addCertificate } from './certificates.ts';
import type { Gathering, Place } from './found.ts';
import { addKey } from './keys.ts';

/**
 * Java's own key stores, JKS and JCEKS. Their form has no standard; it is that of `sun.security.provider.JavaKeyStore` and
 * `com.sun.crypto.provider.JceKeyStore` in OpenJDK, with big-endian numbers: magic, version, entries, SHA-1 seal.
 */
const magics: readonly number[] = [0xfeedfeed, 0xcececece];
export const isJavaStore = (bytes: Buffer): boolean =>
  bytes.length >= 12 && magics.includes(bytes.readUInt32BE(0));

const jksKey = '1.3.6.1.4.1.42.2.17.1.1';
const jceksKey = '1.3.6.1.4.1.42.2.19.1';
const mostEntries = 1000;

/** Reads forward; past the end it throws RangeError, which means that the file breaks off. */
class Reader {
  readonly #bytes: Buffer;
  #at: number;
  constructor(bytes: Buffer, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }
  number(): number {
    this.#at += 4;
    return this.#bytes.readUInt32BE(this.#at - 4);
  }
  bytes(length: number): Buffer {
    if (this.#at + length > this.#bytes.length) throw new RangeError('the store breaks off');
    this.#at += length;
    return this.#bytes.subarray(this.#at - length, this.#at);
  }
  text(): string {
    return this.bytes(this.bytes(2).readUInt16BE(0)).toString('utf8');
  }
}

export function addJavaStore(bytes: Buffer, place: Place, gathering: Gathering): void {
  try {
    readEntries(bytes, place, gathering);
  } catch (thrown) {
    if (!(thrown instanceof RangeError)) throw thrown;
    gathering.trouble('damaged', place);
  }
}

function readEntries(bytes: Buffer, place: Place, gathering: Gathering): void {
  const reader = new Reader(bytes, 4);
  const version = reader.number();
  const count = reader.number();
  if ((version !== 1 && version !== 2) || count > mostEntries) {
    gathering.trouble('unsupported', place);
    return;
  }
  const certificate = () => {
    if (version === 2) reader.text();
    addCertificate(reader.bytes(reader.number()), place, gathering);
  };
  for (let entry = 0; entry < count && !gathering.isFull; entry += 1) {
    const kind = reader.number();
    const alias = reader.text();
    reader.bytes(8);
    if (kind === 1) {
      addStoredKey(reader.bytes(reader.number()), [...place, alias], gathering);
      const length = reader.number();
      for (let link = 0; link < length && !gathering.isFull; link += 1) certificate();
    } else if (kind === 2) certificate();
    else {
      // A secret key is a serialised object of Java's, whose end only Java finds.
      gathering.trouble('unsupported', [...place, alias]);
      return;
    }
  }
}

function addStoredKey(der: Buffer, place: Place, gathering: Gathering): void {
  const [algorithm, content] = childrenOf(elementAt(der));
  const [id, parameters] = childrenOf(algorithm);
  const locked = octetsOf(content);
  const way = objectIdOf(id);
  if (locked === null || (way !== jksKey && way !== jceksKey)) {
    gathering.trouble('unsupported', place);
    return;
  }
  const [salt, rounds] = childrenOf(parameters);
  for (const password of gathering.passwords) {
    const opened =
      way === jksKey
        ? openJks(locked, password)
        : openJceks(locked, octetsOf(salt), numberOf(rounds) ?? 0, password, gathering);
    if (opened !== null) {
      addKey(opened, 'pkcs8', place, gathering);
      return;
    }
  }
  gathering.locked(place);
}

const sha1 = (...parts: readonly Buffer[]): Buffer => {
  const hash = createHash('sha1');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/** 20 bytes of salt, the key under a stream of SHA-1, and the SHA-1 of password and key. Null: not this password. */
function openJks(locked: Buffer, password: string): Buffer | null {
  if (locked.length < 40) return null;
  const secret = Buffer.from(password, 'utf16le').swap16();
  const content = locked.subarray(20, -20);
  const key = Buffer.alloc(content.length);
  let stream = locked.subarray(0, 20);
  for (let start = 0; start < content.length; start += 20) {
    stream = sha1(secret, stream);
    for (let at = start; at < Math.min(start + 20, content.length); at += 1)
      key[at] = (content[at] ?? 0) ^ (stream[at - start] ?? 0);
  }
  return sha1(secret, key).equals(locked.subarray(-20)) ? key : null;
}

/** PBEWithMD5AndTripleDES of SunJCE: each half of the salt is hashed with the password for itself. Null: not this password. */
function openJceks(
  locked: Buffer,
  salt: Buffer | null,
  rounds: number,
  password: string,
  gathering: Gathering,
): Buffer | null {
  if (salt?.length !== 8 || !gathering.spendRounds(rounds * 2)) return null;
  const secret = Buffer.from(password, 'latin1');
  const halves = [Buffer.from(salt.subarray(0, 4)), Buffer.from(salt.subarray(4))];
  const [first] = halves;
  // Where both halves are alike the first is turned round, in the way that Java does it.
  if (first?.equals(salt.subarray(4)) === true) {
    for (const at of [0, 1]) {
      const kept = first[at] ?? 0;
      first[at] = first[3 - at] ?? 0;
      first[2] = kept;
    }
  }
  const made = Buffer.concat(
    halves.map((half) => {
      let block: Buffer = half;
      for (let round = 0; round < rounds; round += 1)
        block = hash('md5', Buffer.concat([block, secret]), 'buffer');
      return block;
    }),
  );
  try {
    const decipher = createDecipheriv('des-ede3-cbc', made.subarray(0, 24), made.subarray(24));
    const opened = Buffer.concat([decipher.update(locked), decipher.final()]);
    return elementAt(opened) === null ? null : opened;
  } catch {
    return null;
  }
}
