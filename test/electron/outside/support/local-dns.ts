import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv4 } from 'node:net';

/**
 * What the name server knows of a name; `silent` gets no answer at all, `broken` gets SERVFAIL, `badly-signed` gets
 * it unless the asker wants no signatures checked.
 */
export type Zone = Readonly<
  Record<
    string,
    | 'silent'
    | 'broken'
    | 'badly-signed'
    | {
        readonly addresses?: readonly string[];
        readonly alias?: string;
        readonly mail?: readonly (readonly [priority: number, host: string])[];
        readonly caa?: readonly (readonly [tag: string, value: string])[];
        readonly text?: readonly (readonly string[])[];
        /** Of its texts, in seconds. */
        readonly lifetime?: number;
        /** Of its SOA: for how many seconds it is remembered that there was nothing. */
        readonly absence?: number;
        readonly servers?: readonly string[];
        readonly services?: readonly (readonly [port: number, host: string])[];
        readonly pointer?: string;
        /** Usage, selector, matching type, hexadecimal data. */
        readonly pins?: readonly (readonly [number, number, number, string])[];
        /** Has a DS record above it. */
        readonly delegated?: boolean;
        /** The name server says that it has checked the signatures. */
        readonly signed?: boolean;
      }
  >
>;

export interface LocalDns {
  /** `address:port`. */
  readonly address: string;
  /** Every question asked, as `TYPE name`. */
  readonly questions: readonly string[];
  stop(): void;
}

const types: Readonly<Record<number, string>> = {
  1: 'A',
  2: 'NS',
  5: 'CNAME',
  6: 'SOA',
  12: 'PTR',
  15: 'MX',
  16: 'TXT',
  28: 'AAAA',
  33: 'SRV',
  43: 'DS',
  52: 'TLSA',
  257: 'CAA',
};

/** A name server over UDP that knows `zone` only (RFC 1035 §4); it leaves following aliases to the asker. */
export async function startDns(zone: Zone): Promise<LocalDns> {
  const socket = createSocket('udp4');
  const questions: string[] = [];
  socket.on('message', (query, from) => {
    const { name, end } = readName(query, 12);
    const type = types[query.readUInt16BE(end)] ?? '';
    questions.push(`${type} ${name}`);
    const entry = zone[name];
    if (entry === 'silent') return;
    const isBroken = entry === 'broken' || (entry === 'badly-signed' && (query.readUInt8(3) & 0x10) === 0);
    const known = entry === 'badly-signed' && !isBroken ? { delegated: true } : entry;
    const records = known === undefined || typeof known === 'string' ? [] : recordsOf(known, type);
    const isSigned = typeof entry === 'object' && entry.signed === true;
    const header = Buffer.alloc(12);
    query.copy(header, 0, 0, 2);
    header.writeUInt16BE(0x8580 | (isSigned ? 0x20 : 0) | (entry === undefined ? 3 : isBroken ? 2 : 0), 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(records.length, 6);
    socket.send(Buffer.concat([header, query.subarray(12, end + 4), ...records]), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return { address: `127.0.0.1:${socket.address().port}`, questions, stop: () => socket.close() };
}

function recordsOf(entry: Exclude<Zone[string], string>, type: string): Buffer[] {
  const {
    addresses = [],
    alias,
    mail = [],
    caa = [],
    text = [],
    servers = [],
    services = [],
    pins = [],
  } = entry;
  // A name with an alias has nothing else (RFC 1034 §3.6.2).
  if (alias !== undefined) return [record('CNAME', wireName(alias))];
  const data: Readonly<Record<string, readonly Buffer[]>> = {
    A: addresses.filter(isIPv4).map((address) => Buffer.from(address.split('.').map(Number))),
    AAAA: addresses.filter((address) => !isIPv4(address)).map(ipv6Bytes),
    NS: servers.map(wireName),
    MX: mail.map(([priority, host]) => Buffer.concat([Buffer.from([0, priority]), wireName(host)])),
    SRV: services.map(([port, host]) =>
      Buffer.concat([Buffer.from([0, 1, 0, 1, port >> 8, port & 0xff]), wireName(host)]),
    ),
    PTR: entry.pointer === undefined ? [] : [wireName(entry.pointer)],
    TLSA: pins.map(([usage, selector, matching, data]) =>
      Buffer.concat([Buffer.from([usage, selector, matching]), Buffer.from(data, 'hex')]),
    ),
    DS: entry.delegated === true ? [Buffer.concat([Buffer.from([0, 1, 13, 2]), Buffer.alloc(32)])] : [],
    TXT: text.map((parts) => Buffer.concat(parts.map(characterString))),
    SOA: entry.absence === undefined ? [] : [authorityOf(entry.absence)],
    CAA: caa.map(([tag, value]) =>
      Buffer.concat([Buffer.from([0]), characterString(tag), Buffer.from(value, 'latin1')]),
    ),
  };
  const lifetime = type === 'SOA' ? 86_400 : (entry.lifetime ?? 0);
  return (data[type] ?? []).map((bytes) => record(type, bytes, lifetime));
}

/** RFC 1035 §3.3.13; only the last number matters to anybody here. */
function authorityOf(absence: number): Buffer {
  const numbers = Buffer.alloc(20);
  numbers.writeUInt32BE(absence, 16);
  return Buffer.concat([wireName('ns.test'), wireName('admin.test'), numbers]);
}

function record(type: string, data: Buffer, lifetime = 0): Buffer {
  const code = Number(Object.keys(types).find((key) => types[Number(key)] === type));
  const head = Buffer.alloc(12);
  // A pointer to the name of the question (RFC 1035 §4.1.4), class IN, no caching unless told.
  head.writeUInt16BE(0xc00c, 0);
  head.writeUInt16BE(code, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt32BE(lifetime, 6);
  head.writeUInt16BE(data.length, 10);
  return Buffer.concat([head, data]);
}

const characterString = (text: string) =>
  Buffer.concat([Buffer.from([text.length]), Buffer.from(text, 'latin1')]);

const wireName = (name: string) =>
  Buffer.concat([...name.split('.').filter(Boolean).map(characterString), Buffer.from([0])]);

function ipv6Bytes(address: string): Buffer {
  const [left = '', right = ''] = address.split('::');
  const groups = (part: string) => part.split(':').filter((group) => group !== '');
  const missing = 8 - groups(left).length - groups(right).length;
  const all = [...groups(left), ...Array<string>(missing).fill('0'), ...groups(right)];
  return Buffer.from(all.map((group) => group.padStart(4, '0')).join(''), 'hex');
}

function readName(message: Buffer, start: number): { name: string; end: number } {
  const labels: string[] = [];
  let at = start;
  for (let length = message.readUInt8(at); length > 0; length = message.readUInt8(at)) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length).toLowerCase());
    at += length + 1;
  }
  return { name: labels.join('.'), end: at + 1 };
}
