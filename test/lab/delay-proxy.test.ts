import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DelayProxy, startDelayProxy } from './delay-proxy.ts';

/** Answers every chunk with itself. */
let echo: Server;
beforeAll(async () => {
  echo = createServer((socket) => {
    socket.on('error', () => {});
    socket.pipe(socket);
  });
  echo.listen(0, '127.0.0.1');
  await once(echo, 'listening');
});
afterAll(() => echo.close());

const toEcho = () => ({ host: '127.0.0.1', port: (echo.address() as AddressInfo).port });

async function opened(proxy: DelayProxy): Promise<Socket> {
  const socket = connect(proxy.port, proxy.host);
  // A reset is what most of these tests are about.
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

async function ask(socket: Socket, text: string): Promise<string> {
  socket.write(text);
  const [answer] = (await once(socket, 'data')) as [Buffer];
  return answer.toString('utf8');
}

test('an exchange takes both ways, the first one also the opening, and the talk stays in order', async () => {
  const proxy = await startDelayProxy(toEcho(), 50);
  const socket = await opened(proxy);
  const started = performance.now();
  expect(await ask(socket, 'one')).toBe('one');
  const first = performance.now();
  expect(await ask(socket, 'two')).toBe('two');
  const second = performance.now();
  expect(first - started).toBeGreaterThan(190);
  expect(second - first).toBeGreaterThan(95);
  expect([proxy.connections(), proxy.roundTrips()]).toEqual([1, 2]);
  for (const part of ['a', 'b', 'c']) socket.write(part);
  socket.end();
  let rest = '';
  for await (const chunk of socket) rest += String(chunk);
  expect(rest).toBe('abc');
  await proxy.close();
});

test('an answer in two parts that crosses a word of the client costs one round trip', async () => {
  const twoParts = createServer((socket) => {
    socket.setNoDelay(true);
    socket.on('error', () => {});
    socket.on('data', (words) => {
      if (words.toString() !== 'ask') return;
      socket.write('a');
      setTimeout(() => socket.write('b'), 20);
    });
  });
  twoParts.listen(0, '127.0.0.1');
  await once(twoParts, 'listening');
  const proxy = await startDelayProxy(
    { host: '127.0.0.1', port: (twoParts.address() as AddressInfo).port },
    50,
  );
  const socket = await opened(proxy);
  expect(await ask(socket, 'ask')).toBe('a');
  expect(await ask(socket, 'crosses')).toBe('b');
  expect(proxy.roundTrips()).toBe(2);
  expect(await ask(socket, 'ask')).toBe('a');
  expect(proxy.roundTrips()).toBe(2);
  await once(socket, 'data');
  expect(await ask(socket, 'ask')).toBe('a');
  expect(proxy.roundTrips()).toBe(3);
  await proxy.close();
  twoParts.close();
});

test('a cut resets what is open, and new connections pass', async () => {
  const proxy = await startDelayProxy(toEcho(), 0);
  const socket = await opened(proxy);
  await ask(socket, 'one');
  const fault = once(socket, 'error');
  proxy.cut();
  expect(await fault).toMatchObject([{ code: 'ECONNRESET' }]);
  expect(await ask(await opened(proxy), 'again')).toBe('again');
  await proxy.close();
});

test('a cut can wait for a given round trip', async () => {
  const proxy = await startDelayProxy(toEcho(), 0);
  proxy.cutAtRoundTrip(3);
  const socket = await opened(proxy);
  expect([await ask(socket, 'one'), await ask(socket, 'two')]).toEqual(['one', 'two']);
  await expect(ask(socket, 'three')).rejects.toThrow(/ECONNRESET/);
  await proxy.close();
});

test('a frozen line passes nothing and tells nobody', async () => {
  const proxy = await startDelayProxy(toEcho(), 0);
  const socket = await opened(proxy);
  await ask(socket, 'one');
  proxy.freeze();
  const outcome = await Promise.race([
    ask(socket, 'two'),
    once(socket, 'close'),
    new Promise((resolve) => setTimeout(() => resolve('silence'), 300)),
  ]);
  expect(outcome).toBe('silence');
  await proxy.close();
});
