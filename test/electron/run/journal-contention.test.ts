import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileJournals } from '../../../electron/run/journal/journal-file.ts';
import { toProblem } from '../../../shared/problems.ts';

/** Several programs at one journal: the window at its run, a command line that lists, another that wants to recover. */

const writer = join(import.meta.dirname, 'journal-writer.ts');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-contention-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const backupIds = (): readonly number[] =>
  readFileSync(join(folder, 'run-1.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).slot);

it('no entry of thousands is lost while another program reads all journals and wants to write', async () => {
  const count = 3000;
  const child = spawn(process.execPath, [writer, folder, 'run-1', String(count)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let isDone = false;
  const done = once(child.stdout, 'data').then(() => {
    isDone = true;
  });
  const journals = fileJournals(folder);
  const answers: string[] = [];
  let reads = 0;
  while (!isDone) {
    for (const runId of await journals.list()) {
      const journal = await journals.load(runId);
      reads += 1;
      answers.push(
        await journal.append([{ entry: 'undoing' }]).then(
          () => 'written',
          (thrown: unknown) => toProblem(thrown).code,
        ),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await done;
  child.stdin.end();
  await once(child, 'exit');
  expect(reads).toBeGreaterThan(20);
  expect(new Set(answers)).toEqual(new Set(['journal-busy']));
  expect(backupIds()).toEqual(Array.from({ length: count }, (_, backupId) => backupId));
}, 120_000);

it('who was killed keeps nobody out, and what was cut short goes when the next one writes', async () => {
  const child = spawn(process.execPath, [writer, folder, 'run-1', '100000'], { stdio: 'ignore' });
  const file = join(folder, 'run-1.jsonl');
  while (!existsSync(file) || readFileSync(file).length < 2000)
    await new Promise((next) => setTimeout(next, 5));
  child.kill('SIGKILL');
  await once(child, 'exit');
  appendFileSync(file, '{"entry":"prepared","at":"20');
  const before = readFileSync(file);
  const journal = await fileJournals(folder).load('run-1');
  expect(readFileSync(file).equals(before)).toBe(true);
  await journal.append([{ entry: 'ended', outcome: 'undone' }]);
  expect((await fileJournals(folder).load('run-1')).outcome()).toBe('undone');
  expect(existsSync(`${file}.lock`)).toBe(false);
});
