import { connect } from 'node:net';
import { late, withDeadline } from '../../deadline.ts';

/** Where a name server listens. */
export interface ServerPlace {
  readonly host: string;
  readonly port: number;
}

/** From `192.0.2.1`, `ns.example.com:53` or `[2001:db8::1]:53`; the usual port where none is named. */
export function serverPlace(text: string): ServerPlace {
  const [, inBrackets, plain = text, port = '53'] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d+))?$/.exec(text) ?? [];
  return { host: inBrackets ?? plain, port: Number(port) };
}

const patience = 10_000;
const largest = 65_535;

/**
 * One message over TCP, and what comes back for it (RFC 7766 §8: each is led in by its length). Null: nobody answers in
 * time. Raises what the connection does, and AbortError.
 */
export async function exchange(
  message: Buffer,
  place: ServerPlace,
  signal: AbortSignal,
): Promise<Buffer | null> {
  const answer = await withDeadline(signal, patience, (inner) => overTcp(message, place, inner));
  return answer === late ? null : answer;
}

function overTcp(message: Buffer, place: ServerPlace, signal: AbortSignal): Promise<Buffer> {
  const socket = connect(place);
  let arrived = Buffer.alloc(0);
  return new Promise<Buffer>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('the connection was closed before an answer')));
    socket.on('data', (chunk) => {
      arrived = Buffer.concat([arrived, chunk]);
      if (arrived.length < 2) return;
      const length = arrived.readUInt16BE(0);
      if (arrived.length >= length + 2) resolve(arrived.subarray(2, length + 2));
      else if (arrived.length > largest + 2) reject(new Error('a longer answer than there can be'));
    });
    const length = Buffer.alloc(2);
    length.writeUInt16BE(message.length);
    socket.write(Buffer.concat([length, message]));
  }).finally(() => socket.destroy());
}
