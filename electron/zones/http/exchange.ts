import { type Agent, request } from 'node:https';
import { late, withDeadline } from '../../deadline.ts';
import { version } from '../../version.ts';

export interface HttpRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** Keeps the connection for the next request; what is kept holds no program up. */
  readonly agent: Agent;
  /** PEM of whoever may vouch for the other side; the public ones where it is missing. */
  readonly trustPem?: string | undefined;
  /** For the whole answer, in milliseconds; missing: half a minute. */
  readonly patience?: number | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const usualPatience = 30_000;
/** Longer than a page of a zone with a thousand records. */
const longest = 4 * 1024 * 1024;

/** One request over https; redirects are not followed. Null: no answer in time. Raises what the connection does, and AbortError. */
export async function exchange(asked: HttpRequest, signal: AbortSignal): Promise<HttpAnswer | null> {
  const { patience = usualPatience } = asked;
  const answer = await withDeadline(signal, patience, (inner) => send(asked, inner));
  return answer === late ? null : answer;
}

function send(
  { method, url, headers, body, agent, trustPem }: HttpRequest,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        ...{ method, signal, agent },
        headers: {
          'user-agent': `sealkeeper/${version}`,
          accept: 'application/json',
          ...headers,
          ...(body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
        },
        ...(trustPem === undefined ? {} : { ca: trustPem }),
      },
      (answer) => {
        const chunks: Buffer[] = [];
        let length = 0;
        answer.on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          length += chunk.length;
          if (length > longest) sent.destroy(new Error(`an answer of more than ${longest} bytes`));
        });
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            text: Buffer.concat(chunks).toString('utf8'),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
