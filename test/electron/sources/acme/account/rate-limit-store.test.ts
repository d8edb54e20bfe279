import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  failureFolder,
  failuresInMemory,
  limitedUntil,
  nextDirectory,
  type RememberedFailure,
} from '../../../../../electron/sources/acme/account/rate-limit-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-failures-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = new Date('2026-11-24T10:00:00Z');
const later = (hours: number) => new Date(at.getTime() + hours * 60 * 60 * 1000);
const directory = 'https://ca.example/dir';

describe.each([
  ['in memory', failuresInMemory()],
  ['in a folder', failureFolder(join(folder, 'failures'))],
])('failures kept %s', (_where, memory) => {
  test('are found again for the same names in any order, at the same authority', async () => {
    await memory.remember(directory, ['b.example', 'a.example'], 'ca-cannot-connect', at);
    const failure = await memory.recall(directory, ['a.example', 'b.example']);
    expect(failure).toMatchObject({ code: 'ca-cannot-connect', at: at.toISOString() });
    expect(await memory.recall(directory, ['a.example'])).toBeNull();
    expect(await memory.recall('https://other.example/dir', ['a.example', 'b.example'])).toBeNull();
  });

  test('tell until when the authority wants to hear nothing', async () => {
    await memory.remember(directory, ['limited.example'], 'ca-rate-limited', at, later(2));
    const failure = await memory.recall(directory, ['limited.example']);
    expect(limitedUntil(failure, later(1))).toEqual(later(2));
    expect(limitedUntil(failure, later(3))).toBeNull();
    expect(limitedUntil(null, at)).toBeNull();
  });

  test('are forgotten when told, also twice', async () => {
    await memory.forget(directory, ['a.example', 'b.example']);
    await memory.forget(directory, ['a.example', 'b.example']);
    expect(await memory.recall(directory, ['b.example', 'a.example'])).toBeNull();
  });
});

test('a remembered failure is for its owner’s eyes only', async () => {
  const inside = join(folder, 'modes');
  await failureFolder(inside).remember(directory, ['a.example'], 'ca-cannot-resolve', at);
  expect(statSync(inside).mode & 0o777).toBe(0o700);
  expect(readdirSync(inside).map((file) => statSync(join(inside, file)).mode & 0o777)).toEqual([0o600]);
});

describe('the next attempt', () => {
  const staging = 'https://staging.example/dir';
  const failure: RememberedFailure = {
    version: 1,
    directory,
    names: ['a.example'],
    code: 'ca-cannot-connect',
    at: at.toISOString(),
  };

  test.each([
    ['nothing failed', staging, null, later(1), 'production'],
    ['it failed an hour ago', staging, failure, later(1), 'staging-first'],
    ['it failed six days ago', staging, failure, later(6 * 24), 'staging-first'],
    ['it failed eight days ago', staging, failure, later(8 * 24), 'production'],
    ['it failed and there is no rehearsal', null, failure, later(1), 'production'],
  ])('where %s', (_what, rehearsal, remembered, now, expected) => {
    expect(nextDirectory(rehearsal, remembered, now)).toBe(expected);
  });
});
