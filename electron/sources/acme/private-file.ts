import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes a whole file beside `path`, synced, ready to take its place by rename(2) or link(2): readers see the old
 * bytes or the new ones. Folder 0700, file 0600 before the first byte. Answers where it lies.
 */
export async function prepareFile(path: string, text: string): Promise<string> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const prepared = `${path}.${randomBytes(6).toString('hex')}`;
  const file = await open(prepared, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  return prepared;
}

export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return null;
    throw failure;
  }
}
