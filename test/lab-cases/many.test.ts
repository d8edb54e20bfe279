import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { LabServer } from '../lab/server.ts';
import type { Snapshot } from '../lab/snapshot.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';

/** Six sites on three servers from one table; DNS knows nothing of the last. */

let shop: Shop;
let table: string;
const servers: LabServer[] = [];
const before: Snapshot[] = [];
const sitesOf = (index: number) => [`first${index}.example.test`, `second${index}.example.test`] as const;
const [, missing] = sitesOf(2);

beforeAll(async () => {
  shop = await startShop({
    names: [...sitesOf(0)],
    sites: sitesOf(0).map((name) => ({ name })),
    tenant: false,
  });
  servers.push(shop.server);
  for (const index of [1, 2])
    servers.push(await shop.lab.server({ sites: sitesOf(index).map((name) => ({ name })) }));
  const lines = await Promise.all(
    servers.map(async (server, index) => {
      for (const name of sitesOf(index)) if (name !== missing) await shop.dns.setA(name, [server.address]);
      return sitesOf(index).map((name) => [name, server.address, server.hostKey().sha256].join(';'));
    }),
  );
  table = join(shop.lab.folder, 'sites.csv');
  await writeFile(table, ['names;server.host;server.hostKey', ...lines.flat()].join('\r\n'));
  for (const server of servers) before.push(await server.snapshot('/etc'));
}, 120_000);
afterAll(() => shop.lab.stop());

const secureAll = async (...more: readonly string[]) =>
  shop.cli('secure', table, '--like', await shop.jobFile(), '--at-once', '3', '--json', ...more);

test('all are sealed but the one that cannot be, which is explained', async () => {
  const file = join(shop.lab.folder, 'all.json');
  const { exitCode, ended, lines } = await secureAll('--report', file);
  expect([exitCode, ended.problem]).toMatchObject([
    2,
    { code: 'some-jobs-failed', facts: { failed: 1, count: 6 } },
  ]);
  const ends = lines.flatMap((line) => (String(line.type) === 'job-ended' ? [line] : []));
  expect(ends.filter(({ outcome }) => outcome === 'committed')).toHaveLength(5);
  const { jobs } = JSON.parse(await readFile(file, 'utf8'));
  expect(jobs).toHaveLength(6);
  expect(jobs.at(-1)).toMatchObject({
    names: [missing],
    how: { outcome: 'refused', problem: { code: 'name-not-in-dns', facts: { name: missing } } },
  });
  expect(jobs.slice(0, 5).every(({ until }: { until: string }) => Date.parse(until) > Date.now())).toBe(true);
  for (const { how } of jobs.slice(0, 5).toReversed())
    expect((await shop.cli('undo', how.runId, '--json')).ended.outcome).toBe('undone');
}, 120_000);

test('where one failure is to take all back, every server is as it was', async () => {
  const { exitCode, lines } = await secureAll('--if-one-fails', 'undo-all');
  expect(exitCode).toBe(2);
  const last = new Map(
    lines.flatMap((line) => (String(line.type) === 'job-ended' ? [[line.job, line.outcome]] : [])),
  );
  expect(last.size).toBe(6);
  expect([...last.values()]).not.toContain('committed');
  expect([...last.values()]).toContain('undone');
  for (const [index, server] of servers.entries())
    expect(snapshotDifferences(before[index] ?? new Map(), await server.snapshot('/etc'))).toEqual([]);
}, 120_000);

test('all are looked at from outside, a line each', async () => {
  const { exitCode, stdout } = await shop.cli(
    'check',
    table,
    '--no-mail',
    '--dns',
    shop.dns.server,
    '--trust',
    shop.trust,
  );
  expect(exitCode).toBe(2);
  const lines = stdout.split('\n').filter((line) => line.includes('.example.test') && !line.startsWith(' '));
  expect(lines.filter((line) => line.startsWith('✗'))).toHaveLength(5);
  expect(lines.filter((line) => line.startsWith('?'))).toEqual([`? ${missing}`]);
}, 60_000);
