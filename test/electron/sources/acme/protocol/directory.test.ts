import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { openConnection } from '../../../../../electron/sources/acme/protocol/connection.ts';
import {
  type AuthorityFacts,
  fetchDirectory,
  mustAllow,
} from '../../../../../electron/sources/acme/protocol/directory.ts';
import { usualPace } from '../../../../../electron/sources/acme/protocol/wait.ts';
import { version } from '../../../../../electron/version.ts';
import { startHttps } from '../https-server.ts';
import { openOpenssl } from '../openssl.ts';
import { problemOf, problemWithin } from '../problem-of.ts';

const openssl = openOpenssl();
const own = openssl.certificate({ names: ['IP:127.0.0.1'] });
const foreign = openssl.certificate({ names: ['elsewhere.example'] });
const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
  openssl.end();
});

type Answering = (request: IncomingMessage, response: ServerResponse) => void;
const serve = async (answer: Answering, certificate = own): Promise<string> => {
  const server = await startHttps(certificate, answer);
  ends.push(server.end);
  return `${server.url}/dir`;
};
const signal = new AbortController().signal;
const fetch = (url: string, trustPem = own.pem) => fetchDirectory(url, { trustPem, signal });
const json =
  (body: unknown, status = 200): Answering =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };
const addresses = {
  newNonce: 'https://ca.example/nonce',
  newAccount: 'https://ca.example/account',
  newOrder: 'https://ca.example/order',
};

describe('a directory', () => {
  test('is read with what the owner has to know beforehand', async () => {
    const meta = { termsOfService: 'https://ca.example/terms', externalAccountRequired: true };
    const url = await serve(json({ ...addresses, meta, 'random-entry': 'https://ca.example/why' }));
    expect(await fetch(url)).toEqual({
      url,
      resources: addresses,
      meta: {
        hasTerms: true,
        terms: 'https://ca.example/terms',
        website: null,
        caaIdentities: [],
        externalAccountRequired: true,
        profiles: {},
      },
    });
  });

  test('without more than the three addresses is one', async () => {
    const { meta } = await fetch(await serve(json(addresses)));
    expect(meta).toMatchObject({ hasTerms: false, terms: null, externalAccountRequired: false });
  });

  test('with a link that nobody should open is read without the link', async () => {
    const links = { website: 'javascript:alert(1)', termsOfService: 'data:text/plain,Do what thou wilt' };
    const { meta } = await fetch(await serve(json({ ...addresses, meta: links })));
    expect(meta).toMatchObject({ website: null, hasTerms: true, terms: null });
  });

  test('is asked for with the name of the program (RFC 8555 §6.1)', async () => {
    const agents: (string | undefined)[] = [];
    const url = await serve((request, response) => {
      agents.push(request.headers['user-agent']);
      json(addresses)(request, response);
    });
    await fetch(url);
    expect(agents).toEqual([`sealkeeper/${version} node/${process.versions.node}`]);
  });

  test.each([
    ['a web page', (_request, response) => response.end('<html>')],
    ['another JSON', json({ hello: 'world' })],
    [
      'JSON that is none',
      (_request, response) => response.setHeader('Content-Type', 'application/json').end('{'),
    ],
    ['addresses without https', json({ ...addresses, newOrder: 'http://ca.example/order' })],
    ['nothing there', json({}, 404)],
    ['a redirect', (_request, response) => response.writeHead(302, { Location: 'https://ca.example' }).end()],
  ] satisfies (readonly [string, Answering])[])('is not: %s', async (_what, answer) => {
    expect(await problemWithin(async () => fetch(await serve(answer)))).toMatchObject({
      code: 'ca-not-acme',
    });
  });
});

