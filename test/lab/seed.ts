import { chmod, chown, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Something laid over a server's root directory before it starts. Paths are absolute, as the server sees them. */
export type SeedFile =
  | { readonly path: string; readonly kind: 'folder'; readonly mode: number; readonly uid: number }
  | {
      readonly path: string;
      readonly kind: 'file';
      readonly text: string | Uint8Array;
      readonly mode: number;
      readonly uid: number;
      readonly gid?: number;
    }
  | { readonly path: string; readonly kind: 'link'; readonly target: string };

export function file(path: string, text: string | Uint8Array, mode = 0o644): SeedFile {
  return { path, kind: 'file', text, mode, uid: 0 };
}

export function link(path: string, target: string): SeedFile {
  return { path, kind: 'link', target };
}

/** Writes the seed below `root`. A later file of the same path wins; folders not named are root's, mode 0755. */
export async function writeSeed(root: string, files: readonly SeedFile[]): Promise<void> {
  const byPath = new Map(files.map((seed) => [seed.path, seed]));
  const folders = new Set([...byPath.keys()].flatMap(parentsOf));
  for (const folder of [...folders].sort()) await makeFolder(join(root, folder));
  await makeFolder(root);
  const all = [...byPath.values()];
  // Parents first, so that a folder's own mode and owner are set before anything is put in it.
  const named = all.filter((seed) => seed.kind === 'folder').sort((a, b) => a.path.length - b.path.length);
  for (const seed of named) await writeOne(root, seed);
  await Promise.all(all.filter((seed) => seed.kind !== 'folder').map((seed) => writeOne(root, seed)));
}

async function writeOne(root: string, seed: SeedFile): Promise<void> {
  const path = join(root, seed.path);
  if (seed.kind === 'link') {
    await symlink(seed.target, path);
    return;
  }
  if (seed.kind === 'folder') await mkdir(path, { recursive: true });
  else await writeFile(path, seed.text);
  await chown(path, seed.uid, seed.kind === 'file' ? (seed.gid ?? seed.uid) : seed.uid);
  // After chown(2), which clears set-id bits; and the process's umask has no say.
  await chmod(path, seed.mode);
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  await chmod(path, 0o755);
}

function parentsOf(path: string): readonly string[] {
  const parent = dirname(path);
  return parent === '/' ? [] : [...parentsOf(parent), parent];
}
