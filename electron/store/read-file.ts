import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { ProblemError } from '../../shared/problems.ts';

/** Bytes of the largest file of ours that is read; the longest journals in the lab have some hundred thousand. */
const limit = 64 * 1024 * 1024;

/**
 * Reads an ordinary file of this computer whole. What only looks like one (a pipe, a device, a folder) is not waited for.
 * `most`: bytes. Raises what the system says where nothing is there (`ENOENT`), else `file-unreadable` {file}.
 */
export async function readOrdinary(file: string, most: number = limit): Promise<Buffer> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = await handle.stat();
    if (!found.isFile()) throw new Error('it is no ordinary file');
    if (found.size > most) throw new Error(`it has ${found.size} bytes`);
    return await handle.readFile();
  } catch (failure) {
    throw isCode(failure, 'ENOENT') ? failure : unreadable(file, failure);
  } finally {
    await handle?.close();
  }
}

export const isCode = (failure: unknown, code: string): boolean =>
  failure instanceof Error && 'code' in failure && failure.code === code;

/** That this computer does not let us read or look at a file or folder of ours. */
export function unreadable(file: string, failure: unknown): ProblemError {
  const detail = failure instanceof Error ? failure.message : String(failure);
  return new ProblemError('file-unreadable', { file }, { detail, cause: failure });
}
