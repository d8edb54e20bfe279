import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { getServers } from 'node:dns';
import { connect, isIPv6 } from 'node:net';
import packet, { type Answer, type RecordType } from 'dns-packet';
import { late, withDeadline } from '../../deadline.ts';
import type { Outside } from '../outside.ts';

/**
 * The door to the DNS packet library, for what Node's own resolver cannot ask or tell: kinds of records it does
 * not know, whether an answer was validated, and which "no" was meant.
 */

/** A name server's answer. Everything in it is a stranger's. */
export interface DnsAnswer {
  /** RFC 1035 §4.1.1: 0 well, 2 failed, 3 no such name. */
  readonly code: number;
  /** The name server has checked the signatures (RFC 4035 §3.2.3). */
  readonly isAuthentic: boolean;
  readonly answers: readonly Answer[];
}

export interface DnsQuestion {
  readonly name: string;
  readonly type: RecordType;
  /** Asks for the answer even where its signatures do not fit (RFC 4035 §3.2.2). */
  readonly unchecked?: boolean;
}

const tryMilliseconds = 2500;
const largestAnswer = 64 * 1024;

/** Asks the chosen name server, or the system's own; null: nobody answers. Rejects only when `signal` is aborted. */
export async function query(
  question: DnsQuestion,
  outside: Outside,
  signal: AbortSignal,
): Promise<DnsAnswer | null> {
  const servers = outside.dnsServer === undefined ? getServers() : [outside.dnsServer];
  for (const server of servers.slice(0, 2)) {
    const place = placeOf(server);
    for (const ask of [overUdp, overUdp]) {
      const answer = await within(signal, (inner) => ask(question, place, inner));
      if (answer === null) continue;
      if (!answer.isTruncated) return answer;
      const whole = await within(signal, (inner) => overTcp(question, place, inner));
      return whole ?? answer;
    }
  }
  return null;
}

interface Place {
  readonly host: string;
  readonly port: number;
}

/** From `192.0.2.1`, `192.0.2.1:53`, `2001:db8::1` or `[2001:db8::1]:53`. */
function placeOf(server: string): Place {
  if (isIPv6(server)) return { host: server, port: 53 };
  const [, host = server, port = '53'] = /^\[?(.*?)\]?(?::(\d+))?$/.exec(server) ?? [];
  return { host, port: Number(port) };
}

type Arrived = DnsAnswer & { readonly isTruncated: boolean };

async function within(
  signal: AbortSignal,
  ask: (signal: AbortSignal) => Promise<Arrived>,
): Promise<Arrived | null> {
  try {
    const answer = await withDeadline(signal, tryMilliseconds, ask);
    return answer === late ? null : answer;
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

function encode({ name, type, unchecked = false }: DnsQuestion, id: number): Buffer {
  const checking = unchecked ? packet.CHECKING_DISABLED : 0;
  return packet.encode({
    type: 'query',
    id,
    flags: packet.RECURSION_DESIRED | packet.AUTHENTIC_DATA | checking,
    questions: [{ type, name, class: 'IN' }],
    additionals: [
      {
        type: 'OPT',
        name: '.',
        // What passes every network in one piece (DNS Flag Day 2020).
        udpPayloadSize: 1232,
        flags: packet.DNSSEC_OK,
        extendedRcode: 0,
        ednsVersion: 0,
        flag_do: true,
        options: [],
      },
    ],
  });
}

/** Null where the message is not the answer to this question. Throws where it cannot be read. */
function decode(message: Buffer, { name, type }: DnsQuestion, id: number): Arrived | null {
  const { id: answered, flags = 0, questions = [], answers = [] } = packet.decode(message);
  const [question] = questions;
  const isOurs =
    answered === id && question?.type === type && question.name.toLowerCase() === name.toLowerCase();
  if (!isOurs) return null;
  const isTruncated = (flags & packet.TRUNCATED_RESPONSE) !== 0;
  return { code: flags & 0xf, isAuthentic: (flags & packet.AUTHENTIC_DATA) !== 0, answers, isTruncated };
}

function overUdp(question: DnsQuestion, place: Place, signal: AbortSignal): Promise<Arrived> {
  const id = randomInt(0x10000);
  const socket = createSocket(isIPv6(place.host) ? 'udp6' : 'udp4');
  return new Promise<Arrived>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    socket.on('error', reject);
    socket.on('message', (message) => {
      try {
        const answer = decode(message, question, id);
        // Anything else may be a forgery that came first: the true answer is still awaited.
        if (answer !== null) resolve(answer);
      } catch {
        // Unreadable: as above.
      }
    });
    socket.connect(place.port, place.host, () => socket.send(encode(question, id)));
  }).finally(() => socket.close());
}

function overTcp(question: DnsQuestion, place: Place, signal: AbortSignal): Promise<Arrived> {
  const id = randomInt(0x10000);
  const socket = connect({ host: place.host, port: place.port });
  let arrived = Buffer.alloc(0);
  return new Promise<Arrived>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('closed')));
    socket.on('data', (chunk) => {
      arrived = Buffer.concat([arrived, chunk]);
      const length = arrived.length < 2 ? largestAnswer : arrived.readUInt16BE(0);
      if (arrived.length < length + 2) return;
      try {
        const answer = decode(arrived.subarray(2, length + 2), question, id);
        if (answer === null) reject(new Error('not the answer'));
        else resolve(answer);
      } catch (thrown) {
        reject(thrown);
      }
    });
    // Every message is led in by its length (RFC 1035 §4.2.2).
    const message = encode(question, id);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length);
    socket.write(Buffer.concat([length, message]));
  }).finally(() => socket.destroy());
}
