import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';

/** Somebody edits the record of a run on the laptop, and then the owner takes the run back. */

let shop: Shop;
let runId: string;
let file: string;
let original: string;
beforeAll(async () => {
  shop = await startShop();
  const { ended } = await shop.secure();
  if (ended.outcome !== 'committed') throw new Error(JSON.stringify(ended));
  runId = ended.runId;
  file = join(shop.data, 'runs', `${runId}.jsonl`);
  original = readFileSync(file, 'utf8');
});
afterAll(() => shop.lab.stop());

const edit = (change: (entry: Record<string, unknown>) => object) =>
  writeFileSync(
    file,
    original
      .trimEnd()
      .split('\n')
      .map((line) => `${JSON.stringify(change(JSON.parse(line)))}\n`)
      .join(''),
  );

const theirs = '/etc/apache2/precious.conf';
const theirText = '# not of this run\n';
const extra = (): object => {
  const after = createHash('sha256').update(theirText).digest('hex');
  const memo = { kind: 'file', path: theirs, before: 'absent', after };
  return { entry: 'prepared', at: new Date().toISOString(), stage: 'install', slot: 99, memo };
};

describe('an undo by a record that was edited', () => {
  it('runs nothing of it: a reload of somebody’s own', async () => {
    edit((entry) => {
      const { activation } = entry as { activation?: object };
      return activation
        ? { ...entry, activation: { ...activation, reload: ['touch', '/root/owned'] } }
        : entry;
    });
    const before = await shop.server.snapshot('/etc');
    const { ended, exitCode } = await shop.cli('undo', runId, '--json');
    expect(ended).toMatchObject({
      outcome: 'refused',
      problem: { code: 'service-unknown', facts: { file } },
    });
    expect(exitCode).toBe(2);
    expect((await shop.server.run(['ls', '/root/owned'])).exitCode).not.toBe(0);
    expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it('removes nothing that the run did not make', async () => {
    await shop.server.writeFile(theirs, theirText);
    writeFileSync(file, `${original}${JSON.stringify(extra())}\n`);
    const before = await shop.server.snapshot('/etc');
    const { ended, exitCode } = await shop.cli('undo', runId, '--json');
    expect(ended).toMatchObject({ outcome: 'refused', problem: { code: 'journal-altered' } });
    expect(exitCode).toBe(2);
    expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it('touches nothing for a run that the server does not know', async () => {
    const made = join(shop.data, 'runs', 'made-up.jsonl');
    writeFileSync(made, original.replaceAll(runId, 'made-up'), { mode: 0o600 });
    const before = await shop.server.snapshot('/etc');
    const { ended } = await shop.cli('undo', 'made-up', '--json');
    expect(ended).toMatchObject({ outcome: 'refused', problem: { code: 'run-not-undoable' } });
    expect(snapshotDifferences(before, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it('is refused for a run of another name, which would be another folder on the server', async () => {
    edit((entry) => (entry.entry === 'opened' ? { ...entry, runId: '../../precious' } : entry));
    const { ended } = await shop.cli('undo', runId, '--json');
    expect(ended).toMatchObject({ outcome: 'refused', problem: { code: 'journal-damaged' } });
  });

  it('is refused where others may write to it, and works once that is mended as the words say', async () => {
    writeFileSync(file, original);
    chmodSync(file, 0o666);
    const { ended } = await shop.cli('undo', runId, '--json');
    expect(ended).toMatchObject({
      outcome: 'refused',
      problem: { code: 'data-open-to-others', facts: { mend: `chmod go-w ${file}` } },
    });
    chmodSync(file, 0o644);
    expect((await shop.cli('undo', runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
  });
});
