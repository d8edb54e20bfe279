import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** What is being asked, by Pebble's own paths. */
const phases = {
  directory: /^\/dir$/,
  nonce: /^\/nonce-plz$/,
  account: /^\/sign-me-up$/,
  order: /^\/order-plz$/,
  authorization: /^\/authZ\//,
  challenge: /^\/chalZ\//,
  finalize: /^\/finalize-order\//,
  poll: /^\/my-order\//,
  certificate: /^\/certZ\//,
} as const;
export type AuthorityPhase = keyof typeof phases;

/** How the authority misbehaves. */
export type Misbehaviour =
  /** An RFC 7807 problem document of the ACME namespace in place of the answer. */
  | { readonly kind: 'problem'; readonly type: string; readonly status: number; readonly retryAfter?: string }
  | { readonly kind: 'body'; readonly status: number; readonly contentType: string; readonly text: string }
  | { readonly kind: 'reset' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** The checks or the order come out as failed, for this reason. */
  | { readonly kind: 'invalid'; readonly type: string };

export interface AuthorityProxy {
  readonly directory: string;
  /** From now on every request of the phase is answered so; `once` only the next. */
  misbehave(phase: AuthorityPhase, how: Misbehaviour, once?: boolean): void;
  close(): Promise<void>;
}

interface Target {
  readonly directory: string;
  readonly apiTrustFile: string;
}

const problemBody = (type: string): string =>
  JSON.stringify({
    type: `urn:ietf:params:acme:error:${type}`,
    detail: `made up for a test: ${type} <b>$(reboot)</b>`,
  });

/**
 * Stands in front of a Pebble under the same certificate and passes everything on, `Host` included, so that
 * signatures stay good. Misbehaves where it is told to.
 */
export async function startAuthorityProxy({ directory, apiTrustFile }: Target): Promise<AuthorityProxy> {
  const pebble = new URL(directory);
  const [cert, key] = await Promise.all([
    readFile(apiTrustFile),
    readFile(apiTrustFile.replace(/\.pem$/, '.key')),
  ]);
  const orders = new Map<AuthorityPhase, { how: Misbehaviour; once: boolean }>();
  const sockets = new Set<Socket>();

  const server = createServer({ cert, key }, (asked, answer) => {
    const chunks: Buffer[] = [];
    asked.on('data', (chunk: Buffer) => chunks.push(chunk));
    asked.on('end', () => {
      const path = asked.url ?? '/';
      const phase = (Object.keys(phases) as AuthorityPhase[]).find((each) => phases[each].test(path));
      const order = phase === undefined ? undefined : orders.get(phase);
      if (order?.once === true && phase !== undefined) orders.delete(phase);
      void pass(order?.how ?? null);

      async function pass(how: Misbehaviour | null): Promise<void> {
        if (how?.kind === 'reset') {
          asked.socket.destroy();
          return;
        }
        if (how?.kind === 'slow') await sleep(how.milliseconds);
        const onward = request(
          {
            host: pebble.hostname,
            port: pebble.port,
            path,
            method: asked.method,
            headers: asked.headers,
            ca: cert,
            agent: false,
          },
          (reply) => {
            const parts: Buffer[] = [];
            reply.on('data', (chunk: Buffer) => parts.push(chunk));
            reply.on('end', () => {
              const { 'content-length': _length, ...headers } = reply.headers;
              const body = Buffer.concat(parts);
              const made = how === null ? null : madeUp(how, body.toString('utf8'));
              answer.writeHead(made?.status ?? reply.statusCode ?? 500, { ...headers, ...made?.headers });
              answer.end(made?.body ?? body);
            });
          },
        );
        onward.on('error', () => asked.socket.destroy());
        onward.end(Buffer.concat(chunks));
      }
    });
  });
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, pebble.hostname, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    directory: `https://${pebble.hostname}:${port}${pebble.pathname}`,
    misbehave: (phase, how, once = false) => orders.set(phase, { how, once }),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface MadeUp {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function madeUp(how: Misbehaviour, original: string): MadeUp | null {
  switch (how.kind) {
    case 'problem':
      return {
        status: how.status,
        headers: {
          'content-type': 'application/problem+json',
          ...(how.retryAfter === undefined ? {} : { 'retry-after': how.retryAfter }),
        },
        body: problemBody(how.type),
      };
    case 'body':
      return { status: how.status, headers: { 'content-type': how.contentType }, body: how.text };
    case 'invalid':
      return { status: 200, headers: {}, body: invalidated(original, how.type) };
    case 'reset':
    case 'slow':
      return null;
  }
}

/** An authorization or an order as the authority would tell of its failure. */
function invalidated(original: string, type: string): string {
  const found = JSON.parse(original);
  const error = JSON.parse(problemBody(type));
  const challenges = Array.isArray(found.challenges)
    ? found.challenges.map((each: object) => ({ ...each, status: 'invalid', error }))
    : undefined;
  return JSON.stringify({
    ...found,
    status: 'invalid',
    ...(challenges === undefined ? { error } : { challenges }),
  });
}
