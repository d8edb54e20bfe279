import { request } from 'node:http';
import { ProblemError } from '../../../shared/problems.ts';
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
  signal?: AbortSignal,
): Promise<PanelAnswer> {
  const socket = await dialPanel(place, signal);
  try {
    mustBeMeant(identityOf(socket, place), trust);
    return await new Promise<PanelAnswer>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new ProblemError('server-too-slow', { host: place.host })),
        patience,
      );
      const abort = (): void => reject(signal?.reason);
      signal?.addEventListener('abort', abort, { once: true });
      const settle = (act: () => void): void => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        act();
      };
      const lost = (cause: unknown): void =>
        settle(() => reject(new ProblemError('connection-lost', { server: place.host }, { cause })));
      const sent = request(
        {
          createConnection: () => socket,
          method: 'POST',
          path: question.path,
          headers: {
            host: `${place.host}:${place.port}`,
            'user-agent': `sealkeeper/${version}`,
            accept: 'application/json',
            authorization: question.authorization,
            connection: 'close',
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(question.form),
          },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          let length = 0;
          answer.on('data', (chunk: Buffer) => {
            chunks.push(chunk);
            length += chunk.length;
            if (length <= longest) return;
            const status = answer.statusCode ?? 0;
            settle(() => reject(new ProblemError('panel-answers-otherwise', { panel: place.host, status })));
            sent.destroy();
          });
          answer.on('error', lost);
          answer.on('end', () => {
            if (!answer.complete) return lost(new Error('the answer was cut off'));
            const text = Buffer.concat(chunks).toString('utf8');
            settle(() => resolve({ status: answer.statusCode ?? 0, text }));
          });
        },
      );
      sent.on('error', lost);
      sent.end(question.form);
    });
  } finally {
    socket.destroy();
  }
}
