import { createHash } from 'node:crypto';
import { withoutEnd } from '../../../shared/trim.ts';

/** What identifies a server: the public key it proved to hold. */
export interface HostKey {
  /** `ssh-ed25519`, `ecdsa-sha2-nistp256`, `ssh-rsa`… (the key's type, not the signature algorithm). */
  readonly type: string;
  /** `SHA256:` and 43 letters, as `ssh-keygen -l` prints it. */
  readonly fingerprint: string;
  /** The public key in base64, as it stands in known_hosts. */
  readonly publicKey: string;
}

/** Names the key of an RFC 4253 §6.6 public key blob. A blob without a readable type gets the type ''. */
export function hostKeyOf(blob: Uint8Array): HostKey {
  return {
    type: keyType(blob),
    fingerprint: fingerprint(blob),
    publicKey: Buffer.from(blob).toString('base64'),
  };
}

/** The SHA-256 fingerprint of a public key blob, as `ssh-keygen -l` prints it. */
export function fingerprint(blob: Uint8Array): string {
  return withoutEnd(`SHA256:${createHash('sha256').update(blob).digest('base64')}`, '=');
}

/** The first string of a public key blob (RFC 4251 §5), '' where there is none. */
export function keyType(blob: Uint8Array): string {
  const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
  if (bytes.length < 4) return '';
  const length = bytes.readUInt32BE(0);
  return length > 64 || bytes.length < 4 + length ? '' : bytes.toString('latin1', 4, 4 + length);
}

/** Of an RSA key, as OpenSSH's `RequiredRSASize`: who can factor a shorter one can be the server. */
const fewestRsaBits = 1024;

/** Whether a blob is an RSA key (RFC 4253 §6.6: type, e, n) that is too short to prove anything, or is cut off. */
export function isTooShort(blob: Uint8Array): boolean {
  if (keyType(blob) !== 'ssh-rsa') return false;
  const bytes = Buffer.from(blob.buffer, blob.byteOffset, blob.byteLength);
  let at = 0;
  let last: Uint8Array = new Uint8Array();
  for (let part = 0; part < 3; part += 1) {
    if (at + 4 > bytes.length) return true;
    const end = at + 4 + bytes.readUInt32BE(at);
    last = bytes.subarray(at + 4, end);
    at = end;
  }
  const start = last.findIndex((byte) => byte !== 0);
  if (at > bytes.length || start < 0) return true;
  const bits = (last.length - start) * 8 - Math.clz32(last[start] ?? 0) + 24;
  return bits < fewestRsaBits;
}

/** Compares fingerprints as people give them: with or without the base64 padding. */
export function isSameFingerprint(a: string, b: string): boolean {
  return withoutEnd(a, '=') === withoutEnd(b, '=');
}
