import { newestTlsSettings } from '../../shared/content/tls-settings.ts';
import type { RunSummary, UnreadableRun } from '../../shared/ipc/contract.ts';
import { type Problem, toProblem } from '../../shared/problems.ts';
import type { Journal, JournalStore } from '../run/journal-file.ts';
import { openedOf } from './opened-of.ts';

/** What a journal says about its run, for lists. */
export function summaryOf(journal: Journal): RunSummary {
  const opened = openedOf(journal);
  const ended = journal.of('ended').at(-1);
  return {
    runId: opened.runId,
    names: opened.names,
    server: opened.server.label,
    authority: opened.authority,
    startedAt: opened.at,
    endedAt: ended?.at ?? null,
    outcome: journal.outcome(),
    redirect: opened.job.redirect,
    insistDays: opened.job.hsts
      ? Math.round(newestTlsSettings.strictTransportSecuritySeconds / 86_400)
      : null,
    undoable: journal.leftToUndo().length > 0,
    notAfter: journal.of('certificate').at(-1)?.notAfter ?? null,
  };
}

export interface KnownRuns {
  /** Newest first. */
  readonly runs: readonly RunSummary[];
  /** A damaged journal is named, not left out: its run may stand, and its certificate run out unseen. */
  readonly unreadable: readonly UnreadableRun[];
}

/** A file of a name that no run has was put there by somebody else. */
function problemOf(name: string, thrown: unknown): Problem {
  const problem = toProblem(thrown);
  return problem.code === 'run-unknown' ? { code: 'journal-foreign', facts: { file: name } } : problem;
}

/** All runs of this computer. Reads only. */
export async function listRuns(journals: JournalStore): Promise<KnownRuns> {
  const runs: RunSummary[] = [];
  const unreadable: UnreadableRun[] = [];
  for (const name of await journals.list()) {
    try {
      runs.push(summaryOf(await journals.load(name)));
    } catch (thrown) {
      unreadable.push({ name, problem: problemOf(name, thrown) });
    }
  }
  return { runs: runs.sort((one, other) => other.startedAt.localeCompare(one.startedAt)), unreadable };
}
