import { readFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { TLSSocket } from 'node:tls';

interface Place {
  readonly server: { readonly address: string };
  readonly trust: string;
}

export interface Visit {
  /** Every address the visitor was led to, the first included. */
  readonly urls: readonly string[];
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
  /** True where the last page came over TLS that a browser with the practice root would trust. */
  readonly trusted: boolean;
  readonly certificate: { readonly issuer: string; readonly notAfter: string } | null;
}

/** Visits as a browser would, independently of the product's own prober. */
export async function visit(url: string, place: Place): Promise<Visit> {
  const ca = await readFile(place.trust, 'utf8');
  const urls: string[] = [];
  let next = url;
  for (let hop = 0; hop < 10; hop++) {
    urls.push(next);
    const answer = await get(new URL(next), place.server.address, ca);
    const { location } = answer.headers;
    if (answer.status < 300 || answer.status > 399 || typeof location !== 'string')
      return { urls, ...answer };
    next = new URL(location, next).href;
  }
  throw new Error(`going round in circles: ${urls.join(' ')}`);
}

/** The first answer only, with where it leads: what is to be compared before and after. */
export async function knock(
  url: string,
  place: Place,
): Promise<Pick<Visit, 'status' | 'body'> & { readonly location: unknown }> {
  const { status, body, headers } = await get(
    new URL(url),
    place.server.address,
    await readFile(place.trust, 'utf8'),
  );
  return { status, body, location: headers.location };
}

function get(url: URL, address: string, ca: string): Promise<Omit<Visit, 'urls'>> {
  const secure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const options = {
      host: address,
      port: secure ? 443 : 80,
      path: url.pathname + url.search,
      headers: { host: url.hostname },
      agent: false as const,
      timeout: 5000,
    };
    const ask = secure
      ? httpsRequest({ ...options, servername: url.hostname, ca, rejectUnauthorized: false })
      : httpRequest(options);
    ask.on('error', reject);
    ask.on('timeout', () => ask.destroy(new Error('timed out')));
    ask.on('response', (response) => {
      const socket = response.socket as TLSSocket;
      const trusted = secure && socket.authorized;
      const peer = secure ? socket.getPeerCertificate() : null;
      const certificate = peer === null ? null : { issuer: String(peer.issuer.CN), notAfter: peer.valid_to };
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, headers: response.headers, trusted, certificate }),
      );
    });
    ask.end();
  });
}
