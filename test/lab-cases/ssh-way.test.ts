import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { describe, expect, it } from 'vitest';
import { toProblem } from '../../shared/problems.ts';
import { openPosix, sshCase } from '../support/ssh-case.ts';

const { lab, server, environment, request, opened, problemOf } = sshCase();

describe('the way to a server', () => {
  it('may be IPv6, in brackets or not, and another port', async () => {
    const place = await lab().server({ sshd: { ports: [2222] } });
    const hostKey = place.hostKey().sha256;
    for (const host of [place.address6 ?? '', `[${place.address6}]`, place.address]) {
      const label = await opened(request({ host, port: 2222, hostKey }), ({ host: remote }) => remote.label);
      expect(label).toBe(`root@${host.replace(/[[\]]/g, '')}:2222`);
    }
    expect(await problemOf(request({ host: place.address, hostKey }))).toMatchObject({
      code: 'host-unreachable',
      facts: { host: place.address, port: 22, reason: 'refused' },
    });
  });

  it('is told apart from no server, no SSH, and silence', async () => {
    expect(await problemOf(request({ host: 'no-such-host.invalid' }))).toMatchObject({
      code: 'host-name-unknown',
      facts: { host: 'no-such-host.invalid' },
    });
    const web = createServer((socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    const closing = createServer((socket) => void socket.destroy());
    for (const other of [web, closing]) {
      const port = await portOf(other);
      expect(await problemOf(request({ host: '127.0.0.1', port }))).toMatchObject({ code: 'host-not-ssh' });
      other.close();
    }
  });

  it('ends at once when it is cancelled while connecting', async () => {
    const silent = createServer();
    const wish = request({ host: '127.0.0.1', port: await portOf(silent) });
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 100);
    const started = Date.now();
    expect(await problemOf(wish, environment(), cancel.signal)).toMatchObject({ code: 'cancelled' });
    expect(await problemOf(wish, environment(), AbortSignal.timeout(100))).toMatchObject({
      code: 'server-too-slow',
    });
    expect(Date.now() - started).toBeLessThan(2000);
    silent.close();
  });

  it('tells when the line breaks in the middle of a command', async () => {
    const proxy = await lab().delayProxy({ host: server().address, port: 22 }, 1);
    const { host } = await openPosix(request({ host: proxy.host, port: proxy.port }), environment());
    const work = host.runAll([{ argv: ['sleep', '20'] }]).then(
      () => 'done',
      (thrown) => toProblem(thrown).code,
    );
    setTimeout(() => proxy.cut(), 100);
    expect(await work).toBe('connection-lost');
    await host.closed;
    expect(await host.runAll([{ argv: ['true'] }]).catch((thrown) => toProblem(thrown).code)).toBe(
      'connection-lost',
    );
  });

  it.each([
    ['root', 8],
    ['deploy', 8],
    ['owner', 9],
  ] as const)(
    'to %s takes %i waits, and each batch one more',
    {
      // On a machine so busy that the second part of an answer comes a whole round trip late, the line counts it.
      retry: 2,
    },
    async (user, waits) => {
      const proxy = await lab().delayProxy({ host: server().address, port: 22 }, 60);
      const sudoPassword = server().accounts[user].password;
      const { host } = await openPosix(
        request({ host: proxy.host, port: proxy.port, user, sudoPassword }),
        environment(),
      );
      // What we count is what the line saw, and the one of TCP itself.
      expect([host.roundTrips, proxy.roundTrips() + 1]).toEqual([waits, waits]);
      await host.runAll(Array.from({ length: 30 }, () => ({ argv: ['true'] })));
      expect([host.roundTrips, proxy.roundTrips() + 1]).toEqual([waits + 1, waits + 1]);
      await host.close();
    },
  );
});

async function portOf(listener: Server): Promise<number> {
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
