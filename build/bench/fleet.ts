import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startLab } from '../../test/lab/lab.ts';
import { jobFor, runCli, startShop } from '../../test/support/shop.ts';
import { bundle } from '../bundle.ts';
import { inCheckout } from '../checkout.ts';
import { commandLineFlags } from '../command-line-flags.mjs';
import { atMost, figure, type Row, seconds } from './rows.ts';

/** Budgets of size: one certificate with many names, and many servers from one laptop. */

const NAMES_BUDGET = { milliseconds: 7000, megabytes: 220 } as const;
const FLEET_BUDGET = { milliseconds: 500, megabytes: 250 } as const;
const FLEETS = [10, 50] as const;
const MOST_NAMES = 100;

interface Measured {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly outcomes: readonly string[];
}

async function measure(files: readonly string[], environment: NodeJS.ProcessEnv): Promise<Measured> {
  await bundle({ mode: 'production', part: 'bench' });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...commandLineFlags, inCheckout('out/bench/fleet-worker.cjs'), ...files],
    { env: { NODE_COMPILE_CACHE: inCheckout('out/compile-cache'), ...environment } },
  );
  const measured: Measured = JSON.parse(stdout);
  const bad = measured.outcomes.filter((outcome) => outcome !== 'committed');
  if (bad.length > 0) throw new Error(`of ${files.length} runs, these did not commit: ${bad.join(', ')}`);
  return measured;
}

/** Servers of one lab, each with a shop of its own, all secured at the same time. */
async function fleet(size: number): Promise<Measured> {
  const lab = await startLab();
  try {
    const [dns, pebble] = await Promise.all([lab.dns(), lab.pebble({ authzReuse: 0 })]);
    const trust = await pebble.issuingRoot();
    const files: string[] = [];
    for (let index = 0; index < size; index += 1) {
      const name = `shop${index}.example.test`;
      const server = await lab.server({ sites: [{ name, aliases: [] }] });
      await dns.setA(name, [server.address]);
      if (server.address6 !== null) await dns.setAaaa(name, [server.address6]);
      const file = join(lab.folder, `job-${index}.json`);
      await writeFile(file, JSON.stringify(jobFor(lab, server, pebble, dns.server, trust, [name])));
      files.push(file);
    }
    const data = join(lab.folder, 'data');
    return await measure(files, {
      ...process.env,
      HOME: lab.folder,
      SEALKEEPER_DATA: data,
      SSH_AUTH_SOCK: '',
    });
  } finally {
    await lab.stop();
  }
}

const CLIENTS = { servers: 6, sitesEach: 5, atOnce: 8 } as const;

/** A freelancer's table: sites of several servers, one of which no name server knows; the command line does all but that one. */
export async function tableRows(): Promise<readonly Row[]> {
  const lab = await startLab();
  try {
    const [dns, pebble] = await Promise.all([lab.dns(), lab.pebble({ authzReuse: 0 })]);
    const trust = await pebble.issuingRoot();
    const lines: string[] = [];
    const jobs: object[] = [];
    for (let index = 0; index < CLIENTS.servers; index += 1) {
      const names = Array.from(
        { length: CLIENTS.sitesEach },
        (_, site) => `s${site}.client${index}.example.test`,
      );
      const server = await lab.server({ sites: names.map((name) => ({ name, aliases: [] })) });
      for (const name of names.slice(index === 0 ? 1 : 0)) await dns.setA(name, [server.address]);
      lines.push(...names.map((name) => [name, server.address, server.hostKey().sha256].join(',')));
      jobs.push(jobFor(lab, server, pebble, dns.server, trust, names));
    }
    const table = join(lab.folder, 'clients.csv');
    const like = join(lab.folder, 'like.json');
    await writeFile(table, ['names,server.host,server.hostKey', ...lines].join('\n'));
    await writeFile(like, JSON.stringify(jobs[0]));
    const [peak, teller] = [join(lab.folder, 'peak'), join(lab.folder, 'peak.cjs')];
    // Its own word at its end, in kilobytes (getrusage(2)).
    const told = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(peak)}, String(process.resourceUsage().maxRSS)))`;
    await writeFile(teller, told);
    const started = performance.now();
    const { lines: said } = await runCli(
      ['secure', table, '--like', like, '--at-once', String(CLIENTS.atOnce), '--json'],
      {
        ...process.env,
        HOME: lab.folder,
        SEALKEEPER_DATA: join(lab.folder, 'data'),
        SSH_AUTH_SOCK: '',
        NODE_OPTIONS: `--require ${teller}`,
      },
    );
    const megabytes = Number(await readFile(peak, 'utf8')) / 1000;
    const milliseconds = performance.now() - started;
    const done = said.filter(({ outcome }) => outcome === 'committed').length;
    if (done !== lines.length - 1) throw new Error(`${done} of ${lines.length} sites were secured`);
    const title = `${lines.length} sites on ${CLIENTS.servers} servers by one table, one of them broken`;
    return [
      figure(
        title,
        `${seconds(milliseconds)} (${done} done, one explained; ${megabytes.toFixed(0)} MB at most)`,
      ),
    ];
  } finally {
    await lab.stop();
  }
}

async function manyNames(): Promise<Measured> {
  const names = Array.from({ length: MOST_NAMES }, (_, index) => `n${index}.example.test`);
  const shop = await startShop({ names, tenant: false });
  try {
    return await measure([await shop.jobFile()], shop.environment);
  } finally {
    await shop.lab.stop();
  }
}

const memory = ({ megabytes }: Measured, most: number): Row =>
  atMost('  memory at most', megabytes, most, (value) => `${value.toFixed(0)} MB`);

/** One certificate with as many names as an authority takes, on one server. */
export async function manyNamesRows(): Promise<readonly Row[]> {
  const one = await manyNames();
  return [
    atMost(`${MOST_NAMES} names in one certificate`, one.milliseconds, NAMES_BUDGET.milliseconds, seconds),
    memory(one, NAMES_BUDGET.megabytes),
  ];
}

/** What each of many servers costs, servers and authority on this same machine. */
export async function fleetRows(): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let first: number | null = null;
  for (const size of FLEETS) {
    const measured = await fleet(size);
    const each = measured.milliseconds / size;
    first ??= each;
    rows.push(
      figure(
        `${size} servers at once`,
        `${seconds(measured.milliseconds)} (a server ${(each / first).toFixed(2)} × that of ${FLEETS[0]})`,
      ),
      atMost('  a server', each, FLEET_BUDGET.milliseconds, seconds),
      memory(measured, FLEET_BUDGET.megabytes),
    );
  }
  return rows;
}
