import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problems } from '../../shared/content/en/problems.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';

/** A stand-in for whoever else answers there: what it says does not matter, only that it holds the door. */
const standIn = `import socket, sys, time
held = socket.socket(socket.AF_INET6 if ':' in sys.argv[1] else socket.AF_INET)
held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
held.bind((sys.argv[1], int(sys.argv[2])))
held.listen()
time.sleep(600)
`;

describe('another program at a door of the web', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop();
  });
  afterAll(() => shop?.lab.stop());

  /** A copy of the interpreter under the name of a web server, as the kernel tells it. */
  const begin = async (name: string, address: string, port: number): Promise<() => Promise<void>> => {
    const script = `cp "$(readlink -f /usr/bin/python3)" "/opt/$1" &&
printf %s "$4" >"/opt/$1.py" &&
{ setsid "/opt/$1" "/opt/$1.py" "$2" "$3" </dev/null >/dev/null 2>&1 & echo $! >"/opt/$1.pid"; } &&
for turn in 1 2 3 4 5 6 7 8 9 10; do ss -ltn "( sport = :$3 )" | grep -q LISTEN && exit 0; sleep 0.3; done; exit 1`;
    await shop.server.must(['sh', '-c', script, 'sh', name, address, String(port), standIn]);
    return async () => {
      const end = 'kill "$(cat "/opt/$1.pid")"; rm -f "/opt/$1" "/opt/$1.py" "/opt/$1.pid"';
      await shop.server.run(['sh', '-c', end, 'sh', name]);
    };
  };

  it('is named before anything is touched, with its address', async () => {
    const end = await begin('nginx', '0.0.0.0', 443);
    try {
      const start = await shop.server.snapshot('/etc');
      const { ended, exitCode } = await shop.secure();
      expect(ended).toMatchObject({
        outcome: 'refused',
        problem: { code: 'answered-by-another', facts: { by: 'nginx', server: 'Apache', places: ['*:443'] } },
      });
      expect(exitCode).toBe(2);
      expect(problems['answered-by-another'].title).toContain('{by}');
      expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    } finally {
      await end();
    }
  });

  it('is told from one that no visitor meets, and that only keeps Apache from listening', async () => {
    const end = await begin('haproxy', '::1', 443);
    try {
      expect((await shop.secure()).ended).toMatchObject({
        outcome: 'refused',
        problem: { code: 'port-443-taken', facts: { process: 'haproxy' } },
      });
    } finally {
      await end();
    }
  });
});
