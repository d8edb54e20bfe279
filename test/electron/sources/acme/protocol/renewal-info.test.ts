import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { askRenewalInfo } from '../../../../../electron/sources/acme/protocol/renewal-info.ts';
import { usualPace } from '../../../../../electron/sources/acme/protocol/wait.ts';
import { startHttps } from '../https-server.ts';
import { openOpenssl } from '../openssl.ts';
import { problemWithin } from '../problem-of.ts';

const openssl = openOpenssl();
const own = openssl.certificate({ names: ['IP:127.0.0.1'] });
const ends: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const end of ends) await end();
  openssl.end();
});

const others = {
  newNonce: 'https://ca.example/nonce',
  newAccount: 'https://ca.example/account',
  newOrder: 'https://ca.example/order',
};
const goodBody = {
  suggestedWindow: { start: '2026-12-01T00:00:00Z', end: '2026-12-02T00:00:00Z' },
  explanationURL: 'https://ca.example/why',
};

/** An authority with such a directory, and what it was asked. */
async function authority(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  renewalInfo: (origin: string) => string | undefined = (origin) => `${origin}/ari/`,
) {
  const asked: string[] = [];
  const server = await startHttps(own, (request, response) => {
    const origin = `https://${request.headers.host}`;
    if (request.url === '/dir') {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify({ ...others, renewalInfo: renewalInfo(origin) }));
      return;
    }
    asked.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  ends.push(server.end);
  const ask = () =>
    askRenewalInfo(
      { directory: `${server.url}/dir`, trustPem: own.pem, pace: usualPace },
      'AKI.serial',
      new AbortController().signal,
    );
  return { asked, ask };
}
const json =
  (body: unknown, status = 200, headers = {}) =>
  (_request: IncomingMessage, response: ServerResponse) =>
    void response
      .writeHead(status, { 'Content-Type': 'application/json', ...headers })
      .end(typeof body === 'string' ? body : JSON.stringify(body));

test('an authority is asked by one plain GET, and its Retry-After is kept', async () => {
  const { ask, asked } = await authority(json(goodBody, 200, { 'Retry-After': '21600' }));
  const answer = await ask();
  expect(asked).toEqual(['GET /ari/AKI.serial']);
  expect(answer?.info).toEqual({
    start: '2026-12-01T00:00:00.000Z',
    end: '2026-12-02T00:00:00.000Z',
    explanation: 'https://ca.example/why',
  });
  const seconds = ((answer?.retryAfter?.getTime() ?? 0) - Date.now()) / 1000;
  expect(seconds).toBeGreaterThan(21_500);
  expect(seconds).toBeLessThanOrEqual(21_600);
});

test.each([
  ['has no such resource', () => undefined],
  ['names it by no https address', () => 'http://ca.example/ari'],
])('nothing is asked where an authority %s', async (_, renewalInfo) => {
  const { ask, asked } = await authority(json(goodBody), renewalInfo);
  expect(await ask()).toBeNull();
  expect(asked).toEqual([]);
});

test.each([
  ['refuses', json({ type: 'urn:ietf:params:acme:error:malformed' }, 400)],
  ['does not know the certificate', json('', 404)],
  ['is busy', json('', 503, { 'Retry-After': '60' })],
  ['answers something else', json([goodBody])],
  [
    'answers a window the wrong way round',
    json({ suggestedWindow: { start: '2026-12-02T00:00:00Z', end: '2026-12-01T00:00:00Z' } }),
  ],
])('an authority that %s says nothing', async (_, answer) => {
  const { ask } = await authority(answer);
  expect((await ask())?.info).toBeNull();
});

test('an answer without an end is cut off', async () => {
  const { ask } = await authority(json(`"${'x'.repeat(2_000_000)}"`));
  expect((await problemWithin(ask)).code).toMatch(/^ca-/);
});
