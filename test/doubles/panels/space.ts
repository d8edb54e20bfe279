/** The files of a customer's account, as the panel's file manager sees them. */
export interface CustomerSpace {
  /** Names in a folder, with their kind; null: there is no such folder. */
  list(folder: string): Promise<readonly { readonly file: string; readonly type: 'dir' | 'file' }[] | null>;
  write(path: string, text: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** With all that is in it. */
  remove(path: string): Promise<void>;
}

/** One without a disk; `files` are those that are there, `folders` the empty ones. */
export function memorySpace(files: Readonly<Record<string, string>>, folders: readonly string[] = []) {
  const held = new Map(Object.entries(files));
  const empty = new Set(folders);
  const isIn = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
  const isFolder = (path: string): boolean =>
    empty.has(path) || [...held.keys(), ...empty].some((one) => isIn(one, path));
  const space: CustomerSpace = {
    async list(folder) {
      if (!isFolder(folder)) return null;
      const below = [...held.keys(), ...empty].filter((path) => isIn(path, folder));
      const names = new Set(below.map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''));
      return [...names].map((file) => ({ file, type: isFolder(`${folder}/${file}`) ? 'dir' : 'file' }));
    },
    write: async (path, text) => void held.set(path, text),
    makeFolder: async (path) => void empty.add(path),
    async remove(path) {
      for (const one of [...held.keys()]) if (one === path || isIn(one, path)) held.delete(one);
      for (const one of [...empty]) if (one === path || isIn(one, path)) empty.delete(one);
    },
  };
  /** All that is there, sorted, for comparisons. */
  const all = (): readonly string[] =>
    [...[...held].map(([path, text]) => `${path}: ${text}`), ...empty].sort();
  return { space, all };
}
