import { ProblemError } from '../../../shared/problems.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import { readSeal } from '../../run/journal/journal-seal.ts';
import type { Session } from '../../run/session.ts';
import { openedOf } from '../opened-of.ts';

/** What an undo acts on. The rest of a journal only tells how it went, and goes on after the server has its copy. */
const actedOn: ReadonlySet<string> = new Set(['prepared', 'doing']);

const linesOf = (text: string): readonly string[] => text.split('\n').map((line) => readSeal(line).bare);
const isActedOn = (line: string): boolean => line !== '' && actedOn.has(JSON.parse(line).entry);

/**
 * A confirmed run leaves its journal on the server too, where only root can write: what is to be taken back must stand
 * in that one as well, whoever may have edited ours. Raises `journal-altered` for what does not, and
 * `run-not-undoable` where the server knows nothing of the run.
 */
export async function mustAgreeWithServer(session: Session, journal: Journal): Promise<void> {
  const { runId } = openedOf(journal);
  const copy = await session.lock?.storedJournal?.();
  if (copy === undefined) return;
  if (copy === null) throw new ProblemError('run-not-undoable', { runId });
  const there = new Set(linesOf(copy));
  const strange = linesOf(journal.text()).find((line) => isActedOn(line) && !there.has(line));
  if (strange === undefined) return;
  const detail = `not in the copy on the server: ${strange}`;
  throw new ProblemError('journal-altered', { runId }, { detail });
}
