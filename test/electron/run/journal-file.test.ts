import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileJournals } from '../../../electron/run/journal-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-journals-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const memo = (path: string) => ({ kind: 'link', path, target: 'x' }) as const;

it('reads back what was written, newest first to undo', async () => {
  const written = await fileJournals(folder).create('run-1');
  await written.append([
    { entry: 'prepared', stage: 'install', slot: 0, memo: memo('/a') },
    { entry: 'prepared', stage: 'install', slot: 1, memo: memo('/b') },
    { entry: 'undone', slot: 1, result: 'undone' },
  ]);
  const read = await fileJournals(folder).load('run-1');
  expect(read.leftToUndo().map((change) => change.memo.path)).toEqual(['/a']);
  expect(read.outcome()).toBe('open');
});

it('leaves out a last line that a crash cut short, and goes on behind it', async () => {
  const written = await fileJournals(folder).create('run-1');
  await written.append([{ entry: 'prepared', stage: 'install', slot: 0, memo: memo('/a') }]);
  appendFileSync(join(folder, 'run-1.jsonl'), '{"entry":"prepared","at":"20');
  const read = await fileJournals(folder).load('run-1');
  await read.append([{ entry: 'ended', outcome: 'undone' }]);
  expect((await fileJournals(folder).load('run-1')).outcome()).toBe('undone');
  expect(readFileSync(join(folder, 'run-1.jsonl'), 'utf8').split('\n')).toHaveLength(3);
});

it('counts what could not be taken back as still to be undone', async () => {
  const journal = await fileJournals(folder).create('run-1');
  await journal.append([
    { entry: 'prepared', stage: 'install', slot: 0, memo: memo('/a') },
    { entry: 'undone', slot: 0, result: 'edited' },
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
