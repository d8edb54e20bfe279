import { createHash } from 'node:crypto';
import { type BigIntStats, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
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
  const visit = (current: string): void => {
    const real = join(root, current);
    const found = lstatSync(real, { bigint: true });
    const [mode, uid, gid] = [found.mode & 0o7777n, found.uid, found.gid].map(Number) as [
      number,
      number,
      number,
    ];
    const common = { mode, uid, gid };
    if (found.isDirectory()) {
      entries.set(current, { type: 'folder', ...common });
      for (const name of readdirSync(real).sort()) visit(join(current, name));
    } else if (found.isSymbolicLink()) {
      entries.set(current, { type: 'link', ...common, linkTarget: readlinkSync(real) });
    } else if (found.isFile()) {
      entries.set(current, { type: 'file', ...common, sha256: hashOf(real, found) });
    } else {
      entries.set(current, { type: 'other', ...common });
    }
  };
  if (lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined) visit(path);
  return entries;
}

const hashes = new Map<string, string>();

/**
 * A test takes several snapshots of some thousand files, most of which nobody touched. Nobody can set the time of a
 * file's last change (ctime, inode(7)), so one with the same is the same; but not one of just now, for the kernel's clock
 * stands still between its ticks.
 */
function hashOf(file: string, { dev, ino, size, ctimeNs }: BigIntStats): string {
  const key = [file, dev, ino, size, ctimeNs].join(' ');
  const known = hashes.get(key);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (BigInt(Date.now()) * 1_000_000n - ctimeNs > 100_000_000n) hashes.set(key, hash);
  return hash;
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
