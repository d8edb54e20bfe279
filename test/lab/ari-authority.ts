import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { request as ask, createServer } from 'node:https';

/** What is asked for in a new order, as far as the double looks. */
interface Seen {
  /** `replaces` of each new order; null: it named none. */
  readonly replaced: (string | null)[];
  /** `profile` of each new order; null: it named none. */
  readonly profiles: (string | null)[];
  /** Identifiers of the certificates that were asked about. */
  readonly asked: string[];
}

/**
 * An authority that says when to renew (RFC 9773), in front of one that does not: it adds `renewalInfo` to its directory,
 * answers there as told, and refuses an order that replaces what another has replaced. The rest is passed on, under the
 * name that it was asked by, as Pebble makes its addresses of that. `meta`: what it says of itself besides; of kinds of
 * certificates (`profiles`) it refuses others.
 */
export async function startAriAuthority(
  address: string,
  port: number,
  pebble: { readonly directory: string; readonly apiTrustFile: string },
  meta: {
    readonly profiles?: Readonly<Record<string, string>>;
    readonly caaIdentities?: readonly string[];
  } = {},
) {
  const cert = readFileSync(pebble.apiTrustFile);
  const key = readFileSync(pebble.apiTrustFile.replace(/\.pem$/, '.key'));
  const origin = `https://${address}:${port}`;
  const behind = new URL(pebble.directory);
  const seen: Seen = { replaced: [], profiles: [], asked: [] };
  let answer: { readonly status: number; readonly body: string; readonly headers?: object } = {
    status: 404,
    body: '',
  };

  const told = (directory: { readonly meta?: object }) => ({
    ...directory,
    meta: { ...directory.meta, ...meta },
    renewalInfo: `${origin}/renewal-info`,
  });
  const refuse = (response: ServerResponse, status: number, type: string, detail: string): void => {
    response.writeHead(status, { 'Content-Type': 'application/problem+json' });
    response.end(JSON.stringify({ type: `urn:ietf:params:acme:error:${type}`, detail }));
  };

  const pass = (request: IncomingMessage, body: Buffer, response: ServerResponse): void => {
    const { method, url = '/', headers } = request;
    const asking = ask(
      { host: behind.hostname, port: behind.port, path: url, method, headers, ca: cert },
      (answered) => {
        const parts: Buffer[] = [];
        answered.on('data', (part: Buffer) => parts.push(part));
        answered.on('end', () => {
          const { 'content-length': _, ...kept } = answered.headers;
          const whole = Buffer.concat(parts);
          const isDirectory = url === behind.pathname && method === 'GET';
          response.writeHead(answered.statusCode ?? 502, kept);
          response.end(isDirectory ? JSON.stringify(told(JSON.parse(whole.toString()))) : whole);
        });
      },
    );
    asking.on('error', () => response.writeHead(502).end());
    asking.end(body);
  };

  const server = createServer({ cert, key }, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { url = '/' } = request;
      const body = Buffer.concat(parts);
      if (url.startsWith('/renewal-info/')) {
        seen.asked.push(url.slice('/renewal-info/'.length));
        response.writeHead(answer.status, { 'Content-Type': 'application/json', ...answer.headers });
        response.end(answer.body);
        return;
      }
      if (/order-plz$/.test(url)) {
        const { payload } = JSON.parse(body.toString());
        const { replaces = null, profile = null } = JSON.parse(Buffer.from(payload, 'base64url').toString());
        const isTaken = replaces !== null && seen.replaced.includes(replaces);
        seen.replaced.push(replaces);
        seen.profiles.push(profile);
        if (isTaken) return refuse(response, 409, 'alreadyReplaced', 'another order replaces it');
        if (profile !== null && !Object.hasOwn(meta.profiles ?? {}, profile))
          return refuse(response, 400, 'invalidProfile', 'there is no such kind');
      }
      pass(request, body, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  return {
    directory: `${origin}${behind.pathname}`,
    apiTrustFile: pebble.apiTrustFile,
    seen,
    /** With what the next questions about renewals are answered. */
    answerWith(body: unknown, status = 200, headers: object = {}): void {
      answer = { status, body: typeof body === 'string' ? body : JSON.stringify(body), headers };
    },
    suggest(start: Date, end: Date): void {
      this.answerWith({ suggestedWindow: { start: start.toISOString(), end: end.toISOString() } });
    },
    end: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type AriAuthority = Awaited<ReturnType<typeof startAriAuthority>>;
