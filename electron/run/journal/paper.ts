import { constants } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { JournalEntry } from '../../../shared/journal.ts';
import { ProblemError, type ProblemFacts } from '../../../shared/problems.ts';
import { type FileLock, takeLock } from '../../store/lock-file.ts';
import { writeNew } from '../../store/write-whole.ts';
import { mustKnowService } from '../services/known-service.ts';

/** What a journal is written on. */
export interface Paper {
  /** Raises what speaks against an entry before anything of it is written. */
  check(entry: JournalEntry): void;
  /** Puts lines behind those that are there: on disk when it returns. */
  write(lines: string): Promise<void>;
  hold(): Promise<void>;
  release(): Promise<void>;
}

/** What was read of a file: its whole lines in bytes, and all of it, an unfinished line included. */
interface Seen {
  readonly whole: number;
  readonly all: number;
}

/** Null: a journal that is not there yet. */
export function paperIn(file: string, known: Seen | null): Paper {
  let seen = known;
  let lock: FileLock | null = null;
  const busy = (who: ProblemFacts = {}) =>
    new ProblemError('journal-busy', { file, lock: `${file}.lock`, ...who });

  /** Nobody may have written since it was read. */
  async function take(): Promise<FileLock> {
    const taken = await takeLock(`${file}.lock`);
    if (taken === 'unreadable') throw busy();
    if ('pid' in taken) throw busy({ process: taken.pid, computer: taken.computer });
    try {
      if (seen !== null && (await stat(file)).size !== seen.all) throw busy();
      return taken;
    } catch (thrown) {
      await taken.release();
      throw thrown;
    }
  }

  return {
    check(entry) {
      // What an undo could not read back is not begun.
      if (entry.entry === 'doing' && entry.activation !== null) mustKnowService(entry.activation);
    },
    async write(lines) {
      lock ??= await take();
      const length = Buffer.byteLength(lines);
      if (seen === null) {
        if (!(await writeNew(file, lines))) throw busy();
        seen = { whole: length, all: length };
        return;
      }
      const handle = await open(file, constants.O_WRONLY | constants.O_APPEND);
      try {
        // What a crash cut short, or an append of ours on a full disk.
        await handle.truncate(seen.whole);
        await handle.appendFile(lines);
        await handle.sync();
      } finally {
        await handle.close();
      }
      seen = { whole: seen.whole + length, all: seen.whole + length };
    },
    async hold() {
      lock ??= await take();
    },
    async release() {
      await lock?.release();
      lock = null;
    },
  };
}
