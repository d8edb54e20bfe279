import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listRuns } from '../../../../electron/engine/runs.ts';
import { fileJournals } from '../../../../electron/run/journal/journal-file.ts';
import { newestVersion } from '../../../../electron/run/journal/versions.ts';
import { toProblem } from '../../../../shared/problems.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-journals-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const undoRecord = (path: string) => ({ kind: 'link', path, target: 'x' }) as const;

it('reads back what was written, newest first to undo', async () => {
  const written = await fileJournals(folder).create('run-1');
  await written.append([
    { entry: 'prepared', stage: 'install', backupId: 0, undoRecord: undoRecord('/a') },
    { entry: 'prepared', stage: 'install', backupId: 1, undoRecord: undoRecord('/b') },
    { entry: 'undone', backupId: 1, result: 'undone' },
  ]);
  const read = await fileJournals(folder).load('run-1');
  expect(read.leftToUndo().map((change) => change.undoRecord.path)).toEqual(['/a']);
  expect(read.outcome()).toBe('open');
});

it('leaves out a last line that a crash cut short, and goes on behind it', async () => {
  const written = await fileJournals(folder).create('run-1');
  await written.append([{ entry: 'prepared', stage: 'install', backupId: 0, undoRecord: undoRecord('/a') }]);
  appendFileSync(join(folder, 'run-1.jsonl'), '{"entry":"prepared","at":"20');
  const read = await fileJournals(folder).load('run-1');
  await read.append([{ entry: 'ended', outcome: 'undone' }]);
  expect((await fileJournals(folder).load('run-1')).outcome()).toBe('undone');
  expect(readFileSync(join(folder, 'run-1.jsonl'), 'utf8').split('\n')).toHaveLength(3);
});

it('counts what could not be taken back as still to be undone', async () => {
  const journal = await fileJournals(folder).create('run-1');
  await journal.append([
    { entry: 'prepared', stage: 'install', backupId: 0, undoRecord: undoRecord('/a') },
    { entry: 'undone', backupId: 0, result: 'edited' },
  ]);
  expect(journal.leftToUndo()).toHaveLength(1);
});

it('is readable by its owner only', async () => {
  const journal = await fileJournals(folder).create('run-1');
  await journal.append([{ entry: 'undoing' }]);
  expect(statSync(join(folder, 'run-1.jsonl')).mode & 0o777).toBe(0o600);
});

it.each(['../../etc/passwd', 'a/b', '', 'A'.repeat(65)])('knows no run named %j', async (runId) => {
  await expect(fileJournals(folder).load(runId)).rejects.toMatchObject({ problem: { code: 'run-unknown' } });
});

