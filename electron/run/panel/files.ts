import { z } from 'zod';
import type { PanelHost } from '../../remote/panel/host.ts';

/** Files of the customer's own space, by the panel's file manager (UAPI module Fileman, and API 2 where that has no function). */

const entries = z
  .array(z.object({ file: z.string().max(1_024), type: z.string().max(40).optional() }))
  .max(20_000);

interface Listed {
  readonly name: string;
  readonly isFolder: boolean;
}

/** `Fileman::list_files`, hidden ones too. `kind`: `dir` keeps a large folder's answer small. Reads only. */
export async function listFolder(host: PanelHost, folder: string, kind?: 'dir'): Promise<readonly Listed[]> {
  const found = await host.ask(
    {
      module: 'Fileman',
      function: 'list_files',
      fields: {
        dir: folder,
        show_hidden: '1',
        include_mime: '0',
        ...(kind === undefined ? {} : { types: kind }),
      },
      reads: true,
    },
    entries,
  );
  return found.map(({ file, type }) => ({ name: file, isFolder: type === 'dir' }));
}

export const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));
export const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folders from below `root` down to the one that a file is in, the outermost first. Pure. */
export function foldersTo(root: string, path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = parentOf(path); folder.length > root.length; folder = parentOf(folder))
    folders.unshift(folder);
  return folders;
}

/** Those that are not there yet, the outermost first. Reads only. */
export async function missingFolders(
  host: PanelHost,
  root: string,
  path: string,
): Promise<readonly string[]> {
  const folders = foldersTo(root, path);
  for (const [index, folder] of folders.entries()) {
    const there = await listFolder(host, parentOf(folder), 'dir');
    if (!there.some(({ name, isFolder }) => isFolder && name === lastOf(folder))) return folders.slice(index);
  }
  return [];
}

/** API 2 `Fileman::mkdir`: UAPI has no function for it. */
export async function makeFolder(host: PanelHost, folder: string): Promise<void> {
  await host.ask(
    {
      module: 'Fileman',
      function: 'mkdir',
      fields: { path: parentOf(folder), name: lastOf(folder), permissions: '0755' },
      reads: false,
      isOfApi2: true,
    },
    z.unknown(),
  );
}

/** `Fileman::save_file_content`; a file that is there is written over. */
export async function saveFile(host: PanelHost, path: string, content: string): Promise<void> {
  await host.ask(
    {
      module: 'Fileman',
      function: 'save_file_content',
      fields: {
        dir: parentOf(path),
        file: lastOf(path),
        content,
        from_charset: 'utf-8',
        to_charset: 'utf-8',
        fallback: '0',
      },
      reads: false,
    },
    z.unknown(),
  );
}

/** API 2 `Fileman::fileop`, `unlink`: of a folder it takes all that is in it as well, so it is only asked for empty ones. */
export async function unlink(host: PanelHost, path: string): Promise<void> {
  await host.ask(
    {
      module: 'Fileman',
      function: 'fileop',
      fields: { op: 'unlink', sourcefiles: path, doubledecode: '0' },
      reads: false,
      isOfApi2: true,
    },
    z.unknown(),
  );
}
