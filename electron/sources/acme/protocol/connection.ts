import { Agent, type RequestOptions, request } from 'node:https';
import { ProblemError } from '../../../../shared/problems.ts';
import { version } from '../../../version.ts';
import { readCertificates } from '../order/certificate.ts';
import { clockBehind } from './clock.ts';
import { AcmeRefusal, retryAfterDate } from './problem-document.ts';
import { networkCode, networkProblem, notAcme } from './problems.ts';
import { cancelled, type Pace, pause } from './wait.ts';

/** RFC 8555 §6.1: the client's name and version, and those of what carries its requests. */
const userAgent = `sealkeeper/${version} node/${process.versions.node}`;

/** Longer than any answer of an authority about a hundred names. */
const longestBody = 1024 * 1024;

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** Parsed where the authority says that it is JSON, else text. */
  readonly data: unknown;
}

export interface Question {
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: string;
  readonly body?: string;
  /** Of the body; missing: that of RFC 8555 §6.2. */
  readonly contentType?: string;
  readonly signal: AbortSignal;
}

/** Requests to one certificate authority, with the trust that was given for this one and no other. */
export interface Connection {
  /** Host of the directory: the fact `ca` of every problem. */
  readonly ca: string;
  readonly pace: Pace;
  /** Any status is an answer. Raises `ca-unreachable`, `ca-not-trusted`, `clock-wrong`, `ca-not-acme`, `cancelled`. */
  ask(question: Question): Promise<Answer>;
  /** Closes the sockets that are kept for the next request. */
  end(): void;
}

export interface ConnectionOptions {
  readonly directory: string;
  /** PEM of the authorities trusted for this connection; the public ones where absent. */
  readonly trustPem?: string | undefined;
  readonly pace: Pace;
}

/** Connects to nothing yet. Raises `ca-not-acme` for an address that is no https one, `ca-not-trusted` for unreadable PEM. */
export function openConnection({ directory, trustPem, pace }: ConnectionOptions): Connection {
  const ca = URL.canParse(directory) ? new URL(directory).host : directory;
  if (trustPem !== undefined && readCertificates(trustPem) === null) {
    throw new ProblemError('ca-not-trusted', { ca }, { detail: 'no readable certificate in the trust file' });
  }
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 6,
    ...(trustPem === undefined ? {} : { ca: trustPem }),
  });
  return {
    ca,
    pace,
    end: () => agent.destroy(),
    async ask({ method, url, body, contentType = 'application/jose+json', signal }) {
      if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
        throw notAcme(ca, `no https address: ${url}`);
      if (signal.aborted) throw cancelled(signal);
      const headers = {
        'User-Agent': userAgent,
        ...(body === undefined
          ? {}
          : { 'Content-Type': contentType, 'Content-Length': Buffer.byteLength(body) }),
      };
      const {
        status,
        headers: answered,
        text,
      } = await exchange(url, { method, agent, headers, signal }, body, pace.requestLimit).catch(
        async (thrown: unknown) => {
          if (signal.aborted) throw cancelled(signal);
          throw (await clockBehind(ca, url, networkCode(thrown), signal)) ?? networkProblem(ca, thrown);
        },
      );
      return { status, headers: answered, data: parseBody(ca, answered['content-type'], text) };
    },
  };
}

interface RawAnswer {
  readonly status: number;
  readonly headers: Answer['headers'];
  readonly text: string;
}

function exchange(
  url: string,
  options: RequestOptions,
  body: string | undefined,
  limit: number,
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asking = request(url, options, (answer) => {
      const chunks: Buffer[] = [];
      let length = 0;
      answer.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length > longestBody) asking.destroy(withCode(`more than ${longestBody} bytes`, 'EMSGSIZE'));
      });
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    const giveUp = () => asking.destroy(withCode(`no answer within ${limit} ms`, 'ETIMEDOUT'));
    const timer = setTimeout(giveUp, limit);
    asking.on('error', reject);
    asking.on('close', () => clearTimeout(timer));
    asking.end(body);
  });
}

/** As the system's own failures have it, so that one table knows all of them. */
const withCode = (message: string, code: string): Error => Object.assign(new Error(message), { code });

function parseBody(ca: string, contentType: string | string[] | undefined, text: string): unknown {
  if (
    text === '' ||
    typeof contentType !== 'string' ||
    !/^application\/([a-z.-]+\+)?json\b/i.test(contentType)
  ) {
    return text;
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notAcme(ca, 'the answer calls itself JSON and is not', cause);
  }
}

/** Raises an `AcmeRefusal` for what is no success. */
export function mustSucceed(answer: Answer): Answer {
  if (answer.status < 400) return answer;
  const header = answer.headers['retry-after'];
  const retryAfter = retryAfterDate(typeof header === 'string' ? header : undefined, new Date());
  throw new AcmeRefusal(answer.status, answer.data, retryAfter);
}

/** Gone by themselves after a moment: a kept socket that the other side had just closed, a name server's hiccup. */
const passingCodes: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);
const waitsBeforeRepeat = [300, 1200];

function isPassing(thrown: unknown): boolean {
  if (thrown instanceof AcmeRefusal) return thrown.status >= 500;
  return thrown instanceof ProblemError && passingCodes.has(networkCode(thrown.cause));
}

/** Does it again, twice at most, where the trouble looks like passing by itself. A Retry-After of a few seconds is kept. */
export async function withRepeats<T>(doOnce: () => Promise<T>, pace: Pace, signal: AbortSignal): Promise<T> {
  for (const usual of waitsBeforeRepeat) {
    try {
      return await doOnce();
    } catch (thrown) {
      if (!isPassing(thrown)) throw thrown;
      const asked =
        thrown instanceof AcmeRefusal && thrown.retryAfter !== null
          ? thrown.retryAfter.getTime() - Date.now()
          : 0;
      if (asked > pace.longestRetryAfter) throw thrown;
      await pause(Math.max(usual, asked), signal);
    }
  }
  return await doOnce();
}
