import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { oneAtATime } from '../../build/one-at-a-time.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealkeeper-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the second waits until the first is done', async () => {
  const lock = join(folder, 'deep', 'lock');
  const order: string[] = [];
  const work = (name: string) => async (): Promise<void> => {
    order.push(`${name} begins`);
    await wait(50);
    order.push(`${name} ends`);
  };
  await Promise.all([oneAtATime(lock, work('a')), oneAtATime(lock, work('b'))]);
  expect(order.map((line) => line.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
});

test('a failure frees the lock and is passed on', async () => {
  const lock = join(folder, 'lock');
  await expect(oneAtATime(lock, () => Promise.reject(new Error('no space left')))).rejects.toThrow(
    'no space left',
  );
  expect(existsSync(lock)).toBe(false);
});

test('the lock of a process that is gone is taken over', async () => {
  const lock = join(folder, 'lock');
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(lock, String(pid));
  expect(await oneAtATime(lock, () => 'done')).toBe('done');
});
