import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { targetCapabilities } from '../../shared/target-capabilities.ts';
import { cliIsBuilt, runCli, type Shop, startCli, startShop } from '../../test/support/shop.ts';
import { atMost, figure, median, type Row, seconds, spread } from './rows.ts';

/** One shop from job to proven https, near and far, beside certbot on the server itself. */

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const RATIO_BUDGET = 0.5;
const ROUND_TRIPS_BUDGET = 18;
const DELAY_MS = 100;
const FAR_BUDGET_MS = 2000;
const UNDO_BUDGET_MS = 800;
const FIRST_WORD_BUDGET_MS = 250;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

type Web = 'apache' | 'nginx';

async function withShop<Value>(work: (shop: Shop) => Promise<Value>, web: Web = 'apache'): Promise<Value> {
  // Neither tries anything again: certbot ends at the first nonce that is refused.
  const shop = await startShop({ web, software: ['certbot'], tenant: false, pebble: { nonceReject: 0 } });
  try {
    return await work(shop);
  } finally {
    await shop.lab.stop();
  }
}

/** The whole command line, process start included, as certbot's own start is in its time. */
async function ourRun(shop: Shop, change: object = {}) {
  const file = await shop.jobFile(change);
  let ended: Awaited<ReturnType<typeof runCli>>['ended'] | undefined;
  const milliseconds = await timed(async () => {
    ({ ended } = await runCli(['secure', file, '--json'], shop.environment));
  });
  if (ended?.outcome !== 'committed') throw new Error(`our run ended ${JSON.stringify(ended)}`);
  return { milliseconds, runId: ended.runId, roundTrips: ended.roundTrips ?? 0 };
}

async function certbotRun(shop: Shop, web: Web): Promise<number> {
  await shop.server.writeFile('/root/ca.pem', await readFile(shop.pebble.apiTrustFile, 'utf8'));
  const names = shop.names.flatMap((name) => ['-d', name]);
  const how = [
    `--${web}`,
    '--non-interactive',
    '--agree-tos',
    '--register-unsafely-without-email',
    '--redirect',
  ];
  return timed(async () => {
    const result = await shop.server.run(['certbot', ...how, '--server', shop.pebble.directory, ...names], {
      env: { REQUESTS_CA_BUNDLE: '/root/ca.pem' },
      timeout: 120_000,
    });
    if (result.exitCode !== 0) throw new Error(`certbot: ${result.stdout}${result.stderr}`);
  });
}

/** From the start of the command line to the first word that a program reads, of a command that asks nobody. */
export async function firstWordRows(): Promise<readonly Row[]> {
  await cliIsBuilt();
  const data = await mkdtemp(join(tmpdir(), 'sealkeeper-bench-'));
  const starts: number[] = [];
  try {
    // The first one leaves behind what Node made of it.
    for (let round = 0; round <= 2 * rounds; round++) {
      const start = performance.now();
      const child = startCli(['runs', '--json'], { ...process.env, SEALKEEPER_DATA: data });
      await once(child.stdout, 'data');
      if (round > 0) starts.push(performance.now() - start);
      await once(child, 'close');
    }
  } finally {
    await rm(data, { recursive: true, force: true });
  }
  return [atMost('command line, start to first word', median(starts), FIRST_WORD_BUDGET_MS, seconds)];
}

/** Two names on one server, ours and certbot in turns. */
export async function againstCertbot(web: Web): Promise<readonly Row[]> {
  const title = targetCapabilities[web].name;
  const ours: number[] = [];
  const theirs: number[] = [];
  let roundTrips = 0;
  for (let round = 0; round < rounds; round++) {
    const mine = await withShop((shop) => ourRun(shop, { install: [{ target: web }] }), web);
    ours.push(mine.milliseconds);
    roundTrips = mine.roundTrips;
    theirs.push(await withShop((shop) => certbotRun(shop, web), web));
  }
  return [
    figure(`two names on ${title}, over SSH`, spread(ours)),
    atMost('  round trips', roundTrips, ROUND_TRIPS_BUDGET, String),
    figure(`the same by certbot --${web}, on the server`, spread(theirs)),
    atMost(`ratio on ${title}`, median(ours) / median(theirs), RATIO_BUDGET, (value) => value.toFixed(2)),
  ];
}

/** The same shop near and over a line with delay, and its undo. */
export async function overASlowLine(): Promise<readonly Row[]> {
  const near: number[] = [];
  const far: number[] = [];
  const undo: number[] = [];
  let roundTrips = 0;
  await withShop(async (shop) => {
    const proxy = await shop.lab.delayProxy({ host: shop.server.address, port: 22 }, DELAY_MS / 2);
    const takeBack = async (runId: string): Promise<number> =>
      timed(async () => {
        const { ended } = await runCli(['undo', runId, '--json'], shop.environment);
        if (ended.outcome !== 'undone') throw new Error(`our undo ended ${JSON.stringify(ended)}`);
      });
    for (let round = 0; round < rounds; round++) {
      const close = await ourRun(shop);
      near.push(close.milliseconds);
      undo.push(await takeBack(close.runId));
      const server = { ...shop.job.server, host: proxy.host, port: proxy.port };
      const away = await ourRun(shop, { server });
      far.push(away.milliseconds);
      roundTrips = away.roundTrips;
      await takeBack(away.runId);
    }
  });
  return [
    figure('near', spread(near)),
    figure(`with ${DELAY_MS} ms of delay to the server`, `${spread(far)}, ${roundTrips} round trips`),
    // Apache starts new children at once or a second later (its maintenance interval), by chance: the quickest of each escaped that.
    atMost(
      'far without what it takes near, the quickest of each',
      Math.min(...far) - Math.min(...near),
      FAR_BUDGET_MS,
      seconds,
    ),
    figure('undo, near', spread(undo)),
    atMost('  its median', median(undo), UNDO_BUDGET_MS, seconds),
  ];
}
