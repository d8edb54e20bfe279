import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { type AcmeClient, openClient } from '../../../../../electron/sources/acme/protocol/client.ts';
import { openConnection } from '../../../../../electron/sources/acme/protocol/connection.ts';
import { readDirectory } from '../../../../../electron/sources/acme/protocol/directory.ts';
import { usualPace } from '../../../../../electron/sources/acme/protocol/wait.ts';
import { startHttps } from '../https-server.ts';
import { openOpenssl } from '../openssl.ts';
import { problemWithin } from '../problem-of.ts';

const openssl = openOpenssl();
const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
  openssl.end();
});

const accountKeyPem = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'pkcs8', format: 'pem' })
  .toString();

const decoded = (text: string) => JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
const acme = (type: string) => ({ type: `urn:ietf:params:acme:error:${type}`, detail: type });

/** Answers a signed request; null lets the authority answer as one that is well. */
type Trouble = (count: number) => { readonly status: number; readonly body: object } | null;

/** An authority with a certificate of its own, that notes which requests it was asked and with which nonces. */
async function startAuthority(trouble: Trouble = () => null) {
  const certificate = openssl.certificate({ names: ['IP:127.0.0.1'] });
  const asked: string[] = [];
  const nonces: string[] = [];
  let given = 0;
  let count = 0;
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const { method = '', url = '' } = request;
    asked.push(`${method} ${url}`);
    const here = `https://${request.headers.host}`;
    response.setHeader('Content-Type', 'application/json');
    if (method !== 'GET') response.setHeader('Replay-Nonce', `nonce-${++given}`);
    if (method === 'HEAD') return response.end();
    if (method === 'GET') {
      const resources = {
        newNonce: `${here}/nonce`,
        newAccount: `${here}/account`,
        newOrder: `${here}/order`,
      };
      return response.end(JSON.stringify(resources));
    }
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      nonces.push(decoded(JSON.parse(body).protected).nonce);
      const { status, body: said } = trouble(++count) ?? {
        status: url === '/account' ? 201 : 200,
        body: { status: 'valid' },
      };
      response.setHeader('Location', `${here}/account/1`);
      response.writeHead(status).end(JSON.stringify(said));
    });
    return response;
  };
  const server = await startHttps(certificate, answer);
  const connection = openConnection({
    directory: `${server.url}/dir`,
    trustPem: certificate.pem,
    pace: usualPace,
  });
  ends.push(async () => {
    connection.end();
    await server.end();
  });
  const open = async (signal = new AbortController().signal): Promise<AcmeClient> =>
    openClient({
      connection,
      directory: await readDirectory(connection, `${server.url}/dir`, signal),
      accountKeyPem,
      accountUrl: null,
      signal,
    });
  return { url: server.url, asked, nonces, open };
}

const register = (client: AcmeClient) => client.register({ agreeToTerms: true });

describe('the protocol library', () => {
  test('asks over our connection alone, with the nonce of the answer before', async () => {
    const authority = await startAuthority();
    const client = await authority.open();
    expect(await register(client)).toBe(`${authority.url}/account/1`);
    expect(await client.status()).toBe('valid');
    expect(authority.asked).toEqual(['GET /dir', 'HEAD /nonce', 'POST /account', 'POST /account/1']);
    expect(authority.nonces).toEqual(['nonce-1', 'nonce-2']);
  });

  test('of two authorities at once trusts each by its own certificate', async () => {
    const authorities = await Promise.all([startAuthority(), startAuthority()]);
    const urls = await Promise.all(authorities.map(async ({ open }) => register(await open())));
    expect(urls).toEqual(authorities.map(({ url }) => `${url}/account/1`));
    expect(authorities.map(({ nonces }) => nonces)).toEqual([['nonce-1'], ['nonce-1']]);
  });

  test('signs again where a nonce is refused, also more often than it would by itself', async () => {
    const refused = { status: 400, body: acme('badNonce') };
    const authority = await startAuthority((count) => (count <= 20 ? refused : null));
    await register(await authority.open());
    expect(authority.nonces).toHaveLength(21);
    expect(new Set(authority.nonces).size).toBe(21);
    expect(authority.asked.filter((each) => each.startsWith('HEAD'))).toHaveLength(1);
  });

  test('gives up where every nonce is refused', async () => {
    const authority = await startAuthority(() => ({ status: 400, body: acme('badNonce') }));
    const client = await authority.open();
    await expect(register(client)).rejects.toMatchObject({ cause: { type: 'badNonce' } });
    expect(authority.nonces).toHaveLength(42);
  });

  test('repeats with a new signature what fails for a moment, and waits no longer than we do', async () => {
    const busy = { status: 503, body: acme('serverInternal') };
    const authority = await startAuthority((count) => (count === 1 ? busy : null));
    await register(await authority.open());
    expect(authority.nonces).toEqual(['nonce-1', 'nonce-2']);
  });

  test('hands on what the authority refuses, at once', async () => {
    const refused = { status: 429, body: acme('rateLimited') };
    const authority = await startAuthority(() => refused);
    const client = await authority.open();
    await expect(register(client)).rejects.toMatchObject({ cause: { status: 429, type: 'rateLimited' } });
    expect(authority.nonces).toHaveLength(1);
  });

  test('ends with the signal', async () => {
    const authority = await startAuthority();
    const cancel = new AbortController();
    const client = await authority.open(cancel.signal);
    cancel.abort();
    expect(await problemWithin(() => register(client))).toMatchObject({ code: 'cancelled' });
    expect(authority.nonces).toEqual([]);
  });

  test('asks nobody outside of our calls', async () => {
    const { axios } = await import('acme-client');
    await (await startAuthority()).open();
    await expect(axios.get('https://127.0.0.1:1/')).rejects.toThrow('on its own');
  });
});
