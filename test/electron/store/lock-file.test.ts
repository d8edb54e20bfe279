import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileLock, type LockHolder, takeLock } from '../../../electron/store/lock-file.ts';
import { processStart } from '../../../electron/store/process-start.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealkeeper-lock-'));
  file = join(folder, 'run.lock');
});
afterEach(() => rm(folder, { recursive: true }));

/** What this process writes into a lock. */
async function ownText(): Promise<LockHolder> {
  const lock = await takeLock(file);
  const text = JSON.parse(await readFile(file, 'utf8'));
  await (lock as FileLock).release();
  return text;
}
const isTaken = (answer: Awaited<ReturnType<typeof takeLock>>): boolean =>
  typeof answer === 'object' && 'release' in answer;

describe('a lock that was left behind', () => {
  it.each([
    ['by a process that lives', {}, false],
    ['by one whose number another process has now', { started: '1' }, true],
    ['by one of before the computer was started anew', { boot: 'another' }, true],
    ['by a process that is gone', { pid: 2 ** 22 + 1 }, true],
    ['on another computer', { computer: 'another', boot: 'another', started: '1' }, false],
    ['on this computer, which had another name then', { computer: 'another', started: '1' }, true],
    ['by a program that did not write down its start', { started: undefined }, false],
  ])('%s', async (_, change, isFree) => {
    const holder = { ...(await ownText()), pid: process.ppid, started: await processStart(process.ppid) };
    await writeFile(file, JSON.stringify({ ...holder, ...change }));
    expect(isTaken(await takeLock(file))).toBe(isFree);
  });
});

describe('the start of a process', () => {
  it('is the same each time it is asked for, and another one of another process', async () => {
    const own = await processStart(process.pid);
    expect(own).not.toBe('');
    expect(await processStart(process.pid)).toBe(own);
    expect(await processStart(1)).not.toBe(own);
    expect(await processStart(2 ** 22 + 1)).toBe('');
  });
});
