import https from 'node:https';
import { ProblemError } from '../../shared/problems.ts';
import { late, withDeadline } from '../deadline.ts';
import { unreadable } from './signed-text.ts';

export interface FetchLimits {
  /** Bytes of the largest answer that is read. */
  readonly most: number;
  /** For connecting, headers and body together. */
  readonly timeoutMs: number;
  /** Roots in PEM that stand for the public ones. */
  readonly trustPem?: string | undefined;
}

/**
 * One plain GET by HTTPS: no cookie, no name or version of this program, nothing in the address that says who asks. No
 * redirect is followed. Raises `project-silent` {host}, `signed-unreadable` (an answer that is too large), `cancelled`.
 */
export async function fetchSigned(
  address: string,
  { most, timeoutMs, trustPem }: FetchLimits,
  signal: AbortSignal,
): Promise<Buffer> {
  const { host } = new URL(address);
  const silent = (detail: string) => new ProblemError('project-silent', { host }, { detail });
  const answer = await withDeadline(signal, timeoutMs, (inner) => get(address, most, trustPem, inner)).catch(
    (thrown: unknown) => {
      signal.throwIfAborted();
      throw silent(thrown instanceof Error ? thrown.message : String(thrown));
    },
  );
  if (answer === late) throw silent(`no whole answer within ${timeoutMs / 1000} s`);
  if (answer === tooLarge) throw unreadable(host, `more than ${most} bytes`);
  return answer;
}

const tooLarge = Symbol('too large');

function get(
  address: string,
  most: number,
  trustPem: string | undefined,
  signal: AbortSignal,
): Promise<Buffer | typeof tooLarge> {
  return new Promise((resolve, reject) => {
    const options = {
      signal,
      agent: false,
      headers: { accept: '*/*', 'accept-encoding': 'identity' },
      ...(trustPem === undefined ? {} : { ca: trustPem }),
    };
    const request = https.get(address, options, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const end = (outcome: () => void): void => {
        outcome();
        request.destroy();
      };
      if (response.statusCode !== 200) {
        end(() => reject(new Error(`status ${response.statusCode ?? 'unknown'}`)));
        return;
      }
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
        if (length > most) end(() => resolve(tooLarge));
        else chunks.push(chunk);
      });
      response.on('error', reject);
      response.on('aborted', () => reject(new Error('it broke off')));
      response.on('end', () => (response.complete ? resolve(Buffer.concat(chunks)) : undefined));
    });
    request.on('error', reject);
  });
}
