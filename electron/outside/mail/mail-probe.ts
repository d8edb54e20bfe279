import { connect, type Socket } from 'node:net';
import { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls';
import type { MailEndpoint } from '../../../shared/look/mail.ts';
import { type MailServiceId, mailServices } from '../../../shared/look/mail-services.ts';
import { late, withDeadline } from '../../deadline.ts';
import { certificateOn } from '../certificates/certificate-chain.ts';
import { isBarred, privateAddress } from '../http/private-reach.ts';
import { connectionCode } from '../http/reachability.ts';
import { isNoWayFromHere } from '../no-answer.ts';
import { type Outside, standInPort } from '../outside.ts';
import { printable } from '../printable.ts';
import { programOf } from '../signs/programs.ts';
import { type Asking, handshake, onlyLooking } from '../tls/tls-probe.ts';
import { dialogues } from './dialogues.ts';
import { talkOn } from './line-talk.ts';

/** For the connection alone: firewalls mostly swallow. */
const connectMs = 5000;
/** Some servers let strangers wait before they greet them, against spam. */
const wholeMs = 14_000;
const greetingMs = 3000;

type Seen = Omit<MailEndpoint, 'host' | 'address' | 'door'>;
const nothing: Omit<Seen, 'state'> = { certificate: null, software: null, reason: null };

/** What one door of a mail server shows. Says nothing but what starting TLS needs. Rejects only when cancelled. */
export async function probeMail(
  host: string,
  address: string,
  door: MailServiceId,
  outside: Outside,
  signal: AbortSignal,
  port: number = mailServices[door].port,
  asking: Asking = 'named',
): Promise<MailEndpoint> {
  const where = { host, address, door };
  if (isBarred(address, outside))
    return { ...where, ...nothing, state: 'out-of-reach', reason: privateAddress };
  const sockets: Socket[] = [];
  try {
    const seen = await withDeadline(signal, wholeMs, (inner) =>
      look({ ...where, port, asking }, outside, inner, sockets),
    );
    return { ...where, ...(seen === late ? { ...nothing, state: 'silent' } : seen) };
  } catch (thrown) {
    signal.throwIfAborted();
    return { ...where, ...nothing, ...failureOf(connectionCode(thrown, address)) };
  } finally {
    // The outermost only: TLS owns the connection beneath it, and Node falls if that is taken away first.
    sockets.at(-1)?.destroy();
  }
}

type Place = Pick<MailEndpoint, 'host' | 'address' | 'door'> & {
  readonly port: number;
  readonly asking: Asking;
};

async function look(
  { host, address, door, port, asking }: Place,
  outside: Outside,
  signal: AbortSignal,
  sockets: Socket[],
): Promise<Seen> {
  const { protocol, tls } = mailServices[door];
  const socket = connect({ host: address, port: standInPort(port, outside) });
  // Whoever answers may break off at any time.
  socket.on('error', () => undefined);
  sockets.push(socket);
  const connected = await withDeadline(signal, connectMs, (inner) => connecting(socket, inner));
  if (connected === late) return { ...nothing, ...failureOf(connectionCode({ code: 'ETIMEDOUT' }, address)) };
  const dialogue = dialogues[protocol];
  if (tls === 'at-once') {
    const secure = await secured(socket, onlyLooking(host, outside, asking), signal, sockets);
    const talk = talkOn(secure);
    const greeting = await withDeadline(signal, greetingMs, (inner) =>
      untilAborted(dialogue.greet(talk), inner),
    ).catch(() => null);
    signal.throwIfAborted();
    return encrypted(secure, host, outside, greeting === late ? null : greeting);
  }
  const talk = talkOn(socket);
  const greeting = await untilAborted(dialogue.greet(talk), signal);
  if (greeting === null) return { ...nothing, state: 'strange' };
  const opening = await untilAborted(dialogue.startTls(talk, socket.localAddress ?? '127.0.0.1'), signal);
  if (opening.state !== 'ready') {
    const reason = printable(opening.said, 200);
    return { ...nothing, state: opening.state, software: programOf(greeting), reason };
  }
  talk.release();
  const secure = await secured(socket, onlyLooking(host, outside, asking), signal, sockets);
  return encrypted(secure, host, outside, greeting);
}

function encrypted(socket: TLSSocket, host: string, outside: Outside, greeting: string | null): Seen {
  const certificate = certificateOn(socket, host, outside);
  if (certificate === null) return { ...nothing, state: 'strange', reason: 'certificate-missing' };
  return { state: 'encrypted', certificate, software: programOf(greeting ?? ''), reason: certificate.reason };
}

async function secured(
  socket: Socket,
  how: ConnectionOptions,
  signal: AbortSignal,
  sockets: Socket[],
): Promise<TLSSocket> {
  const secure = connectTls({ socket, ...how });
  secure.on('error', () => undefined);
  sockets.push(secure);
  await handshake(secure, signal);
  return secure;
}

function connecting(socket: Socket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
}

/** A talk knows no signal: we stop listening, and the socket is destroyed. */
function untilAborted<T>(talking: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    talking.then(resolve, reject);
  });
}

const closed: ReadonlySet<string> = new Set(['ECONNREFUSED']);
const swallowed: ReadonlySet<string> = new Set(['ETIMEDOUT', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETDOWN']);

/** What a connection that did not come about tells of the port; the code is Node's, or one of `private-reach.ts`. */
export function failureOf(code: string): Pick<Seen, 'state' | 'reason'> {
  const reason = printable(code, 100);
  if (isNoWayFromHere(code) || code === privateAddress) return { state: 'out-of-reach', reason };
  if (closed.has(code)) return { state: 'closed', reason };
  return { state: swallowed.has(code) ? 'silent' : 'strange', reason };
}
