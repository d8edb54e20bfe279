/**
 * DNS messages (RFC 1035 §4.1) as far as dynamic updates (RFC 2136) and their signatures (RFC 8945) need them. The kept
 * packet library cannot write class NONE, nor a signature: docs/decisions/0018-own-dns-updates.md. Pure.
 */

export const types = { SOA: 6, TXT: 16, TSIG: 250 } as const;
export const classes = { IN: 1, NONE: 254, ANY: 255 } as const;
export const opcodes = { query: 0, update: 5 } as const;

export const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
export const u48 = (value: number): Buffer => {
  const bytes = Buffer.alloc(6);
  bytes.writeUIntBE(value, 0, 6);
  return bytes;
};

const labelsOf = (name: string): readonly string[] =>
  name
    .replace(/\.$/, '')
    .split('.')
    .filter((label) => label !== '');

/** Uncompressed, in lower case, as signatures want it (RFC 8945 §4.3.3). Raises RangeError for what is no name. */
export function nameBytes(name: string): Buffer {
  const labels = labelsOf(name.toLowerCase()).map((label) => Buffer.from(label, 'latin1'));
  if (labels.some(({ length }) => length > 63)) throw new RangeError('a label of more than 63 bytes');
  const bytes = Buffer.concat([
    ...labels.flatMap((label) => [Buffer.from([label.length]), label]),
    Buffer.from([0]),
  ]);
  if (bytes.length > 255) throw new RangeError('a name of more than 255 bytes');
  return bytes;
}

export interface DnsRecord {
  /** Lower case, without a dot at the end. */
  readonly name: string;
  readonly type: number;
  readonly class: number;
  readonly ttl: number;
  readonly data: Buffer;
}

export const recordBytes = ({ name, type, class: of, ttl, data }: DnsRecord): Buffer =>
  Buffer.concat([nameBytes(name), u16(type), u16(of), u32(ttl), u16(data.length), data]);

/** A text of at most 255 bytes as one string of a TXT record (RFC 1035 §3.3.14). */
export function txtData(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}

/** The strings of a TXT record, joined as their reader means them. Raises RangeError where they are cut short. */
export function textOf(data: Buffer): string {
  const parts: Buffer[] = [];
  for (let at = 0; at < data.length; ) {
    const length = data.readUInt8(at);
    if (at + 1 + length > data.length) throw new RangeError('a string that is cut short');
    parts.push(data.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return Buffer.concat(parts).toString('utf8');
}

export interface NewMessage {
  readonly id: number;
  readonly opcode: number;
  /** What is asked, or the zone that is to be changed (RFC 2136 §2.3). */
  readonly question: { readonly name: string; readonly type: number };
  /** Only of an update (RFC 2136 §2.5). */
  readonly updates?: readonly DnsRecord[];
}

export function messageBytes({ id, opcode, question, updates = [] }: NewMessage): Buffer {
  const counts = [1, 0, updates.length, 0].map(u16);
  return Buffer.concat([
    ...[u16(id), u16(opcode << 11), ...counts],
    ...[nameBytes(question.name), u16(question.type), u16(classes.IN)],
    ...updates.map(recordBytes),
  ]);
}

/** A message that came. */
export interface Message {
  readonly id: number;
  readonly isAnswer: boolean;
  readonly code: number;
  readonly answers: readonly DnsRecord[];
  readonly additional: readonly (DnsRecord & { readonly start: number })[];
}

/** Raises RangeError for what cannot be read. */
export function readMessage(bytes: Buffer): Message {
  const count = (at: number): number => bytes.readUInt16BE(at);
  const flags = count(2);
  let at = 12;
  for (let left = count(4); left > 0; left -= 1) at = nameAt(bytes, at).end + 4;
  const section = (length: number) =>
    Array.from({ length }, () => {
      const read = recordAt(bytes, at);
      at = read.end;
      return read.record;
    });
  const answers = section(count(6));
  section(count(8));
  const additional = section(count(10));
  return { id: count(0), isAnswer: flags >= 0x8000, code: flags & 0xf, answers, additional };
}

function recordAt(bytes: Buffer, start: number) {
  const { name, end } = nameAt(bytes, start);
  const length = bytes.readUInt16BE(end + 8);
  const from = end + 10;
  if (from + length > bytes.length) throw new RangeError('a record that is cut short');
  const record = {
    start,
    name,
    type: bytes.readUInt16BE(end),
    class: bytes.readUInt16BE(end + 2),
    ttl: bytes.readUInt32BE(end + 4),
    data: bytes.subarray(from, from + length),
  };
  return { record, end: from + length };
}

/** A name, which may go on at an earlier place (RFC 1035 §4.1.4): each jump must lead back, so that none leads in circles. */
export function nameAt(bytes: Buffer, start: number): { readonly name: string; readonly end: number } {
  const labels: string[] = [];
  let [at, end, limit] = [start, -1, start];
  for (;;) {
    const length = bytes.readUInt8(at);
    if (length === 0) return { name: labels.join('.').toLowerCase(), end: end < 0 ? at + 1 : end };
    if (length >= 0xc0) {
      const target = bytes.readUInt16BE(at) & 0x3fff;
      if (target >= limit) throw new RangeError('a name that does not lead back');
      if (end < 0) end = at + 2;
      [at, limit] = [target, target];
      continue;
    }
    if (length > 63 || at + 1 + length > bytes.length) throw new RangeError('a name that is cut short');
    labels.push(bytes.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
}
