import type { Client } from 'acme-client';
import { type Answer, type Connection, mustSucceed, withRepeats } from './connection.ts';
import type { Directory } from './directory.ts';
import { retryAfterDate } from './problem-document.ts';

/** Every second request refused, as a test authority may do, and still one in 10^12 fails. */
const mostBadNonces = 40;

type SignedRequest = (url: string, payload: unknown, options?: object, attempts?: number) => Promise<Answer>;

/** The part of acme-client's inside through which all its traffic goes (its `src/http.js`, version 5.4.0). */
interface Inside {
  maxBadNonceRetries: number;
  getDirectory: () => Promise<object>;
  getNonce: () => Promise<string>;
  request: (url: string, method: string, options?: { data?: unknown }) => Promise<Answer>;
  signedRequest: SignedRequest;
}

export interface LibraryClient {
  readonly client: Client;
  /** When the authority wants to be asked again about this address, as it said with its last answer. */
  retryAfter(url: string): Date | null;
}

export interface LibraryOptions {
  readonly connection: Connection;
  readonly directory: Directory;
  readonly accountKeyPem: string;
  readonly accountUrl: string | null;
  readonly externalAccount?: { readonly keyId: string; readonly hmacKey: string } | undefined;
  readonly signal: AbortSignal;
}

/**
 * The only place that loads acme-client. Its requests go through a shared HTTP client that knows neither an own
 * trust for each authority nor a signal, waits as long as an authority says, and turns refusals into bare text; so
 * each client made here sends its requests through our connection instead, and nothing global is touched. Nonces of
 * earlier answers are used again (RFC 8555 §6.5), which saves the library's extra request before each of its own.
 */
export async function openLibrary(options: LibraryOptions): Promise<LibraryClient> {
  const { connection, directory, accountKeyPem, accountUrl, externalAccount, signal } = options;
  // Loaded when it is needed: it takes longer than everything else at the start of the command line.
  const { Client } = await import('acme-client');
  const client = new Client({
    directoryUrl: directory.url,
    accountKey: accountKeyPem,
    ...(accountUrl === null ? {} : { accountUrl }),
    ...(externalAccount === undefined
      ? {}
      : { externalAccountBinding: { kid: externalAccount.keyId, hmacKey: externalAccount.hmacKey } }),
  });
  const inside = insideOf(client);
  const nonces: string[] = [];
  const retryAfters = new Map<string, Date>();

  const ask = async (url: string, method: string, body: unknown): Promise<Answer> => {
    const answer = await connection.ask({
      method: method === 'post' ? 'POST' : 'HEAD',
      url,
      signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const retryAfter = retryAfterDate(single(answer, 'retry-after'), new Date());
    if (retryAfter === null) retryAfters.delete(url);
    else retryAfters.set(url, retryAfter);
    return answer;
  };
  const signedRequest = inside.signedRequest.bind(inside);

  inside.maxBadNonceRetries = mostBadNonces;
  inside.getDirectory = async () => directory.resources;
  inside.getNonce = async () => {
    const kept = nonces.pop();
    if (kept !== undefined) return kept;
    const answer = mustSucceed(await ask(directory.resources.newNonce, 'head', undefined));
    const nonce = single(answer, 'replay-nonce');
    if (nonce === undefined) throw new Error('the new nonce is missing');
    return nonce;
  };
  inside.request = (url, method, request) => ask(url, method, request?.data);
  inside.signedRequest = async (url, payload, request, attempts = 0) => {
    // The library calls itself again with the fresh nonce of a badNonce answer; only the last answer counts.
    if (attempts > 0) return await signedRequest(url, payload, request, attempts);
    return await withRepeats(
      async () => {
        const answer = await signedRequest(url, payload, request);
        const nonce = single(answer, 'replay-nonce');
        if (nonce !== undefined) nonces.push(nonce);
        return mustSucceed(answer);
      },
      connection.pace,
      signal,
    );
  };
  return { client, retryAfter: (url) => retryAfters.get(url) ?? null };
}

const single = (answer: Answer, header: string): string | undefined => {
  const value = answer.headers[header];
  return typeof value === 'string' ? value : undefined;
};

function insideOf(client: Client): Inside {
  const inside: unknown = 'http' in client ? client.http : null;
  const methods = ['getDirectory', 'getNonce', 'request', 'signedRequest'];
  const isAsKnown =
    typeof inside === 'object' &&
    inside !== null &&
    methods.every((method) => typeof Reflect.get(inside, method) === 'function') &&
    typeof Reflect.get(inside, 'maxBadNonceRetries') === 'number';
  if (!isAsKnown) throw new Error('acme-client is not the version this was written for');
  return inside as Inside;
}
