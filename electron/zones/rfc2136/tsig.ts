import { createHmac, timingSafeEqual } from 'node:crypto';
import type { TsigAlgorithm } from '../../../shared/dns/providers.ts';
import { classes, type Message, nameAt, nameBytes, recordBytes, types, u16, u48 } from './wire.ts';

/** A key that both sides know (RFC 8945). */
export interface TsigKey {
  readonly name: string;
  readonly algorithm: TsigAlgorithm;
  readonly secret: Buffer;
}

const hashes: Readonly<Record<TsigAlgorithm, string>> = { 'hmac-sha256': 'sha256', 'hmac-sha512': 'sha512' };

/** Seconds by which the clocks of both sides may differ (RFC 8945 §10). */
const fudge = 300;

/** Errors of signatures (RFC 8945 §3). */
export const tsigErrors: Readonly<Record<number, string>> = {
  16: 'BADSIG',
  17: 'BADKEY',
  18: 'BADTIME',
  22: 'BADTRUNC',
};

export interface Signed {
  readonly bytes: Buffer;
  readonly mac: Buffer;
}

/** The message with its signature, the last of its additional records (RFC 8945 §5.1). `at`: seconds since 1970. */
export function sign(message: Buffer, key: TsigKey, at: number): Signed {
  const mac = digestOf(key, [message, variables(key, u48(at), fudge, 0, Buffer.alloc(0))]);
  const data = Buffer.concat([
    ...[nameBytes(key.algorithm), u48(at), u16(fudge), u16(mac.length), mac],
    ...[message.subarray(0, 2), u16(0), u16(0)],
  ]);
  const record = recordBytes({ name: key.name, type: types.TSIG, class: classes.ANY, ttl: 0, data });
  return { bytes: Buffer.concat([withCount(message, 1), record]), mac };
}

/** How a signature of an answer stands: `wrong` is somebody else's, or changed on the way. */
export type Verified =
  | { readonly state: 'right' }
  | { readonly state: 'missing' | 'wrong' }
  /** What the other side says against ours; `serverTime`: its own, seconds since 1970. */
  | { readonly state: 'refused'; readonly error: string; readonly serverTime: number | null };

/** Whether the answer to `request` is signed with the same key (RFC 8945 §5.3). Raises RangeError for what cannot be read. */
export function verify(bytes: Buffer, message: Message, key: TsigKey, request: Signed, at: number): Verified {
  const last = message.additional.at(-1);
  if (last === undefined || last.type !== types.TSIG) return { state: 'missing' };
  const { name: algorithm, end } = nameAt(last.data, 0);
  const signedAt = last.data.subarray(end, end + 6);
  const size = last.data.readUInt16BE(end + 8);
  const mac = last.data.subarray(end + 10, end + 10 + size);
  const error = last.data.readUInt16BE(end + 12 + size);
  const other = last.data.subarray(end + 16 + size);
  if (error !== 0)
    return {
      state: 'refused',
      error: tsigErrors[error] ?? `TSIG error ${error}`,
      serverTime: other.length === 6 ? other.readUIntBE(0, 6) : null,
    };
  const fudged = last.data.readUInt16BE(end + 6);
  const unsigned = withCount(bytes.subarray(0, last.start), -1);
  const expected = digestOf(key, [
    ...[u16(request.mac.length), request.mac, unsigned],
    variables(key, signedAt, fudged, error, other),
  ]);
  const isSame =
    algorithm === key.algorithm &&
    last.name === key.name.toLowerCase().replace(/\.$/, '') &&
    mac.length === expected.length &&
    timingSafeEqual(mac, expected) &&
    Math.abs(signedAt.readUIntBE(0, 6) - at) <= fudged;
  return { state: isSame ? 'right' : 'wrong' };
}

const digestOf = (key: TsigKey, parts: readonly Buffer[]): Buffer =>
  createHmac(hashes[key.algorithm], key.secret).update(Buffer.concat(parts)).digest();

/** What is signed besides the message (RFC 8945 §4.3.3). */
const variables = (key: TsigKey, at: Buffer, fudged: number, error: number, other: Buffer): Buffer =>
  Buffer.concat([
    ...[nameBytes(key.name), u16(classes.ANY), Buffer.alloc(4), nameBytes(key.algorithm)],
    ...[at, u16(fudged), u16(error), u16(other.length), other],
  ]);

/** The message with so many more additional records said in its head. */
function withCount(message: Buffer, more: number): Buffer {
  const head = Buffer.from(message.subarray(0, 12));
  head.writeUInt16BE(head.readUInt16BE(10) + more, 10);
  return Buffer.concat([head, message.subarray(12)]);
}
