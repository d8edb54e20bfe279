import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, cp, lutimes, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { controlText, debianVersion, debianWords } from './deb-control.ts';
import { installedFiles, type Kind, programFolder } from './installed-files.ts';

/**
 * A package of Debian and Ubuntu, made by dpkg-deb itself: electron-builder's own way needs fpm, a program that it fetches
 * from elsewhere, and puts a script in that root runs at each installation. Here nothing runs as root: all is files.
 */
export interface DebWish {
  readonly kind: Kind;
  /** The folder that electron-builder made for Linux (`dist/linux-unpacked`). */
  readonly unpacked: string;
  readonly version: string;
  readonly arch: NodeJS.Architecture;
  readonly date: Date;
  /** Where the file and, while it is made, its tree go. */
  readonly folder: string;
  /** What is published is `xz`, which every release reads; the others are made within seconds, for tests. */
  readonly compression: 'xz' | 'zstd' | 'none';
}

/** @returns the file's path. Raises with what dpkg-deb said. */
export async function makeDeb(wish: DebWish): Promise<string> {
  const { kind, unpacked, version, arch, date, folder, compression } = wish;
  const name = `${kind}_${debianVersion(version)}_${debianWords(arch).architecture}.deb`;
  const tree = join(folder, `${name}.tree`);
  await rm(tree, { recursive: true, force: true });
  await mkdir(tree, { recursive: true });
  for (const { path, bytes, mode = 0o644 } of installedFiles(kind, version, date)) {
    await mkdir(join(tree, dirname(path)), { recursive: true });
    await writeFile(join(tree, path), bytes);
    await chmod(join(tree, path), mode);
  }
  await copyProgram(kind, unpacked, join(tree, programFolder));
  const files = await filesIn(tree);
  await mkdir(join(tree, 'DEBIAN'));
  await writeFile(join(tree, 'DEBIAN', 'md5sums'), await sums(tree, files));
  await writeFile(join(tree, 'DEBIAN', 'control'), controlText(kind, version, arch, await kilobytes(files)));
  await settle(tree, date);
  const target = join(folder, name);
  const { status, stderr } = spawnSync(
    'dpkg-deb',
    [
      '--root-owner-group',
      `-Z${compression}`,
      ...(compression === 'zstd' ? ['-z1'] : []),
      '--build',
      tree,
      target,
    ],
    {
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: String(date.getTime() / 1000), LC_ALL: 'C' },
    },
  );
  if (status !== 0) throw new Error(`dpkg-deb could not make ${name}: ${stderr}`);
  await rm(tree, { recursive: true });
  return target;
}

async function copyProgram(kind: Kind, from: string, to: string): Promise<void> {
  const own = ['resources/cli', 'resources/licences.txt', 'resources/sbom.cdx.json'];
  const isWanted = (path: string): boolean =>
    kind === 'sealkeeper' ||
    path === '' ||
    own.some((each) => each.startsWith(`${path}/`) || path === each || path.startsWith(`${each}/`));
  await cp(from, to, { recursive: true, filter: (source) => isWanted(relative(from, source)) });
  // Owned by root and set-user-id: where a system keeps user namespaces from programs, Chromium's sandbox begins with it.
  if (kind === 'sealkeeper') await chmod(join(to, 'chrome-sandbox'), 0o4755);
}

/** Folders as Debian wants them, no file that others than root may change, and one date for all. */
async function settle(tree: string, date: Date): Promise<void> {
  const all = await readdir(tree, { recursive: true, withFileTypes: true });
  for (const entry of all) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isSymbolicLink()) {
      const { mode } = await stat(path);
      const isProgram = entry.isDirectory() || (mode & 0o100) !== 0;
      await chmod(path, (mode & 0o4000) | (isProgram ? 0o755 : 0o644));
    }
    await lutimes(path, date, date);
  }
  await chmod(tree, 0o755);
  await lutimes(tree, date, date);
}

/** Paths of files, from the tree on, sorted. */
async function filesIn(tree: string): Promise<readonly string[]> {
  const all = await readdir(tree, { recursive: true, withFileTypes: true });
  return all
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** As dpkg --verify reads them (deb-md5sums(5)). */
async function sums(tree: string, files: readonly string[]): Promise<string> {
  const lines = await Promise.all(
    files.map(async (file) => {
      const sum = createHash('md5')
        .update(await readFile(file))
        .digest('hex');
      return `${sum}  ${relative(tree, file)}\n`;
    }),
  );
  return lines.join('');
}

async function kilobytes(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => Math.ceil((await stat(file)).size / 1024)));
  return sizes.reduce((sum, size) => sum + size, 0);
}
