import { createPublicKey, type KeyObject } from 'node:crypto';

/** One DER element (X.690 §8.1): where it starts, where its content starts, where it ends. */
interface Element {
  readonly tag: number;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

function elementAt(der: Buffer, start: number): Element | null {
  const tag = der[start];
  const first = der[start + 1];
  if (tag === undefined || first === undefined) return null;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  // 0x80 is BER's indefinite length; more than four bytes is no request that fits in memory.
  if (first === 0x80 || lengthBytes > 4 || start + 2 + lengthBytes > der.length) return null;
  const length = lengthBytes === 0 ? first : der.readUIntBE(start + 2, lengthBytes);
  const contentStart = start + 2 + lengthBytes;
  const end = contentStart + length;
  return end > der.length ? null : { tag, start, contentStart, end };
}

const sequence = 0x30;
const integer = 0x02;

/**
 * The public key of a PKCS#10 request in PEM, or null where it is none. Node reads certificates but not requests:
 * SEQUENCE { SEQUENCE { version INTEGER, subject SEQUENCE, subjectPKInfo SEQUENCE, … }, … } (RFC 2986 §4).
 */
export function publicKeyOfCsr(pem: string): KeyObject | null {
  const body = /-----BEGIN (?:NEW )?CERTIFICATE REQUEST-----([A-Za-z0-9+/=\s]+)-----END/.exec(pem)?.[1];
  if (body === undefined) return null;
  const der = Buffer.from(body, 'base64');
  const request = elementAt(der, 0);
  const content = request === null ? null : elementAt(der, request.contentStart);
  const version = content === null ? null : elementAt(der, content.contentStart);
  const subject = version === null ? null : elementAt(der, version.end);
  const key = subject === null ? null : elementAt(der, subject.end);
  if (key === null) return null;
  const tags = [request, content, version, subject, key].map((element) => element?.tag);
  if (tags.join() !== [sequence, sequence, integer, sequence, sequence].join()) return null;
  try {
    return createPublicKey({ key: der.subarray(key.start, key.end), format: 'der', type: 'spki' });
  } catch {
    return null;
  }
}
