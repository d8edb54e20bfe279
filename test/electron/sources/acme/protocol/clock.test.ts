import { afterAll, describe, expect, test } from 'vitest';
import { clockProblem } from '../../../../../electron/sources/acme/protocol/clock.ts';
import { fetchDirectory } from '../../../../../electron/sources/acme/protocol/directory.ts';
import { startHttps } from '../https-server.ts';
import { openOpenssl } from '../openssl.ts';
import { problemWithin } from '../problem-of.ts';

const now = new Date('2026-11-28T12:00:00Z');
const at = (text: string) => clockProblem('ca.example', new Date(text).toUTCString(), now)?.problem;

describe('a clock that is compared with the authority’s', () => {
  test.each([
    ['2036-11-28T12:00:00Z', { direction: 'behind', unit: 'days', count: 3653 }],
    ['2016-11-28T12:00:00Z', { direction: 'ahead', unit: 'days', count: 3652 }],
    ['2026-11-28T17:00:00Z', { direction: 'behind', unit: 'hours', count: 5 }],
    ['2026-11-28T13:30:00Z', { direction: 'behind', unit: 'minutes', count: 90 }],
    ['2026-11-27T00:00:00Z', { direction: 'ahead', unit: 'hours', count: 36 }],
  ])('at %s is wrong by so much', (date, facts) => {
    expect(at(date)).toMatchObject({ code: 'clock-wrong', facts: { ca: 'ca.example', ...facts } });
  });

  test.each(['2026-11-28T12:00:00Z', '2026-11-28T12:55:00Z', '2026-11-28T00:00:00Z'])(
    'at %s is near enough',
    (date) => {
      expect(at(date)).toBeUndefined();
    },
  );

  test('is not judged by what is no date', () => {
    expect(clockProblem('ca.example', 'yesterday', now)).toBeNull();
    expect(clockProblem('ca.example', undefined, now)).toBeNull();
  });
});

describe('an authority whose own certificate is out of date', () => {
  const openssl = openOpenssl();
  const past = openssl.certificate({ names: ['IP:127.0.0.1'], days: -1 });
  const ends: (() => Promise<void>)[] = [];
  afterAll(async () => {
    for (const end of ends) await end();
    openssl.end();
  });
  const ask = async (date: Date, certificate = past) => {
    const server = await startHttps(certificate, (_request, response) =>
      response.writeHead(200, { Date: date.toUTCString(), 'Content-Type': 'application/json' }).end('{}'),
    );
    ends.push(server.end);
    const signal = AbortSignal.timeout(10_000);
    return problemWithin(() => fetchDirectory(`${server.url}/dir`, { trustPem: certificate.pem, signal }));
  };
  const day = 24 * 60 * 60 * 1000;

  test('tells by how much our clock is wrong', async () => {
    expect(await ask(new Date(Date.now() - 100 * day))).toMatchObject({
      code: 'clock-wrong',
      facts: { direction: 'ahead', unit: 'days', count: 100 },
    });
  });

  test('is not trusted where our clock agrees with its own', async () => {
    expect(await ask(new Date())).toMatchObject({ code: 'ca-not-trusted' });
  });

  test('is asked for nothing where it is not a matter of time', async () => {
    const foreign = openssl.certificate({ names: ['elsewhere.example'] });
    expect(await ask(new Date(Date.now() - 100 * day), foreign)).toMatchObject({ code: 'ca-not-trusted' });
  });
});
