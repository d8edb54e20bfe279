import { createHash } from 'node:crypto';
import { lstat, readdir, readFile, readlink } from 'node:fs/promises';
import { join } from 'node:path';

export interface SnapshotEntry {
  readonly type: 'file' | 'folder' | 'link' | 'other';
  /** Permission bits, set-id and sticky included. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Hexadecimal, for files. */
  readonly sha256?: string;
  readonly linkTarget?: string;
}

/** Path as the server sees it → what is there. Times are left out: putting a file back need not restore them. */
export type Snapshot = ReadonlyMap<string, SnapshotEntry>;

/** Reads a whole tree without following links. `root` is the server's root directory seen from this machine. */
export async function takeSnapshot(root: string, path: string): Promise<Snapshot> {
  const entries = new Map<string, SnapshotEntry>();
  const visit = async (current: string): Promise<void> => {
    const real = join(root, current);
    const found = await lstat(real).catch((failure: NodeJS.ErrnoException) => {
      if (failure.code === 'ENOENT') return null;
      throw failure;
    });
    if (found === null) return;
    const common = { mode: found.mode & 0o7777, uid: found.uid, gid: found.gid };
    if (found.isDirectory()) {
      entries.set(current, { type: 'folder', ...common });
      for (const name of (await readdir(real)).sort()) await visit(join(current, name));
    } else if (found.isSymbolicLink()) {
      entries.set(current, { type: 'link', ...common, linkTarget: await readlink(real) });
    } else if (found.isFile()) {
      const sha256 = createHash('sha256')
        .update(await readFile(real))
        .digest('hex');
      entries.set(current, { type: 'file', ...common, sha256 });
    } else {
      entries.set(current, { type: 'other', ...common });
    }
  };
  await visit(path);
  return entries;
}

/** One line for each path that is not the same in both; empty when nothing differs. */
export function snapshotDifferences(before: Snapshot, after: Snapshot): readonly string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path) => {
    const [old, now] = [before.get(path), after.get(path)];
    if (old === undefined) return [`${path}: new`];
    if (now === undefined) return [`${path}: gone`];
    const fields = (Object.keys({ ...old, ...now }) as (keyof SnapshotEntry)[]).filter(
      (field) => old[field] !== now[field],
    );
    return fields.length === 0
      ? []
      : [`${path}: ${fields.map((f) => `${f} ${old[f]} → ${now[f]}`).join(', ')}`];
  });
}
