import { lstat } from 'node:fs/promises';
import { ProblemError } from '../../../shared/problems.ts';
import { mustBeOurs } from '../../store/only-ours.ts';
import { isCode, readOrdinary } from '../../store/read-file.ts';

/** Whether a folder has such an entry, be it a link that leads nowhere. */
export const isListed = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    () => false,
  );

/** The bytes of a journal that nobody else may write to. Raises `run-unknown`, `data-open-to-others`, `journal-unreadable`. */
export async function readOurs(file: string, runId: string): Promise<Buffer> {
  try {
    await mustBeOurs(file);
    return await readOrdinary(file);
  } catch (thrown) {
    if (thrown instanceof ProblemError && thrown.problem.code === 'data-open-to-others') throw thrown;
    // A link that leads nowhere is listed, so it is no run that nobody knows.
    if (isCode(thrown, 'ENOENT') && !(await isListed(file)))
      throw new ProblemError('run-unknown', { runId }, { cause: thrown });
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    throw new ProblemError('journal-unreadable', { file }, { detail, cause: thrown });
  }
}
