import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAccountByMail } from '../../../../../electron/sources/acme/account/account-by-mail.ts';
import { usualPace } from '../../../../../electron/sources/acme/protocol/wait.ts';
import { startHttps } from '../https-server.ts';
import { openOpenssl } from '../openssl.ts';
import { problemWithin } from '../problem-of.ts';

const openssl = openOpenssl();
const certificate = openssl.certificate({ names: ['IP:127.0.0.1'] });
let place: Awaited<ReturnType<typeof startHttps>>;
const asked: string[] = [];
let reply: { readonly status: number; readonly body: unknown } = { status: 200, body: {} };

beforeAll(async () => {
  place = await startHttps(certificate, async (request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    await once(request, 'end');
    asked.push(`${request.method} ${request.url} ${request.headers['content-type']} ${body}`);
    response.writeHead(reply.status, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(reply.body));
  });
});
afterAll(async () => {
  await place?.end();
  openssl.end();
});

const ask = () =>
  askAccountByMail(
    { url: `${place.url}/acme/eab`, email: 'anna+shop@shop.test', trustPem: certificate.pem },
    usualPace,
    new AbortController().signal,
  );

describe('an account that an authority makes for an address', () => {
  it('is asked for by a form, and comes with a key id and a key', async () => {
    reply = {
      status: 200,
      body: { success: true, eab_kid: 'kid-1', eab_hmac_key: 'zWNDZM6eQGHWpSRTPal5eIUYFTu7Eaj=' },
    };
    expect(await ask()).toEqual({ keyId: 'kid-1', hmacKey: 'zWNDZM6eQGHWpSRTPal5eIUYFTu7Eaj' });
    expect(asked).toEqual(['POST /acme/eab application/x-www-form-urlencoded email=anna%2Bshop%40shop.test']);
  });

  it('is refused in its own words', async () => {
    reply = { status: 200, body: { success: false, error: { code: 2900, type: 'invalid\u202e_email' } } };
    expect(await problemWithin(ask)).toMatchObject({
      code: 'ca-account-refused',
      detail: '2900 invalid _email',
    });
  });

  it.each([
    ['nothing', {}],
    ['a key that is none', { success: true, eab_kid: 'x', eab_hmac_key: '<script>' }],
    ['a page', 'under repair'],
  ])('is none where the answer is %s', async (_, body) => {
    reply = { status: 503, body };
    expect((await problemWithin(ask)).code).toBe('ca-not-acme');
  });
});
