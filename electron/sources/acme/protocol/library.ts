import { AsyncLocalStorage } from 'node:async_hooks';
import type { axios, Client } from 'acme-client';
import { type Answer, type Connection, mustSucceed, withRepeats } from './connection.ts';
import type { Directory } from './directory.ts';
import { alternateLinks } from './links.ts';
import { AcmeRefusal, retryAfterDate } from './problem-document.ts';

export type { Client };

/** How often acme-client 5.4.0 signs a request again after a `badNonce` before it gives up. */
const retriesOfLibrary = 5;
/** Every second request refused, as a test authority may do, and still one in 10^12 fails. */
const mostCalls = 7;

export interface LibraryClient {
  /**
   * Does one call of the client, with its requests sent through our connection; again where the authority's refusal
   * passes by itself. Raises `AcmeRefusal`, what the connection raises, and the library's bare text.
   */
  call<T>(use: (client: Client) => Promise<T>): Promise<T>;
  /** When the authority wants to be asked again about this address, as it said with its last answer. */
  retryAfter(url: string): Date | null;
  /** What else it has at this address, as it said with its last answer: further chains of a certificate (RFC 8555 §7.4.2). */
  alternates(url: string): readonly string[];
}

export interface LibraryOptions {
  readonly connection: Connection;
  readonly directory: Directory;
  readonly accountKeyPem: string;
  readonly accountUrl: string | null;
  readonly externalAccount?: { readonly keyId: string; readonly hmacKey: string } | undefined;
  readonly signal: AbortSignal;
}

interface Request {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
}
type Carrier = (request: Request) => Promise<Answer>;

/** Who carries the requests of the call that is under way: the library's HTTP client is one for all of its clients. */
const carriers = new AsyncLocalStorage<Carrier>();

/**
 * Loaded when an authority is about to be asked: it takes longer than everything else at the start of the command line.
 * Who waits for something else before that asks for it early; a failure shows where it is needed.
 */
export const loadLibrary = () => import('acme-client');

/**
 * The only place that loads acme-client. Its requests go through an HTTP client that knows neither an own trust for
 * each authority nor a signal, waits as long as an authority says, and turns refusals into bare text. That HTTP client
 * is its own and public (`axios`), and so is the part of it that sends: it sends through our connection instead.
 * Nonces of earlier answers are used again (RFC 8555 §6.5), which saves the library's extra request before each of
 * its own; the directory was read before.
 */
export async function openLibrary(options: LibraryOptions): Promise<LibraryClient> {
  const { connection, directory, accountKeyPem, accountUrl, externalAccount, signal } = options;
  const { axios, Client } = await loadLibrary();
  sendByCarriers(axios);
  const client = new Client({
    directoryUrl: directory.url,
    accountKey: accountKeyPem,
    ...(accountUrl === null ? {} : { accountUrl }),
    ...(externalAccount === undefined
      ? {}
      : { externalAccountBinding: { kid: externalAccount.keyId, hmacKey: externalAccount.hmacKey } }),
  });
  const nonces: string[] = [];
  const retryAfters = new Map<string, Date>();
  const links = new Map<string, string>();

  const ask = async (method: 'POST' | 'HEAD', url: string, body?: string): Promise<Answer> => {
    const answer = await connection.ask({ method, url, signal, ...(body === undefined ? {} : { body }) });
    const retryAfter = retryAfterDate(single(answer, 'retry-after'), new Date());
    if (retryAfter === null) retryAfters.delete(url);
    else retryAfters.set(url, retryAfter);
    const link = single(answer, 'link');
    if (link === undefined) links.delete(url);
    else links.set(url, link);
    return answer;
  };
  const giveNonce = async (): Promise<Answer> => {
    const kept = nonces.pop();
    if (kept !== undefined) return { status: 200, headers: { 'replay-nonce': kept }, data: '' };
    return mustSucceed(await ask('HEAD', directory.resources.newNonce));
  };
  const carrier = (): Carrier => {
    let badNonces = 0;
    return async ({ method, url, body }) => {
      if (method === 'get') return { status: 200, headers: {}, data: { ...directory.resources } };
      if (method === 'head') return await giveNonce();
      const answer = await ask('POST', url, body);
      // The library signs again by itself, with the fresh nonce of this answer.
      if (isBadNonce(answer) && badNonces++ < retriesOfLibrary) return answer;
      badNonces = 0;
      const nonce = single(answer, 'replay-nonce');
      if (nonce !== undefined) nonces.push(nonce);
      return mustSucceed(answer);
    };
  };
  const callOnce = async <T>(use: (client: Client) => Promise<T>): Promise<T> => {
    for (let calls = 1; ; calls++) {
      try {
        return await carriers.run(carrier(), () => use(client));
      } catch (thrown) {
        const isNonce = thrown instanceof AcmeRefusal && thrown.type === 'badNonce';
        if (!isNonce || calls === mostCalls) throw thrown;
      }
    }
  };
  return {
    call: (use) => withRepeats(() => callOnce(use), connection.pace, signal),
    retryAfter: (url) => retryAfters.get(url) ?? null,
    alternates: (url) => alternateLinks(links.get(url), url),
  };
}

/** acme-client's own instance, so that nobody else's requests are touched. Doing it again changes nothing. */
function sendByCarriers({ defaults }: typeof axios): void {
  // Answers come parsed from our connection, by their content type.
  defaults.transformResponse = [];
  defaults.adapter = async (config) => {
    const carry = carriers.getStore();
    if (carry === undefined) throw new Error('acme-client asks on its own');
    const { method = 'get', url = '', data } = config;
    const answer = await carry({ method, url, body: typeof data === 'string' ? data : undefined });
    const headers = Object.entries(answer.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    return {
      status: answer.status,
      statusText: '',
      headers: Object.fromEntries(headers),
      data: answer.data,
      config,
    };
  };
}

const single = (answer: Answer, header: string): string | undefined => {
  const value = answer.headers[header];
  return typeof value === 'string' ? value : undefined;
};

const isBadNonce = ({ status, data }: Answer): boolean =>
  status === 400 && new AcmeRefusal(status, data, null).type === 'badNonce';
