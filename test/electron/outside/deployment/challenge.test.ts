import { expect, test } from 'vitest';
import { fetchChallenge, provePresented } from '../../../../electron/outside/deployment/challenge.ts';
import { createWorld, patience, says, sendsTo, theAuthority } from '../support/world.ts';

const token = 'tOk-en_1';
const answer = `${token}.thumbprint`;
const path = `/.well-known/acme-challenge/${token}`;
const challenge = { name: 'shop.test', token, keyAuthorization: answer };
const quick = { timeoutMs: 120 };
const onOne = { 'shop.test': { addresses: ['127.0.0.2'] } };
const onTwo = { 'shop.test': { addresses: ['127.0.0.2', '127.0.0.3'] } };
const onBoth = { 'shop.test': { addresses: ['127.0.0.2', '::1'] } };

/** As a well-behaved server: the answer at its place only. */
const placed = (text = answer) =>
  ((request, response) => {
    if (request.url === path) says(text)(request, response);
    else says('nothing here', 404)(request, response);
  }) satisfies ReturnType<typeof says>;

test.each([
  ['exactly', answer],
  ['with white space after it', `${answer} \r\n\n`],
])('the answer is seen %s', async (_how, text) => {
  const world = await createWorld(onTwo);
  await world.http('127.0.0.2', placed(text));
  await world.http('127.0.0.3', placed(text));
  const probes = await provePresented([challenge], world.outside, patience(), quick);
  expect(probes.map(({ address, problem }) => [address, problem])).toEqual([
    ['127.0.0.2', null],
    ['127.0.0.3', null],
  ]);
});

test.each([
  ['text before it', `\n${answer}`],
  ['text after it', `${answer}x`],
  ['letters in another case', answer.toUpperCase()],
  ['nothing', ''],
])('%s instead of the answer is not accepted, whatever the status', async (_what, text) => {
  const world = await createWorld(onOne);
  await world.http('127.0.0.2', placed(text));
  const result = await fetchChallenge('shop.test', token, answer, world.outside, patience(), quick);
  expect(result).toMatchObject({ isVisible: false, probes: [{ status: 200, problem: 'wrong-answer' }] });
});

test('the right text with a status of refusal is not accepted', async () => {
  const world = await createWorld(onOne);
  await world.http('127.0.0.2', says(answer, 403));
  const result = await fetchChallenge('shop.test', token, answer, world.outside, patience(), quick);
  expect(result).toMatchObject({ isVisible: false, probes: [{ status: 403, problem: 'wrong-answer' }] });
});

test('a server that gives the answer to any question proves nothing', async () => {
  const world = await createWorld(onOne);
  await world.http('127.0.0.2', says(answer));
  await expect(provePresented([challenge], world.outside, patience(), quick)).rejects.toMatchObject({
    problem: { code: 'challenge-not-visible', facts: { reason: 'answers-anything', status: 200 } },
  });
});

test('an answer that comes a little later is waited for', async () => {
  const world = await createWorld(onOne);
  const started = Date.now();
  await world.http('127.0.0.2', (request, response) => {
    if (Date.now() - started < 300) says('not yet', 404)(request, response);
    else placed()(request, response);
  });
  await provePresented([challenge], world.outside, patience());
  expect(Date.now() - started).toBeGreaterThanOrEqual(300);
});

test('the answer is found behind a redirect to https with any certificate', async () => {
  const authority = await theAuthority();
  const world = await createWorld(onOne, authority.rootPem);
  await world.http('127.0.0.2', sendsTo('https://shop.test{path}'));
  await world.https('127.0.0.2', await authority.selfSigned(['other.test']), placed());
  const [probe] = await provePresented([challenge], world.outside, patience(), quick);
  expect(probe?.redirects).toEqual([`https://shop.test${path}`]);
});

test('who answered instead is named, without control characters', async () => {
  const world = await createWorld(onTwo);
  await world.http('127.0.0.2', placed());
  await world.http(
    '127.0.0.3',
    says('<h1>\u001b[31mBlog\u202e</h1>\n\n'.repeat(40), 404, { server: 'Ghost/5' }),
  );
  await expect(provePresented([challenge], world.outside, patience(), quick)).rejects.toMatchObject({
    problem: {
      code: 'challenge-not-visible',
      facts: {
        name: 'shop.test',
        address: '127.0.0.3',
        reason: 'wrong-answer',
        url: `http://shop.test${path}`,
        status: 404,
        server: 'Ghost/5',
        bodyStart: expect.stringMatching(/^<h1> \[31mBlog <\/h1> [\x20-\x7e]+…$/),
      },
      detail: expect.stringContaining('127.0.0.2'),
    },
  });
});

test('where a redirect leads astray is told', async () => {
  const world = await createWorld(onOne);
  await world.http('127.0.0.2', sendsTo('http://nowhere.test/'));
  await expect(provePresented([challenge], world.outside, patience(), quick)).rejects.toMatchObject({
    problem: {
      code: 'challenge-not-visible',
      facts: { reason: 'name-not-in-dns', redirects: ['http://nowhere.test/'] },
    },
  });
});

test('an address on which nothing listens is a closed port 80', async () => {
  const world = await createWorld(onTwo);
  await world.http('127.0.0.2', placed());
  await expect(provePresented([challenge], world.outside, patience(), quick)).rejects.toMatchObject({
    problem: {
      code: 'port-80-closed',
      facts: { name: 'shop.test', address: '127.0.0.3', reason: 'ECONNREFUSED' },
    },
  });
});

test('a closed IPv6 address is forgiven where IPv4 answers, as CAs do', async () => {
  const world = await createWorld(onBoth);
  await world.http('127.0.0.2', placed());
  const probes = await provePresented([challenge], world.outside, patience());
  expect(probes.map(({ problem }) => problem)).toEqual([null, 'ECONNREFUSED']);
});

test('a wrong answer on IPv6 is not forgiven', async () => {
  const world = await createWorld(onBoth);
  await world.http('127.0.0.2', placed());
  await world.http('::1', says('another server'));
  await expect(provePresented([challenge], world.outside, patience(), quick)).rejects.toMatchObject({
    problem: { facts: { address: '::1', bodyStart: 'another server' } },
  });
});

test('many hidden names share one deadline', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `n${index}.test`);
  const world = await createWorld(Object.fromEntries(names.map((name) => [name, onOne['shop.test']])));
  await world.http('127.0.0.2', says('no', 404));
  const started = performance.now();
  const all = names.map((name) => ({ ...challenge, name }));
  await expect(provePresented(all, world.outside, patience(), { timeoutMs: 500 })).rejects.toMatchObject({
    problem: { facts: { name: 'n0.test' } },
  });
  // One after the other, 16 at once, would take three times 500 ms.
  expect(performance.now() - started).toBeLessThan(1400);
});

test('cancelling ends the waiting', async () => {
  const world = await createWorld(onOne);
  await world.http('127.0.0.2', says('no', 404));
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 80);
  await expect(provePresented([challenge], world.outside, stop.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
});
