import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import { printable } from '../../shared/printable.ts';
import { ProblemError } from '../../shared/problems.ts';

/**
 * The one door for what the project says after a release. A signed text is one line and a body:
 *
 *     Sealkeeper data 1 KEY SIGNATURE
 *     { "made": … }
 *
 * The Ed25519 signature (RFC 8032) in base64 is over `Sealkeeper data 1`, a line feed and the bytes of the body, so that
 * no text of one purpose or form passes for another. Of a text whose signature is not ours not a sign is read.
 */

/** `data`: prices, rates, trust record and signs. `release`: which version is the newest. */
export type Purpose = 'data' | 'release';

/** One of ours, by its public half. `spki`: SubjectPublicKeyInfo in DER, base64. */
export interface SigningKey {
  readonly id: string;
  readonly spki: string;
}

/** The form of each that this program reads. */
export const formOf: Readonly<Record<Purpose, number>> = { data: 1, release: 1 };

const firstWord = 'Sealkeeper';
const longestHead = 256;
const signatureBytes = 64;

/** What is signed: the head without key and signature, and the body. Pure. */
export function signedBytes(purpose: Purpose, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${firstWord} ${purpose} ${formOf[purpose]}\n`), body]);
}

/** The text as it is handed out. Pure. */
export function withHead(purpose: Purpose, keyId: string, signature: Buffer, body: Buffer): Buffer {
  const head = [firstWord, purpose, formOf[purpose], keyId, signature.toString('base64')].join(' ');
  return Buffer.concat([Buffer.from(`${head}\n`), body]);
}

/**
 * The body of a signed text, once one of `keys` has proven it. `where`: the file's name or the host, for words.
 * Raises `signed-unreadable` {where} (no such text), `signed-for-newer` {where} (a form of later), `signed-not-ours` {where}.
 */
export function openSigned(
  text: Buffer,
  purpose: Purpose,
  keys: readonly SigningKey[],
  where: string,
): string {
  const end = text.subarray(0, longestHead).indexOf('\n');
  const parts = text.subarray(0, Math.max(end, 0)).toString('latin1').split(' ');
  const [first, said, form, keyId = '', signature = ''] = parts;
  if (first !== firstWord || said !== purpose || parts.length !== 5)
    throw unreadable(where, 'no head of ours');
  if (form !== String(formOf[purpose])) throw new ProblemError('signed-for-newer', { where });
  const key = keys.find(({ id }) => id === keyId);
  const proof = Buffer.from(signature, 'base64');
  const body = text.subarray(end + 1);
  const isOurs =
    key !== undefined &&
    proof.length === signatureBytes &&
    verify(null, signedBytes(purpose, body), publicKeyOf(key), proof);
  if (!isOurs)
    throw new ProblemError('signed-not-ours', { where }, { detail: `key ${printable(keyId, 16)}` });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (cause) {
    throw unreadable(where, String(cause));
  }
}

/** That it is none of ours, or does not hold what it should. `detail`: for whoever made it. */
export const unreadable = (where: string, detail: string): ProblemError =>
  new ProblemError('signed-unreadable', { where }, { detail });

function publicKeyOf({ spki }: SigningKey): KeyObject {
  const key = createPublicKey({ key: Buffer.from(spki, 'base64'), format: 'der', type: 'spki' });
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('a key of the project is none of Ed25519');
  return key;
}
