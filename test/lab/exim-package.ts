import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../build/electron-runtime.ts';
import { oneAtATime } from '../../build/one-at-a-time.ts';
import { mustRun } from './command.ts';
import { link, type SeedFile } from './seed.ts';

/**
 * Debian's Exim, which cannot be installed beside Postfix (both are its mail transport agent): its packages are unpacked
 * once, outside of the checkout, and laid over the servers that ask for it.
 */
const packages = ['exim4-daemon-light', 'exim4-base', 'exim4-config', 'libidn12'];

/** As the package makes it (exim4-config's postinst), at a number of the lab's. */
export const eximUser = 'Debian-exim';

const kept = [
  ...['usr/sbin/exim4', 'usr/sbin/exim', 'usr/sbin/update-exim4.conf', 'etc/exim4', 'etc/init.d/exim4'],
  ...['usr/lib/exim4', 'usr/lib/x86_64-linux-gnu'],
];

/** All files of it, and the folders that its user writes in; `uid`: that user's number. */
export async function eximPackageFiles(uid: number): Promise<readonly SeedFile[]> {
  const tree = await eximTree();
  const files = await Promise.all(kept.map((path) => filesBelow(tree, `/${path}`)));
  return [
    ...files.flat(),
    { path: '/var/lib/exim4', kind: 'folder', mode: 0o755, uid: 0 },
    ...['/var/spool/exim4', '/var/log/exim4'].map(
      (path) => ({ path, kind: 'folder', mode: 0o750, uid }) as const,
    ),
  ];
}

async function filesBelow(tree: string, path: string): Promise<readonly SeedFile[]> {
  const real = join(tree, path);
  const found = await lstat(real).catch(() => null);
  if (found === null) return [];
  if (found.isSymbolicLink()) return [link(path, await readlink(real))];
  if (!found.isDirectory()) {
    const isExim = path === '/usr/sbin/exim4';
    const mode = isExim ? 0o4755 : found.mode & 0o7777;
    return [{ path, kind: 'file', text: await readFile(real), mode, uid: 0 }];
  }
  const names = await readdir(real);
  return (await Promise.all(names.map((name) => filesBelow(tree, `${path}/${name}`)))).flat();
}

async function eximTree(): Promise<string> {
  const cache = cacheFolder();
  const tree = join(cache, 'debian-exim4-1');
  if (existsSync(tree)) return tree;
  await mkdir(cache, { recursive: true });
  return await oneAtATime(`${tree}.lock`, async () => {
    if (existsSync(tree)) return tree;
    const workshop = await mkdtemp(join(cache, 'exim4-'));
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
      for (const name of (await readdir(workshop)).filter((one) => one.endsWith('.deb')))
        await mustRun(['dpkg-deb', '-x', join(workshop, name), join(workshop, 'tree')]);
      await rename(join(workshop, 'tree'), tree);
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
    return tree;
  });
}
