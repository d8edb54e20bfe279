import { below, rootOf } from '../../electron/remote/webspace/paths.ts';
import type { FileSpace } from '../../electron/remote/webspace/space.ts';
import { ProblemError } from '../../shared/problems.ts';

/** A web space in memory: folders are null, files their text. `list` hands names on as they are, as a hostile server would not. */
export interface SpaceDouble {
  readonly space: FileSpace;
  readonly tree: Map<string, string | null>;
  /** How many calls it has answered. */
  calls(): number;
  /** From that call on the connection is gone; null: never. */
  cutAt(call: number | null): void;
}

export function fileSpace(
  entries: Readonly<Record<string, string | null>>,
  { isWritable = (_path: string): boolean => true, reason = 'forbidden' } = {},
): SpaceDouble {
  const tree = new Map<string, string | null>([['/', null], ...Object.entries(entries)]);
  for (const path of Object.keys(entries))
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
      if (!tree.has(path.slice(0, at))) tree.set(path.slice(0, at), null);
  let count = 0;
  let cut: number | null = null;
  const call = <Value>(work: () => Value): Promise<Value> =>
    (async () => {
      count += 1;
      if (cut !== null && count > cut) throw new ProblemError('connection-lost', { host: 'host.test' });
      return work();
    })();
  const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || '/';
  const write = (path: string, value: string | null): void => {
    if (!isWritable(path))
      throw new ProblemError('webspace-not-writable', { folder: path, reason, said: '' });
    tree.set(path, value);
  };
  const inside = (folder: string): readonly string[] =>
    [...tree.keys()].filter((path) => path !== '/' && parentOf(path) === folder);
  const space: FileSpace = {
    root: rootOf('/'),
    list: (folder) =>
      call(() => {
        if (tree.get(folder) !== null || !tree.has(folder))
          throw new ProblemError('webspace-folder-missing', { folder });
        return inside(folder).map((path) => ({
          name: path.slice(path.lastIndexOf('/') + 1),
          kind: tree.get(path) === null ? ('folder' as const) : ('file' as const),
        }));
      }),
    makeFolder: (path) => call(() => write(path, null)),
    writeNew: (path, text) => call(() => write(path, text)),
    read: (path, most) =>
      call(() => {
        const text = tree.get(path);
        return typeof text === 'string' ? Buffer.from(text).subarray(0, most) : null;
      }),
    removeFile: (path) => call(() => void tree.delete(path)),
    removeFolder: (path) =>
      call(() => {
        if (inside(path).length === 0) tree.delete(path);
      }),
    close: async () => undefined,
  };
  return {
    space,
    tree,
    calls: () => count,
    cutAt: (at) => {
      cut = at;
    },
  };
}

export { below };
