import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../build/electron-runtime.ts';
import { oneAtATime } from '../../build/one-at-a-time.ts';
import { mustRun } from './command.ts';
import { link, type SeedFile } from './seed.ts';

/**
 * The files of Debian packages that this machine does not install, unpacked once, outside of the checkout. `name`: of the folder
 * there, another one for another list. Returns where they lie.
 */
export async function unpackedPackages(name: string, packages: readonly string[]): Promise<string> {
  const cache = cacheFolder();
  const tree = join(cache, name);
  if (existsSync(tree)) return tree;
  await mkdir(cache, { recursive: true });
  return await oneAtATime(`${tree}.lock`, async () => {
    if (existsSync(tree)) return tree;
    const workshop = await mkdtemp(join(cache, 'packages-'));
    const download = () =>
      mustRun(['sh', '-c', 'cd "$1" && shift && apt-get -q download "$@"', 'sh', workshop, ...packages], {
        timeout: 300_000,
      });
    try {
      // A machine that has fetched nothing yet knows no packages.
      await download().catch(async () => {
        await mustRun(['apt-get', '-q', 'update'], { timeout: 300_000 });
        await download();
      });
      for (const one of (await readdir(workshop)).filter((file) => file.endsWith('.deb')))
        await mustRun(['dpkg-deb', '-x', join(workshop, one), join(workshop, 'tree')]);
      await rename(join(workshop, 'tree'), tree);
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
    return tree;
  });
}

/** What lies below `path` of such a tree, as it lies there. */
export async function filesBelow(tree: string, path: string): Promise<readonly SeedFile[]> {
  const real = join(tree, path);
  const found = await lstat(real).catch(() => null);
  if (found === null) return [];
  if (found.isSymbolicLink()) return [link(path, await readlink(real))];
  if (!found.isDirectory())
    return [{ path, kind: 'file', text: await readFile(real), mode: found.mode & 0o7777, uid: 0 }];
  const names = await readdir(real);
  return (await Promise.all(names.map((name) => filesBelow(tree, `${path}/${name}`)))).flat();
}
