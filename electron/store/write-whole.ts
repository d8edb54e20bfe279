import { randomBytes } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { isCode, readOrdinary } from './read-file.ts';

/** Only its owner may read it, from the first byte. */
const mode = 0o600;

/**
 * Writes a file whole: readers see the old bytes or the new ones, also after the power went, and it is readable by
 * its owner only before the first byte. Folders that are missing are made, for their owner only.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFileAtomic(path, text, { mode });
  await flushFolder(path);
}

/**
 * Writes a new file whole unless there is one: of two that try, one wins. Answers whether it was us. link(2) fails
 * where the file exists, and the file appears with all its bytes; rename(2) has only the second.
 */
export async function writeNew(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const prepared = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    const file = await open(prepared, 'wx', mode);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await link(prepared, path);
  } catch (failure) {
    if (isCode(failure, 'EEXIST')) return false;
    throw failure;
  } finally {
    await rm(prepared, { force: true });
  }
  await flushFolder(path);
  return true;
}

/** Raises `file-unreadable`. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return (await readOrdinary(path)).toString('utf8');
  } catch (failure) {
    if (isCode(failure, 'ENOENT')) return null;
    throw failure;
  }
}

/** Keeps a file that is of no use any more beside its place, and beside all that were kept before; answers where. */
export async function setAside(
  path: string,
  why: 'damaged' | 'deactivated' | 'replaced',
  now = new Date(),
): Promise<string> {
  const name = `${path}.${why}-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  for (let count = 1; ; count += 1) {
    const aside = count === 1 ? name : `${name}-${count}`;
    try {
      // link(2) fails where a file stands already; rename(2) would take its place.
      await link(path, aside);
    } catch (failure) {
      if (isCode(failure, 'EEXIST')) continue;
      throw failure;
    }
    await rm(path);
    await flushFolder(path);
    return aside;
  }
}

/** A name in a folder lasts once the folder is on disk; Windows has no such call and needs none. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
