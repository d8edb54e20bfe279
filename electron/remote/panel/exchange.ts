import { request } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { ProblemError } from '../../../shared/problems.ts';
import { late, withDeadline } from '../../deadline.ts';
import { version } from '../../version.ts';
import { dialPanel, identityOf, mustBeMeant, type PanelPlace, type PanelTrust } from './identity.ts';

/** One question over a connection of its own, whose other side is judged before a byte of ours is sent. */
export interface PanelQuestion {
  readonly path: string;
  readonly authorization: string;
  /** `application/x-www-form-urlencoded`: fields in an address are limited in length, and stand in logs. */
  readonly form: string;
}

export interface PanelAnswer {
  readonly status: number;
  readonly text: string;
}

/** Longer than a list of a hundred sites with their certificates. */
const longest = 4 * 1024 * 1024;

/**
 * Redirects are not followed: a token is for one place. Raises `server-too-slow` {host} where the whole answer takes longer,
 * `connection-lost`, `panel-answers-otherwise` for one that does not end, what dialling and judging raise, and the signal's reason.
 */
export async function exchange(
  place: PanelPlace,
  trust: PanelTrust,
  question: PanelQuestion,
  patience: number,
  signal: AbortSignal = new AbortController().signal,
): Promise<PanelAnswer> {
  const socket = await dialPanel(place, signal);
  try {
    mustBeMeant(identityOf(socket, place), trust);
    const answer = await withDeadline(signal, patience, (inner) => send(socket, place, question, inner));
    if (answer === late) throw new ProblemError('server-too-slow', { host: place.host });
    return answer;
  } finally {
    socket.destroy();
  }
}

function send(
  socket: TLSSocket,
  { host, port }: PanelPlace,
  { path, authorization, form }: PanelQuestion,
  signal: AbortSignal,
): Promise<PanelAnswer> {
  return new Promise((resolve, reject) => {
    const lost = (cause: unknown): void =>
      reject(new ProblemError('connection-lost', { server: host }, { cause }));
    const sent = request(
      {
        createConnection: () => socket,
        method: 'POST',
        ...{ path, signal },
        headers: {
          host: `${host}:${port}`,
          'user-agent': `sealkeeper/${version}`,
          accept: 'application/json',
          authorization,
          connection: 'close',
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(form),
        },
      },
      (answer) => {
        const status = answer.statusCode ?? 0;
        const chunks: Buffer[] = [];
        let length = 0;
        answer.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          length += chunk.length;
          if (length <= longest) return;
          reject(new ProblemError('panel-answers-otherwise', { panel: host, status }));
          sent.destroy();
        });
        answer.on('error', lost);
        answer.on('end', () => {
          if (answer.complete) resolve({ status, text: Buffer.concat(chunks).toString('utf8') });
          else lost(new Error('the answer was cut off'));
        });
      },
    );
    sent.on('error', lost);
    sent.end(form);
  });
}
