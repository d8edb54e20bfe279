import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { query } from '../../../../electron/outside/dns/dns-query.ts';
import { patience } from '../support/world.ts';

/** The question alone: what comes behind it (EDNS) is left off. */
const questionEnd = (message: Buffer): number => message.indexOf(0, 12) + 5;

/** An answer of one A record to `message`, with these flags. */
function answerTo(message: Buffer, flags: number, address = [192, 0, 2, 1]): Buffer {
  const head = Buffer.alloc(12);
  message.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8180 | flags, 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(1, 6);
  const record = Buffer.from([0xc0, 0x0c, 0, 1, 0, 1, 0, 0, 0, 9, 0, 4, ...address]);
  return Buffer.concat([head, message.subarray(12, questionEnd(message)), record]);
}

/** A name server that sends these datagrams to every question, on UDP and, if told, another answer on TCP. */
async function serve(
  datagrams: (message: Buffer) => readonly Buffer[],
  overTcp?: (message: Buffer) => Buffer,
) {
  const server = createServer((connection) => {
    connection.on('error', () => undefined);
    connection.on('data', (data) => {
      const answer = overTcp?.(data.subarray(2)) ?? Buffer.alloc(0);
      // In two pieces, as networks do.
      connection.write(Buffer.from([answer.length >> 8, answer.length & 0xff, ...answer.subarray(0, 5)]));
      setTimeout(() => connection.write(answer.subarray(5)), 10);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const socket = createSocket('udp4');
  socket.on('message', (message, from) => {
    for (const datagram of datagrams(message)) socket.send(datagram, from.port, from.address);
  });
  socket.bind(port, '127.0.0.1');
  await once(socket, 'listening');
  onTestFinished(() => {
    socket.close();
    server.close();
  });
  return { dnsServer: `127.0.0.1:${port}` };
}

const ask = (outside: { dnsServer: string }) => query({ name: 'shop.test', type: 'A' }, outside, patience());
const addressesIn = (answer: Awaited<ReturnType<typeof query>>) =>
  answer?.answers.map((each) => 'data' in each && each.data);

test('the bit that says “checked” is told, and the code', async () => {
  const outside = await serve((message) => [answerTo(message, 0x20)]);
  expect(await ask(outside)).toMatchObject({ code: 0, isAuthentic: true });
  expect(await ask(await serve((message) => [answerTo(message, 2)]))).toMatchObject({
    code: 2,
    isAuthentic: false,
  });
});

test('forgeries and rubbish that come first are passed over', async () => {
  const outside = await serve((message) => {
    const good = answerTo(message, 0);
    const otherId = Buffer.from(good);
    otherId.writeUInt16BE((message.readUInt16BE(0) + 1) & 0xffff, 0);
    const otherName = Buffer.from(good);
    otherName.write('evil', 13, 'latin1');
    const circle = Buffer.concat([good.subarray(0, 12), Buffer.from([0xc0, 0x0c, 0, 1, 0, 1])]);
    const cut = [1, 5, 11, 13, 20, 30].map((length) => good.subarray(0, length));
    const noise = Array.from({ length: 50 }, (_, seed) =>
      Buffer.from(good.map((byte, at) => (at > 1 ? (byte * 31 + seed * 17 + at) & 0xff : byte))),
    );
    return [otherId, otherName, circle, ...cut, ...noise, good];
  });
  expect(addressesIn(await ask(outside))).toEqual(['192.0.2.1']);
});

test('an answer that was cut off is fetched whole over TCP', async () => {
  const outside = await serve(
    (message) => [answerTo(message, 0x200, [192, 0, 2, 9])],
    (message) => answerTo(message, 0),
  );
  expect(addressesIn(await ask(outside))).toEqual(['192.0.2.1']);
});

test('a name server that cannot be reached is no answer, and waiting can be given up', async () => {
  expect(await ask({ dnsServer: '127.0.0.1:9' })).toBeNull();
  const stopping = new AbortController();
  const silent = await serve(() => []);
  const asking = query({ name: 'shop.test', type: 'A' }, silent, stopping.signal);
  setTimeout(() => stopping.abort(new Error('enough')), 30);
  await expect(asking).rejects.toThrow('enough');
});
