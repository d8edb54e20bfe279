import { Resolver } from 'node:dns/promises';
import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { request as ask, createServer } from 'node:https';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What was looked for at a name, and whether it was there. */
export interface PersistLook {
  readonly record: string;
  readonly isForStar: boolean;
  readonly isFound: boolean;
}

/** The authority's own name, as its record has to say it. */
export const persistIssuer = 'ca.persist.test';

/**
 * An authority that takes records that stay (draft-ietf-acme-dns-persist-01), in front of a Pebble that believes everything
 * (`alwaysValid`): in place of its dns-01 challenge it offers dns-persist-01, and looks for the record itself before it
 * passes the client's word on. The rest is passed on under the name that it was asked by, as Pebble makes its addresses of that.
 */
export async function startPersistAuthority(
  address: string,
  port: number,
  pebble: { readonly directory: string; readonly apiTrustFile: string },
  dnsServer: string,
) {
  const cert = readFileSync(pebble.apiTrustFile);
  const key = readFileSync(pebble.apiTrustFile.replace(/\.pem$/, '.key'));
  const origin = `https://${address}:${port}`;
  const behind = new URL(pebble.directory);
  const resolver = new Resolver({ timeout: 2000, tries: 2 });
  resolver.setServers([dnsServer]);
  const looks: PersistLook[] = [];
  /** Whose record each challenge wants, by its path. */
  const offered = new Map<
    string,
    { readonly name: string; readonly isForStar: boolean; readonly account: string }
  >();
  let isOffering = true;

  const pass = ({ method, url = '/', headers }: IncomingMessage, body: Buffer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const asking = ask(
        { host: behind.hostname, port: behind.port, path: url, method, headers, ca: cert },
        (answered) => {
          const parts: Buffer[] = [];
          answered.on('data', (part: Buffer) => parts.push(part));
          answered.on('error', reject);
          answered.on('end', () => {
            const { 'content-length': _, ...kept } = answered.headers;
            resolve({ status: answered.statusCode ?? 502, headers: kept, body: Buffer.concat(parts) });
          });
        },
      );
      asking.on('error', reject);
      asking.end(body);
    });
  const accountOf = (body: Buffer): string => {
    const { protected: head } = JSON.parse(body.toString());
    return String(JSON.parse(Buffer.from(head, 'base64url').toString()).kid);
  };
  /** In an authorization, the challenge for a record that stays. */
  const withOffer = (answer: Answer, account: string): Buffer => {
    const authorization = JSON.parse(answer.body.toString());
    if (!isOffering || !Array.isArray(authorization.challenges)) return answer.body;
    const challenges = authorization.challenges.map((challenge: { type: string; url: string }) => {
      if (challenge.type !== 'dns-01') return challenge;
      offered.set(new URL(challenge.url).pathname, {
        name: authorization.identifier.value,
        isForStar: authorization.wildcard === true,
        account,
      });
      const { token: _, ...rest } = challenge as { token?: string };
      return { ...rest, type: 'dns-persist-01', 'issuer-domain-names': [persistIssuer], accounturi: account };
    });
    return Buffer.from(JSON.stringify({ ...authorization, challenges }));
  };
  /** The record names this authority, the account, and for a star the policy (draft §4). */
  const isThere = async (path: string): Promise<boolean> => {
    const wanted = offered.get(path);
    if (wanted === undefined) return true;
    const record = `_validation-persist.${wanted.name}`;
    const texts = (await resolver.resolveTxt(record).catch(() => [])).map((parts) => parts.join(''));
    const isFound = texts.some((text) => {
      const [issuer, ...parameters] = text.split(';').map((part) => part.trim());
      const isOurs = issuer === persistIssuer && parameters.includes(`accounturi=${wanted.account}`);
      return isOurs && (!wanted.isForStar || parameters.includes('policy=wildcard'));
    });
    looks.push({ record, isForStar: wanted.isForStar, isFound });
    return isFound;
  };

  const answer = async (request: IncomingMessage, body: Buffer, response: ServerResponse) => {
    const path = new URL(request.url ?? '/', origin).pathname;
    if (offered.has(path) && !(await isThere(path))) {
      response.writeHead(403, { 'Content-Type': 'application/problem+json' });
      const detail = 'the record was not found';
      response.end(JSON.stringify({ type: 'urn:ietf:params:acme:error:unauthorized', detail }));
      return;
    }
    const passed = await pass(request, body);
    const isAuthorization = /authz/i.test(path) && passed.status === 200;
    response.writeHead(passed.status, passed.headers);
    response.end(isAuthorization ? withOffer(passed, accountOf(body)) : passed.body);
  };
  const server = createServer({ cert, key }, (request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      answer(request, Buffer.concat(parts), response).catch(() => response.writeHead(502).end());
    });
  });
  await new Promise<void>((resolve) => server.listen(port, address, resolve));
  return {
    directory: `${origin}${behind.pathname}`,
    apiTrustFile: pebble.apiTrustFile,
    looks,
    /** From now on it offers what its Pebble does. */
    stopOffering(): void {
      isOffering = false;
    },
    end: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
export type PersistAuthority = Awaited<ReturnType<typeof startPersistAuthority>>;
