import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Shop, startCli, startShop } from '../../support/shop.ts';

let shop: Shop;
beforeAll(async () => {
  // Without the tenant, whose processes are not ours.
  shop = await startShop({ tenant: false });
});
afterAll(() => shop?.lab.stop());

/** What runs on the server beside what always does (its Apache, sshd that listens) and those who ask. */
async function ours(): Promise<readonly string[]> {
  const all = await shop.server.must(['ps', '-eo', 'args=']);
  const usual = /^(\/usr\/sbin\/apache2 |sshd: \/usr\/sbin\/sshd|\/usr\/sbin\/sshd|ps |.*nsenter |cat$)/;
  return all.split('\n').filter((line) => line !== '' && !usual.test(line) && !/boot-system\.sh/.test(line));
}
async function oursAfter(seconds: number): Promise<readonly string[]> {
  let left = await ours();
  for (let tries = 0; tries < seconds * 4 && left.length > 0; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    left = await ours();
  }
  return left;
}
const started = async (text: string) => {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await ours()).some((line) => line.includes(text))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${text} did not start`);
};

describe('on the server, none of our processes is left', () => {
  it('after a run', async () => {
    expect(await ours()).toEqual([]);
    expect((await shop.secure()).ended).toMatchObject({ outcome: 'committed' });
    expect(await oursAfter(3)).toEqual([]);
  }, 60_000);

  it.each([
    ['an end by Ctrl-C', 'SIGINT'],
    ['an end from outside', 'SIGTERM'],
    ['a laptop that dies', 'SIGKILL'],
  ] as const)(
    'after a look that hangs, and %s',
    async (_, signal) => {
      // A control program that hangs, and a second one that it leaves alone.
      const real = await shop.server.readFile('/usr/sbin/apache2ctl');
      await shop.server.writeFile('/usr/sbin/apache2ctl', '#!/bin/sh\nsleep 1234 &\nsleep 4321\n');
      try {
        const child = startCli(['secure', await shop.jobFile(), '--json'], shop.environment);
        const ended = new Promise((resolve) => child.on('close', resolve));
        child.stdout.resume();
        child.stderr.resume();
        await started('sleep 4321');
        const start = performance.now();
        child.kill(signal);
        await ended;
        expect(performance.now() - start).toBeLessThan(5000);
        expect(await oursAfter(8)).toEqual([]);
      } finally {
        await shop.server.writeFile('/usr/sbin/apache2ctl', real);
      }
    },
    60_000,
  );

  it('shows no mark of ours in any list of arguments', async () => {
    // Every argument list of a whole run, as any user of the server may read them.
    await shop.server.must(
      [
        'sh',
        '-c',
        `cat >seen.sh <<'END'
while :; do cat /proc/[0-9]*/cmdline 2>/dev/null | tr '\\0' '\\n' >>seen; done
END
setsid sh seen.sh </dev/null >/dev/null 2>&1 & echo $! >seen.pid`.replaceAll('seen', '/home/visitor/seen'),
      ],
      { user: 'visitor' },
    );
    try {
      expect((await shop.secure()).ended.outcome).toMatch(/committed|refused/);
    } finally {
      await shop.server.must(['sh', '-c', 'kill $(cat /home/visitor/seen.pid)'], { user: 'visitor' });
    }
    const seen = await shop.server.must(['sort', '-u', '/home/visitor/seen']);
    expect(seen).toContain('sealkeeper-look');
    // The nonces that frame answers have 32 digits, and stand alone in a word.
    expect(seen.split(/\s+/).filter((word) => /^[0-9a-f]{32}$/.test(word))).toEqual([]);
  }, 60_000);
});
