import { describe, expect, it } from 'vitest';
import type { RunEvent, StepId } from '../../shared/events.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startCli, startShop } from '../support/shop.ts';
import { knock } from '../support/visit.ts';

/** Starts a run and calls `act` as soon as the step begins; answers with the exit code and all events. */
async function during(shop: Shop, change: object, step: StepId, act: (pid: number) => void) {
  const child = startCli(['secure', await shop.jobFile(change), '--json'], shop.environment);
  const events: RunEvent[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event: RunEvent = JSON.parse(line);
      events.push(event);
      if (event.type === 'step' && event.step === step && event.state === 'started') act(child.pid ?? 0);
    }
  });
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, events, ended: events.at(-1) };
}

const until = async (isSo: () => Promise<boolean>, seconds: number): Promise<boolean> => {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await isSo()) return true;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return false;
};

describe('a run that is interrupted', () => {
  it.each(['proof', 'certificate', 'install', 'outside', 'redirect'] as const)(
    'by a cut connection at "%s" comes back and puts everything back',
    async (step) => {
      const shop = await startShop();
      try {
        const start = await shop.server.snapshot('/etc');
        const atFirst = await knock(`http://${shop.names[0]}/`, shop);
        const proxy = await shop.lab.delayProxy({ host: shop.server.address, port: 22 }, 0);
        const server = { ...shop.job.server, host: proxy.host, port: proxy.port };
        const { exitCode, ended } = await during(shop, { server }, step, () => proxy.cut());
        expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'connection-lost' } });
        expect(exitCode).toBe(1);
        expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
        expect(await knock(`http://${shop.names[0]}/`, shop)).toEqual(atFirst);
        expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
      } finally {
        await shop.lab.stop();
      }
    },
  );

  it('by SIGINT stops where it is safe and puts everything back', async () => {
    const shop = await startShop();
    try {
      const start = await shop.server.snapshot('/etc');
      const { exitCode, ended } = await during(shop, {}, 'install', (pid) => process.kill(pid, 'SIGINT'));
      expect(ended).toMatchObject({ outcome: 'undone', problem: { code: 'cancelled' } });
      expect(exitCode).toBe(1);
      expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    } finally {
      await shop.lab.stop();
    }
  });

  // These two, of which one waits for a minute, and the other for its authority, beside each other.
  it.concurrent('by SIGKILL is put back by the server itself within 75 seconds', async () => {
    const shop = await startShop();
    try {
      const start = await shop.server.snapshot('/etc');
      const atFirst = await knock(`http://${shop.names[0]}/`, shop);
      await during(shop, {}, 'redirect', (pid) => process.kill(pid, 'SIGKILL'));
      const same = async () => snapshotDifferences(start, await shop.server.snapshot('/etc')).length === 0;
      expect(await same()).toBe(false);
      expect(await until(same, 75)).toBe(true);
      const servesAsBefore = async () =>
        JSON.stringify(await knock(`http://${shop.names[0]}/`, shop)) === JSON.stringify(atFirst);
      expect(await until(servesAsBefore, 10)).toBe(true);
      // It gives the server free once it has seen each service stand.
      const isFree = async () => (await shop.server.run(['ls', '/var/lib/sealkeeper/lock'])).exitCode !== 0;
      expect(await until(isFree, 30)).toBe(true);
      // The computer that was killed learns of it, and clears what the server kept.
      const [run] = (await shop.cli('runs', '--json')).lines;
      expect(run).toMatchObject({ outcome: 'open' });
      const undone = await shop.cli('undo', String(run?.runId), '--json');
      expect(undone.ended).toMatchObject({ outcome: 'undone' });
      expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).exitCode).not.toBe(0);
    } finally {
      await shop.lab.stop();
    }
  });

  it.concurrent('does not let a second run in meanwhile', async () => {
    const shop = await startShop({ pebble: { sleep: true } });
    try {
      let second: ReturnType<Shop['secure']> | undefined;
      const first = await during(shop, {}, 'validate', () => {
        second = shop.secure();
      });
      expect((await second)?.ended).toMatchObject({ outcome: 'refused', problem: { code: 'server-busy' } });
      expect(first.ended).toMatchObject({ outcome: 'committed' });
    } finally {
      await shop.lab.stop();
    }
  });
});
