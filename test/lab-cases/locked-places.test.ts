import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPaths } from '../../electron/targets/posix/read-paths.ts';
import { localHost } from '../support/local-host.ts';

/** A file and a folder that are marked immutable (chattr(1)), read as a look reads them. */

let folder = '';
const at = (name: string) => join(folder, name);
const mark = (sign: '+i' | '-i') => execFileSync('chattr', [sign, at('file'), at('shut')]);

beforeAll(() => {
  folder = mkdtempSync('/srv/sealkeeper-locked-');
  mkdirSync(at('shut'));
  for (const name of ['file', 'free', 'shut/inside']) writeFileSync(at(name), 'text\n');
  mark('+i');
});
afterAll(() => {
  mark('-i');
  rmSync(folder, { recursive: true, force: true });
});

it('are told as such, and are read all the same', async () => {
  const wanted = (['file', 'free', 'shut/inside'] as const).map((name) => ['F', at(name)] as const);
  const seen = await readPaths(localHost(), 'Apache', wanted, new AbortController().signal);
  expect(seen.fixed).toEqual([at('file'), at('shut')]);
  expect(Object.values(seen.files).map(({ text }) => text)).toEqual(['text\n', 'text\n', 'text\n']);
}, 60_000);

it('are not there where nothing is locked', async () => {
  const seen = await readPaths(localHost(), 'Apache', [['F', at('free')]], new AbortController().signal);
  expect(seen).not.toHaveProperty('fixed');
}, 60_000);
