import http, { type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Duplex } from 'node:stream';
import { late, withDeadline } from '../../deadline.ts';
import { type Outside, standInPort } from '../outside.ts';
import { trusting, trustingNobody } from '../tls/trust.ts';
import { isBarred, privateAddress } from './private-reach.ts';
import { connectionCode } from './reachability.ts';

export interface HttpAnswer {
  readonly kind: 'answer';
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** At most `most` bytes. */
  readonly body: Buffer;
  /** False where the body was longer, came too slowly or broke off. */
  readonly isComplete: boolean;
}

/** Nobody answered in HTTP. `problem`: Node's or OpenSSL's code (`ECONNREFUSED`, `CERT_HAS_EXPIRED`). */
export interface NoHttpAnswer {
  readonly kind: 'none';
  readonly problem: string;
}

export interface GetOptions {
  /** For connecting, headers and body together; 10 s unless told. */
  readonly timeoutMs?: number;
  readonly certificate: 'check' | 'ignore';
  /** `headers`: the body is not read at all. */
  readonly read: 'body' | 'headers';
  /** Bytes that are read of the body; 64 KiB unless told. */
  readonly most?: number;
  /** A connection that stands already, in place of one of its own; it is closed in the end. */
  readonly over?: Duplex;
}

const bodyLimit = 64 * 1024;
const defaultTimeoutMs = 10_000;

/** The address literal of a URL's host, without the brackets of IPv6; null for a name. */
export function addressIn(url: URL): string | null {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return isIP(host) === 0 ? null : host;
}

/** A header's text; null where it is absent. A stranger's text. */
export function headerOf({ headers }: HttpAnswer, name: string): string | null {
  const value = headers[name];
  return value === undefined ? null : String(value);
}

/**
 * One GET of `url` from exactly `address`, on a connection that carries nothing after it; redirects are not followed, no cookies
 * are kept. Rejects only when `signal` is aborted.
 */
export async function getFrom(
  url: URL,
  address: string,
  outside: Outside,
  signal: AbortSignal,
  options: GetOptions,
): Promise<HttpAnswer | NoHttpAnswer> {
  if (isBarred(address, outside)) return { kind: 'none', problem: privateAddress };
  const most = options.most ?? bodyLimit;
  const chunks: Buffer[] = [];
  let response: IncomingMessage | null = null;
  let isComplete = false;
  let problem = 'ETIMEDOUT';
  try {
    await withDeadline(signal, options.timeoutMs ?? defaultTimeoutMs, async (inner) => {
      response = await send(url, address, outside, inner, options);
      isComplete = options.read === 'body' && (await readInto(chunks, response, most));
      response.destroy();
    }).then((outcome) => {
      if (outcome === late) problem = connectionCode({ code: 'ETIMEDOUT' }, address);
    });
  } catch (thrown) {
    signal.throwIfAborted();
    problem = connectionCode(thrown, address);
  }
  // TypeScript does not see the assignment inside the callback.
  const arrived = response as IncomingMessage | null;
  if (arrived?.statusCode === undefined) return { kind: 'none', problem };
  arrived.destroy();
  const body = Buffer.concat(chunks).subarray(0, most);
  return { kind: 'answer', status: arrived.statusCode, headers: arrived.headers, body, isComplete };
}

function send(
  url: URL,
  address: string,
  outside: Outside,
  signal: AbortSignal,
  options: GetOptions,
): Promise<IncomingMessage> {
  const isSecure = url.protocol === 'https:';
  const { over } = options;
  const port = url.port === '' ? (isSecure ? 443 : 80) : Number(url.port);
  return new Promise((resolve, reject) => {
    const request = (isSecure ? https : http).request(
      {
        host: address,
        port: standInPort(port, outside),
        path: url.pathname + url.search,
        ...(over === undefined ? { agent: false } : { createConnection: () => over }),
        signal,
        maxHeaderSize: bodyLimit,
        // Browsers forgive bad headers; on a connection that carries one answer it endangers nobody.
        insecureHTTPParser: true,
        headers: {
          host: url.host,
          'user-agent': 'Mozilla/5.0 (compatible; Sealkeeper)',
          accept: '*/*',
          'accept-encoding': 'identity',
          connection: 'close',
        },
        rejectUnauthorized: options.certificate === 'check',
        ...(isSecure
          ? { secureContext: options.certificate === 'check' ? trusting(outside, 'usual') : trustingNobody() }
          : {}),
        // An address is never sent as a name (RFC 6066 §3).
        ...(addressIn(url) === null ? { servername: url.hostname } : {}),
      },
      resolve,
    );
    request.on('error', reject);
    request.end();
  });
}

/** True where the whole body has arrived. */
async function readInto(chunks: Buffer[], response: IncomingMessage, most: number): Promise<boolean> {
  let length = 0;
  for await (const chunk of response) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) return false;
  }
  return response.complete;
}