describe('an authority', () => {
  test('whose certificate nobody vouches for is not trusted', async () => {
    const url = await serve(json(addresses));
    const ca = new URL(url).host;
    const unknown = await problemWithin(() => fetchDirectory(url, { signal }));
    expect(unknown).toMatchObject({ code: 'ca-not-trusted', facts: { ca } });
    expect((await problemWithin(() => fetch(url, foreign.pem))).code).toBe('ca-not-trusted');
  });

  test('whose certificate is for another name is not trusted', async () => {
    const url = await serve(json(addresses), foreign);
    expect((await problemWithin(() => fetch(url, foreign.pem))).code).toBe('ca-not-trusted');
  });

  test('cannot be judged by a trust file without a certificate', async () => {
    const problem = await problemWithin(() => fetch('https://127.0.0.1:9/dir', 'no certificate in here'));
    expect(problem.code).toBe('ca-not-trusted');
  });

  test('that nobody answers for is unreachable', async () => {
    const problem = await problemWithin(() => fetch('https://127.0.0.1:9/dir'));
    expect(problem).toMatchObject({ code: 'ca-unreachable', facts: { ca: '127.0.0.1:9' } });
  });

  test('that speaks plain HTTP is none', async () => {
    const server = createServer((_request, response) => response.end('hello'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ends.push(() => new Promise((resolve) => server.close(() => resolve())));
    const { port } = server.address() as AddressInfo;
    expect((await problemWithin(() => fetch(`https://127.0.0.1:${port}/dir`))).code).toBe('ca-not-acme');
  });

  test('that is busy for a moment is asked again', async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      asked += 1;
      json(addresses, asked === 1 ? 503 : 200)(request, response);
    });
    expect((await fetch(url)).resources.newOrder).toBe(addresses.newOrder);
  });

  test('that is busy for longer is busy, and says until when', async () => {
    const url = await serve((_request, response) => response.writeHead(503, { 'Retry-After': '3600' }).end());
    const problem = await problemWithin(() => fetch(url));
    expect(problem.code).toBe('ca-busy');
    expect(Date.parse(String(problem.facts.retryAfter))).toBeGreaterThan(Date.now() + 3_500_000);
  });

  test('that answers without end is left', async () => {
    const url = await serve((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end('x'.repeat(3 * 1024 * 1024));
    });
    expect((await problemWithin(() => fetch(url))).code).toBe('ca-not-acme');
  });

  test('that does not answer at all is left after the limit, or at once when cancelled', async () => {
    const url = await serve(() => undefined);
    const pace = { ...usualPace, requestLimit: 50 };
    const connection = openConnection({ directory: url, trustPem: own.pem, pace });
    const late = await problemWithin(() => connection.ask({ method: 'GET', url, signal }));
    expect(late.code).toBe('ca-unreachable');
    const abort = new AbortController();
    const cancelled = problemWithin(() => connection.ask({ method: 'GET', url, signal: abort.signal }));
    abort.abort();
    expect((await cancelled).code).toBe('cancelled');
    connection.end();
  });
});

describe('before an account is made', () => {
  const directory = (more: Partial<AuthorityFacts>) => ({
    url: 'https://ca.example/dir',
    resources: addresses,
    meta: {
      ...{ hasTerms: false, terms: null, website: null, caaIdentities: [], profiles: {} },
      ...{ externalAccountRequired: false, ...more },
    },
  });
  const terms = { hasTerms: true, terms: 'https://ca.example/terms' };
  const account = { externalAccountRequired: true, website: 'https://ca.example/join' };

  test('terms have to be agreed to, where there are any', () => {
    const problem = problemOf(() => mustAllow(directory(terms), 'ca.example', { agreeToTerms: false }));
    expect(problem).toEqual({
      code: 'ca-terms-not-agreed',
      facts: { ca: 'ca.example', url: terms.terms },
    });
    expect(mustAllow(directory(terms), 'ca.example', { agreeToTerms: true })).toBeUndefined();
    expect(mustAllow(directory({}), 'ca.example', { agreeToTerms: false })).toBeUndefined();
  });

  test('an account at the authority has to be given, where it wants one', () => {
    const problem = problemOf(() => mustAllow(directory(account), 'ca.example', { agreeToTerms: true }));
    expect(problem).toEqual({
      code: 'ca-account-needed',
      facts: { ca: 'ca.example', url: account.website },
    });
    const externalAccount = { keyId: 'kid', hmacKey: 'key' };
    expect(
      mustAllow(directory(account), 'ca.example', { agreeToTerms: true, externalAccount }),
    ).toBeUndefined();
  });
});
