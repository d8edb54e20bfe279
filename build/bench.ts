import { readFile } from 'node:fs/promises';
import { runCli, type Shop, startShop } from '../test/support/shop.ts';
import { reportFleet } from './bench-fleet.ts';
import { reportWindow } from './bench-window.ts';

/**
 * `npm run bench`: what the design gives a budget for, with the yardstick in the same run. Ratios count;
 * absolute times are this machine's.
 */

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;
const spread = (values: readonly number[]): string =>
  `median ${seconds(median(values))} (${seconds(Math.min(...values))} to ${seconds(Math.max(...values))})`;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function withShop<Value>(work: (shop: Shop) => Promise<Value>): Promise<Value> {
  const shop = await startShop({ software: ['certbot'], tenant: false });
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
  return { milliseconds, inside: ended.milliseconds ?? 0, roundTrips: ended.roundTrips ?? 0 };
}

async function certbotRun(shop: Shop): Promise<number> {
  await shop.server.writeFile('/root/ca.pem', await readFile(shop.pebble.apiTrustFile, 'utf8'));
  const names = shop.names.flatMap((name) => ['-d', name]);
  return timed(async () => {
    const result = await shop.server.run(
      [
        'certbot',
        '--apache',
        '--non-interactive',
        '--agree-tos',
        '--register-unsafely-without-email',
        '--redirect',
        '--server',
        shop.pebble.directory,
        ...names,
      ],
      { env: { REQUESTS_CA_BUNDLE: '/root/ca.pem' }, timeout: 120_000 },
    );
    if (result.exitCode !== 0) throw new Error(`certbot: ${result.stdout}${result.stderr}`);
  });
}

async function againstCertbot(): Promise<void> {
  const ours: number[] = [];
  const theirs: number[] = [];
  let roundTrips = 0;
  for (let round = 0; round < rounds; round++) {
    const mine = await withShop((shop) => ourRun(shop));
    ours.push(mine.milliseconds);
    roundTrips = mine.roundTrips;
    theirs.push(await withShop(certbotRun));
  }
  console.log('Two names on Apache, from job to proven https');
  console.log(`  sealkeeper, over SSH            ${spread(ours)}, ${roundTrips} round trips`);
  console.log(`  certbot --apache, on the server ${spread(theirs)}`);
  console.log(`  ratio ${(median(ours) / median(theirs)).toFixed(2)} (budget 1.00)\n`);
}

async function overASlowLine(): Promise<void> {
  await withShop(async (shop) => {
    const proxy = await shop.lab.delayProxy({ host: shop.server.address, port: 22 }, 50);
    const near = await ourRun(shop);
    const undone = await runCli(['undo', await lastRun(shop), '--json'], shop.environment);
    if (undone.ended.outcome !== 'undone') throw new Error('undo failed');
    const far = await ourRun(shop, {
      server: { ...shop.job.server, host: proxy.host, port: proxy.port },
    });
    console.log('100 ms of round-trip delay to the server');
    console.log(
      `  near ${seconds(near.milliseconds)}, far ${seconds(far.milliseconds)}, ${far.roundTrips} round trips`,
    );
    console.log(`  far, without what the authority takes when near: budget 6 s\n`);
  });
}

async function lastRun(shop: Shop): Promise<string> {
  const runs = await runCli(['runs', '--json'], shop.environment);
  return String(runs.lines[0]?.runId ?? '');
}

await againstCertbot();
await overASlowLine();
await reportFleet();
await reportWindow();
