import { expect, test } from 'vitest';
import { getFrom, headerOf } from '../../../../electron/outside/http/http-fetch.ts';
import { createWorld, patience, says, theAuthority } from '../support/world.ts';

const page = new URL('http://shop.test/a%20b?c=d');
const body = { certificate: 'check', read: 'body' } as const;

test('the request goes to the address and asks for the name', async () => {
  const world = await createWorld({});
  await world.http('127.0.0.2', (request, response) => {
    const { host, cookie } = request.headers;
    response.end(`${request.method} ${host} ${request.url} ${cookie}`);
  });
  const answer = await getFrom(page, '127.0.0.2', world.outside, patience(), body);
  expect(answer).toMatchObject({ kind: 'answer', status: 200, isComplete: true });
  expect(answer.kind === 'answer' && answer.body.toString()).toBe('GET shop.test /a%20b?c=d undefined');
  expect(answer.kind === 'answer' && headerOf(answer, 'x-none')).toBeNull();
});

test('an IPv6 address is asked like any other', async () => {
  const world = await createWorld({});
  await world.http('::1', (request, response) => response.end(request.headers.host));
  const url = new URL('http://[::1]/');
  const answer = await getFrom(url, '::1', world.outside, patience(), body);
  expect(answer.kind === 'answer' && answer.body.toString()).toBe('[::1]');
});

test('a huge body is cut off at 64 kB', async () => {
  const world = await createWorld({});
  await world.http('127.0.0.2', (_request, response) => {
    const pour = () => {
      while (!response.destroyed && response.write(Buffer.alloc(16_384, 'x')));
      response.once('drain', pour);
    };
    pour();
  });
  const answer = await getFrom(page, '127.0.0.2', world.outside, patience(), body);
  expect(answer).toMatchObject({ kind: 'answer', status: 200, isComplete: false });
  expect(answer.kind === 'answer' && answer.body.length).toBe(65_536);
});

test('a server that says nothing is given up in time', async () => {
  const world = await createWorld({});
  await world.bytes('127.0.0.2', 'http', () => undefined);
  const answer = await getFrom(page, '127.0.0.2', world.outside, patience(), { ...body, timeoutMs: 80 });
  expect(answer).toEqual({ kind: 'none', problem: 'ETIMEDOUT' });
});

test('a body that never ends still leaves the status', async () => {
  const world = await createWorld({});
  await world.http('127.0.0.2', (_request, response) => {
    response.writeHead(503).write('soon');
  });
  const answer = await getFrom(page, '127.0.0.2', world.outside, patience(), { ...body, timeoutMs: 150 });
  expect(answer).toMatchObject({ kind: 'answer', status: 503, isComplete: false, body: Buffer.from('soon') });
});

test('a body that breaks off is not complete', async () => {
  const world = await createWorld({});
  await world.bytes('127.0.0.2', 'http', (socket) => {
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'));
  });
  const answer = await getFrom(page, '127.0.0.2', world.outside, patience(), body);
  expect(answer).toMatchObject({ status: 200, isComplete: false });
});

test.each([
  ['nobody', undefined, 'ECONNREFUSED'],
  ['another protocol', 'SSH-2.0-OpenSSH_9.2\r\n', /^HPE_/],
  ['a hang-up', '', 'ECONNRESET'],
])('%s on the port is no answer', async (_who, greeting, code) => {
  const world = await createWorld({});
  if (greeting !== undefined) {
    await world.bytes('127.0.0.2', 'http', (socket) => socket.once('data', () => socket.end(greeting)));
  }
  const answer = await getFrom(page, '127.0.0.2', world.outside, patience(), body);
  expect(answer).toMatchObject({ kind: 'none', problem: expect.stringMatching(code) });
});

test('the certificate counts where it shall, and only there', async () => {
  const authority = await theAuthority();
  const world = await createWorld({}, authority.rootPem);
  await world.https('127.0.0.2', await authority.selfSigned(['shop.test']), says('inside'));
  await world.https('127.0.0.3', await authority.issue(['shop.test']), says('inside'));
  const ask = (address: string, certificate: 'check' | 'ignore') =>
    getFrom(new URL('https://shop.test/'), address, world.outside, patience(), {
      certificate,
      read: 'headers',
    });
  expect(await ask('127.0.0.2', 'check')).toEqual({ kind: 'none', problem: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
  expect(await ask('127.0.0.2', 'ignore')).toMatchObject({ status: 200 });
  expect(await ask('127.0.0.3', 'check')).toMatchObject({ status: 200 });
});

test('cancelling ends a request under way', async () => {
  const world = await createWorld({});
  const stop = new AbortController();
  await world.bytes('127.0.0.2', 'http', () => stop.abort());
  const asking = getFrom(page, '127.0.0.2', world.outside, stop.signal, body);
  await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
});