const opened = (runId: string, more: object = {}) => ({
  entry: 'opened',
  version: 1,
  runId,
  at: '2026-11-28T10:00:00.000Z',
  names: ['shop.example.test'],
  server: { label: 'root@shop', hostKey: 'SHA256:abc' },
  authority: 'https://ca.example/dir',
  target: 'apache',
  job: {
    names: ['shop.example.test'],
    server: { host: 'shop' },
    certificate: { from: 'acme', directory: 'https://ca.example/dir', agreeToTerms: true },
    proof: { method: 'http-01' },
    install: [{ target: 'apache' }],
  },
  ...more,
});
const ended = { entry: 'ended', at: '2026-11-28T10:01:00.000Z', outcome: 'committed' };
const written = (...lines: readonly (object | string)[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
const put = (name: string, text: string): string => {
  const file = join(folder, `${name}.jsonl`);
  writeFileSync(file, text, { mode: 0o600 });
  return file;
};
const problemAt = async (runId: string) =>
  toProblem(
    await fileJournals(folder)
      .load(runId)
      .then(
        () => 'no problem',
        (thrown: unknown) => thrown,
      ),
  );

describe('a journal that is only read', () => {
  it('keeps its bytes, a half-seen last line too', async () => {
    const text = `${written(opened('run-1'), ended)}{"entry":"prepared","at":"20`;
    const file = put('run-1', text);
    expect((await fileJournals(folder).load('run-1')).outcome()).toBe('committed');
    await listRuns(fileJournals(folder));
    expect(readFileSync(file, 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['run-1.jsonl']);
  });
});

describe('a journal that cannot be used', () => {
  it.each([
    ['journal-damaged', written(opened('run-1'), '{"entry":"prep', ended)],
    ['journal-damaged', written(opened('run-1'), { ...ended, outcome: 'fine' })],
    ['journal-damaged', written(opened('run-1'), { entry: 'link', at: ended.at })],
    [
      'journal-newer',
      written(opened('run-1', { version: newestVersion + 1, and: 'more' }), { entry: 'new-kind' }),
    ],
    ['journal-empty', ''],
    ['journal-empty', '{"entry":"opened","ver'],
    ['journal-foreign', written(opened('run-2'), ended)],
    ['journal-damaged', written(opened('../../precious'), ended)],
  ])('is %s, named with its file', async (code, text) => {
    const file = put('run-1', text);
    expect(await problemAt('run-1')).toMatchObject({ code, facts: { file } });
    const { runs, unreadable } = await listRuns(fileJournals(folder));
    expect(runs).toEqual([]);
    expect(unreadable).toMatchObject([{ name: 'run-1', problem: { code } }]);
  });

  it('is damaged where its bytes are no text', async () => {
    writeFileSync(join(folder, 'run-1.jsonl'), Buffer.from([0x7b, 0xff, 0x0a]), { mode: 0o600 });
    expect(await problemAt('run-1')).toMatchObject({ code: 'journal-damaged' });
  });

  it('is unreadable where it is no file', async () => {
    mkdirSync(join(folder, 'run-1.jsonl'));
    expect(await problemAt('run-1')).toMatchObject({ code: 'journal-unreadable' });
  });

  it('does not keep the others from the list', async () => {
    put('run-1', written(opened('run-1'), ended));
    put('run-2', '');
    put('Not Ours', written(opened('run-1'), ended));
    const { runs, unreadable } = await listRuns(fileJournals(folder));
    expect(runs.map(({ runId }) => runId)).toEqual(['run-1']);
    expect(unreadable.map(({ name, problem }) => [name, problem.code])).toEqual([
      ['Not Ours', 'journal-foreign'],
      ['run-2', 'journal-empty'],
    ]);
  });

  it.skipIf(process.platform === 'win32')('is one that others can write to', async () => {
    const file = put('run-1', written(opened('run-1'), ended));
    chmodSync(file, 0o620);
    expect(await problemAt('run-1')).toMatchObject({
      code: 'data-open-to-others',
      facts: { path: file, mend: `chmod go-w ${file}` },
    });
    chmodSync(file, 0o600);
    chmodSync(folder, 0o777);
    expect(await problemAt('run-1')).toMatchObject({ facts: { path: folder } });
    chmodSync(folder, 0o700);
    expect(await problemAt('run-1')).toMatchObject({ detail: 'no problem' });
  });
});

describe('two that want to write to one journal', () => {
  it('are told from each other: the second is busy until the first has ended', async () => {
    put('run-1', written(opened('run-1')));
    const one = await fileJournals(folder).load('run-1');
    const other = await fileJournals(folder).load('run-1');
    await one.append([{ entry: 'undoing' }]);
    await expect(other.append([{ entry: 'undoing' }])).rejects.toMatchObject({
      problem: { code: 'journal-busy' },
    });
    await one.append([{ entry: 'ended', outcome: 'undone' }]);
    // It would go on from what it had read, which is not what stands there any more.
    await expect(other.append([{ entry: 'undoing' }])).rejects.toMatchObject({
      problem: { code: 'journal-busy' },
    });
    await (await fileJournals(folder).load('run-1')).append([{ entry: 'undoing' }]);
  });

  it('do not wait for one that was killed', async () => {
    put('run-1', written(opened('run-1')));
    const gone = spawnSync(process.execPath, ['-e', '0']).pid;
    const boot = existsSync('/proc/sys/kernel/random/boot_id')
      ? readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
      : '';
    const lock = { pid: gone, computer: hostname(), boot };
    writeFileSync(join(folder, 'run-1.jsonl.lock'), JSON.stringify(lock));
    const journal = await fileJournals(folder).load('run-1');
    await journal.append([{ entry: 'ended', outcome: 'undone' }]);
    expect(readdirSync(folder)).toEqual(['run-1.jsonl']);
  });

  it('do not make one run twice', async () => {
    const journals = fileJournals(folder);
    const [one, other] = [await journals.create('run-1'), await journals.create('run-1')];
    await one.append([{ entry: 'ended', outcome: 'undone' }]);
    await expect(other.append([{ entry: 'undoing' }])).rejects.toMatchObject({
      problem: { code: 'journal-busy' },
    });
    expect(readFileSync(join(folder, 'run-1.jsonl'), 'utf8').split('\n')).toHaveLength(2);
  });
});
