import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Wait } from '../../shared/waiting.ts';
import type { LabDns } from '../lab/dns.ts';
import { startPebble } from '../lab/pebble.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';

/** One value a record: the lab's name server takes several, one after the other. */
async function set(dns: LabDns, wait: Wait): Promise<void> {
  for (const { record, value } of wait.for.records) await dns.setTxt(record, value);
}
async function clear(dns: LabDns, wait: Wait): Promise<void> {
  for (const { record } of wait.for.records) await dns.clear(record);
}

/** What the run wants of its owner, as it said in the end. */
function waitOf({ lines }: CliResult): Wait {
  const waiting = lines.find(({ type }) => type === 'waiting');
  if (waiting?.type !== 'waiting') throw new Error('it waits for nothing');
  return { for: waiting.for, until: waiting.until };
}

/** Of a run: where its key lies while it waits. */
const place = (runId: string) => `/var/lib/sealkeeper/waiting/${runId}`;

describe('a run that waits for a DNS record', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop();
  });
  beforeEach(() => shop.forgetAccounts());
  afterAll(() => shop?.lab.stop());

  const byHand = { proof: { method: 'dns-01', by: 'hand' } };
  const kept = async (runId: string) =>
    (await shop.server.run(['sh', '-c', `stat -c '%a %U' ${place(runId)} ${place(runId)}/key.pem`])).stdout
      .trim()
      .split('\n');
  const left = async () =>
    (await shop.server.run(['sh', '-c', 'ls -A /var/lib/sealkeeper 2>/dev/null || true'])).stdout.trim();
  const inStep = (result: CliResult, step: string) =>
    result.lines.some((line) => line.type === 'step' && line.step === step && line.state === 'done');

  it('ends, leaves its key with root and nothing else, is gone on with by a program started anew, and undone', async () => {
    const start = await shop.server.snapshot('/etc');
    const first = await shop.secure(byHand);
    expect(first.ended).toMatchObject({ outcome: 'waiting' });
    expect(first.exitCode).toBe(0);
    const { runId } = first.ended;
    const wait = waitOf(first);
    expect(wait.for.records.map(({ record }) => record)).toEqual([
      '_acme-challenge.shop.example.test',
      '_acme-challenge.www.shop.example.test',
    ]);
    expect(wait.until).not.toBeNull();
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await left()).toBe('waiting');
    expect(await kept(runId)).toEqual(['700 root', '600 root']);

    const journal = await readFile(join(shop.data, 'runs', `${runId}.jsonl`), 'utf8');
    expect(journal).not.toContain('PRIVATE KEY');
    const listed = await shop.cli('runs', '--json');
    expect(listed.lines).toContainEqual(
      expect.objectContaining({ runId, outcome: 'waiting', waiting: wait }),
    );

    // Too early: the very same records are wanted still.
    const early = await shop.cli('resume', runId, '--json');
    expect(early.ended).toMatchObject({ outcome: 'waiting' });
    expect(early.ended.problem).toBeUndefined();
    expect(early.exitCode).toBe(0);
    expect(waitOf(early).for).toEqual(wait.for);
    expect(await left()).toBe('waiting');

    await set(shop.dns, wait);
    const done = await shop.cli('resume', '--json');
    expect(done.ended).toMatchObject({ outcome: 'committed', runId });
    expect(inStep(done, 'key')).toBe(false);
    expect(done.lines.some(({ type }) => type === 'not-awaited')).toBe(true);
    expect((await shop.server.run(['ls', '/var/lib/sealkeeper'])).stdout).not.toContain('waiting');
    const live = await shop.server.run(['cat', '/etc/sealkeeper/live/shop.example.test/fullchain.pem']);
    expect(live.stdout).toContain('BEGIN CERTIFICATE');
    await clear(shop.dns, wait);

    expect((await shop.cli('resume', runId, '--json')).ended).toMatchObject({
      outcome: 'refused',
      problem: { code: 'run-not-waiting' },
    });
    expect((await shop.cli('undo', runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await left()).toBe('');
  });

  it('is given up: its key goes, and the server is as it was', async () => {
    const start = await shop.server.snapshot('/etc');
    const { ended } = await shop.secure(byHand);
    expect(ended.outcome).toBe('waiting');
    const second = await shop.secure(byHand);
    expect(second.lines).toContainEqual({ type: 'waits-already', runId: ended.runId });
    for (const { runId } of [second.ended, ended])
      expect((await shop.cli('undo', runId, '--json')).ended).toMatchObject({ outcome: 'undone', runId });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await left()).toBe('');
  });

  it('whose key was taken away is over, and says so', async () => {
    const { ended } = await shop.secure(byHand);
    await shop.server.run(['rm', '-rf', place(ended.runId)]);
    const result = await shop.cli('resume', ended.runId, '--json');
    expect(result.ended).toMatchObject({ outcome: 'undone', problem: { code: 'waiting-key-gone' } });
    expect(result.exitCode).toBe(1);
    expect(await left()).toBe('');
  });

  it('on a server that has changed meanwhile stops before anything is touched, and waits on', async () => {
    const { ended } = await shop.secure(byHand);
    const sites = 'ls -d /etc/apache2/sites-enabled/*.conf | grep -v tenant';
    await shop.server.run(['sh', '-c', `for f in $(${sites}); do echo '# changed' >>"$f"; done`]);
    const before = await shop.server.snapshot('/etc');
    const result = await shop.cli('resume', ended.runId, '--json');
    expect(result.ended).toMatchObject({ outcome: 'refused', problem: { code: 'plan-changed' } });
    expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
    expect(await kept(ended.runId)).toEqual(['700 root', '600 root']);
    expect((await shop.cli('undo', ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
  });
});

describe('an authority', () => {
  const byHand = { proof: { method: 'dns-01', by: 'hand' } };
  const names = ['star.example.test', '*.star.example.test'];
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop({ names });
  });
  beforeEach(() => shop.forgetAccounts());
  afterAll(() => shop?.lab.stop());

  it('is waited for with a star and its domain, which share a record', async () => {
    const first = await shop.secure(byHand);
    expect(first.ended).toMatchObject({ outcome: 'waiting' });
    const wait = waitOf(first);
    expect(new Set(wait.for.records.map(({ record }) => record))).toEqual(
      new Set(['_acme-challenge.star.example.test']),
    );
    expect(wait.for.records).toHaveLength(2);
    const [one] = wait.for.records;
    if (one !== undefined) await shop.dns.setTxt(one.record, one.value);
    expect((await shop.cli('resume', '--json')).ended).toMatchObject({ outcome: 'waiting' });
    await clear(shop.dns, wait);
    await set(shop.dns, wait);
    expect((await shop.cli('resume', '--json')).ended).toMatchObject({ outcome: 'committed' });
    await clear(shop.dns, wait);
    expect((await shop.cli('undo', first.ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
  });

  it('out of reach leaves the run waiting; one that has forgotten the order ends it, and a new one is made', async () => {
    const { ended } = await shop.secure(byHand);
    await shop.pebble.end();
    const away = await shop.cli('resume', ended.runId, '--json');
    expect(away.ended).toMatchObject({ outcome: 'waiting', problem: { code: 'ca-unreachable' } });
    expect(away.exitCode).toBe(1);
    // It keeps its orders in memory: started anew at the same address, it knows none.
    const { hostname } = new URL(shop.pebble.directory);
    const anew = await startPebble(hostname, shop.lab.folder, 0, shop.dns.server, { authzReuse: 0 });
    try {
      expect(anew.directory).toBe(shop.pebble.directory);
      const gone = await shop.cli('resume', ended.runId, '--json');
      expect(gone.ended).toMatchObject({ outcome: 'undone', problem: { code: 'ca-order-gone' } });
      expect((await shop.server.run(['sh', '-c', 'ls -A /var/lib/sealkeeper || true'])).stdout.trim()).toBe(
        '',
      );
      const next = await shop.secure(byHand);
      expect(next.ended).toMatchObject({ outcome: 'waiting' });
      expect((await shop.cli('undo', next.ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
    } finally {
      await anew.end();
    }
  });
});
