import { touchedBy } from '../../../shared/journal.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { Journal, JournalStore } from '../../run/journal/journal-file.ts';
import { openedOf } from '../opened-of.ts';
import { laterOf, runsBeside } from './later-runs.ts';

/**
 * The newest run that stands on top of this one: it changed the same files of the same server later. Null:
 * nothing is in the way. `beside` as `runsBeside` answers it. Pure.
 */
export function runOnTop(beside: readonly Journal[], journal: Journal): string | null {
  const things = new Set(thingsLeft(journal));
  const onTop = laterOf(beside, journal).filter((other) =>
    thingsLeft(other).some((thing) => things.has(thing)),
  );
  return newestOf(onTop);
}

/**
 * Why a server would not take its former settings: where a later run stands on it, that one's site needs what this one had
 * switched on, and is to be taken back first (`newer-run-stands`). Any other problem stays as it is.
 */
export async function newestOnTop(
  journals: JournalStore,
  journal: Journal,
  problem: Problem,
): Promise<Problem> {
  if (problem.code !== 'undo-would-break') return problem;
  const newer = newestOf(laterOf(await runsBeside(journals, journal), journal));
  const { detail } = problem;
  return newer === null
    ? problem
    : {
        code: 'newer-run-stands',
        facts: { runId: openedOf(journal).runId, newer },
        ...(detail === undefined ? {} : { detail }),
      };
}

const thingsLeft = (journal: Journal): readonly string[] =>
  journal.leftToUndo().flatMap(({ undoRecord }) => touchedBy(undoRecord));

const newestOf = (newestFirst: readonly Journal[]): string | null =>
  newestFirst[0] === undefined ? null : openedOf(newestFirst[0]).runId;
