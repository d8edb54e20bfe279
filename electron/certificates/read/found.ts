import type { KeyObject, X509Certificate } from 'node:crypto';
import { fileLimits } from '../../../shared/file-limits.ts';

/** Where a thing was found: the file as its owner calls it, then what it lay in (`bundle.zip`, `ssl/shop.crt`). Strangers' texts. */
export type Place = readonly string[];

/** A private key. It never leaves this program but to the server that it is for. */
export interface FoundKey {
  readonly key: KeyObject;
  readonly place: Place;
}

export interface FoundCertificate {
  readonly certificate: X509Certificate;
  readonly place: Place;
}

/** A request for a certificate (RFC 2986). `spki`: its public key, DER. */
export interface FoundRequest {
  readonly spki: Buffer;
  readonly place: Place;
}

/** Why something in a file is no use as it is. */
export const troubleKinds = [
  /** A password is needed and none was given. */
  'locked',
  /** None of the passwords that were given opens it. */
  'wrong-password',
  /** It begins as one of the forms that we know, and breaks off or makes no sense. */
  'damaged',
  /** Locked or packed in a way that we do not read. */
  'unsupported',
  /** Nothing in it looks like a certificate or a key. */
  'nothing',
  /** More, or bigger, than any seller would send. */
  'too-much',
  /** A key for logging in (OpenSSH, PuTTY). */
  'login-key',
  /** The public half of a key. */
  'public-key',
  /** An archive whose members need a password. */
  'locked-archive',
  /** A kind of archive that we do not unpack. */
  'other-archive',
] as const;
export type TroubleKind = (typeof troubleKinds)[number];

export interface Trouble {
  readonly kind: TroubleKind;
  readonly place: Place;
}

/** All that lay in the files, in the order in which it was met. */
export interface Found {
  readonly certificates: readonly FoundCertificate[];
  readonly keys: readonly FoundKey[];
  readonly requests: readonly FoundRequest[];
  readonly troubles: readonly Trouble[];
}

/** No seller sends as much. */
export const limits = {
  /** Bytes of one file, and of all that is unpacked from all of them. */
  file: fileLimits.file,
  unpacked: fileLimits.all,
  /** Bytes of one certificate or key. */
  item: 64 * 1024,
  items: 500,
  /** Archives in mails in archives. */
  depth: 5,
  /** Rounds of turning passwords into keys, in all: some two seconds. NSS takes 600,000 for each of three things. */
  rounds: 1_900_000,
} as const;

/** What a reading gathers, and what it may still spend. Each reader adds to it and answers nothing. */
export class Gathering implements Found {
  readonly certificates: FoundCertificate[] = [];
  readonly keys: FoundKey[] = [];
  readonly requests: FoundRequest[] = [];
  readonly troubles: Trouble[] = [];
  readonly passwords: readonly string[];
  #rounds: number = limits.rounds;
  #bytes: number = limits.unpacked;

  constructor(passwords: readonly string[]) {
    this.passwords = passwords;
  }

  get isFull(): boolean {
    const { certificates, keys, requests } = this;
    return certificates.length + keys.length + requests.length >= limits.items;
  }

  get count(): number {
    return this.certificates.length + this.keys.length + this.requests.length + this.troubles.length;
  }

  trouble(kind: TroubleKind, place: Place): void {
    if (this.troubles.length < limits.items) this.troubles.push({ kind, place });
  }

  /** No password was given at all, or those that were open nothing. */
  locked(place: Place): void {
    this.trouble(this.passwords.length === 0 ? 'locked' : 'wrong-password', place);
  }

  /** False: a hostile file wants more work than any honest one. */
  spendRounds(count: number): boolean {
    if (count < 1 || count > this.#rounds) return false;
    this.#rounds -= count;
    return true;
  }

  /** How many bytes may still be unpacked. */
  get bytesLeft(): number {
    return this.#bytes;
  }

  spendBytes(count: number): void {
    this.#bytes = Math.max(0, this.#bytes - count);
  }
}
