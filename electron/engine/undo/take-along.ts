import type { RunEnded } from '../../../shared/events.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { Journal, JournalStore } from '../../run/journal/journal-file.ts';
import { openedOf } from '../opened-of.ts';
import { lost } from '../run/persist.ts';
import type { RunContext } from '../run/run-context.ts';
import { heldBy, runsBeside } from './later-runs.ts';

/**
 * The newest run of this server, taken back before, of which something stayed for later ones, and none of those stands any
 * more; null: there is none. Reads only.
 */
export async function dueBeside(journals: JournalStore, journal: Journal): Promise<Journal | null> {
  const beside = await runsBeside(journals, journal);
  const isDue = (one: Journal): boolean =>
    one.outcome() === 'undone' && one.handedOn().length > 0 && heldBy(beside, one) === null;
  return beside.find(isDue) ?? null;
}

/**
 * Takes back what an earlier undo had left for the run that was just taken back; `undo` is one of a whole run, which does the
 * same for the next. Answers `handed-on-left` where that did not work out: the server then stands as it does, and the next undo
 * tries again.
 */
export async function takeAlong(
  host: AnyHost,
  journal: Journal,
  { emit, journals, reconnect }: Pick<RunContext, 'emit' | 'journals' | 'reconnect'>,
  undo: (host: AnyHost, journal: Journal) => Promise<RunEnded>,
): Promise<Problem | null> {
  const due = await dueBeside(journals, journal);
  if (due === null) return null;
  const { runId, names } = openedOf(due);
  const first = await undo(host, due);
  const isLost = first.outcome === 'refused' && first.problem !== undefined && lost.has(first.problem.code);
  const ended = isLost ? await overNewLine(reconnect, first, (reached) => undo(reached, due)) : first;
  if (ended.outcome === 'undone') {
    // Of its own site it is no news.
    const own = openedOf(journal).names;
    if (!names.every((name) => own.includes(name))) emit({ type: 'taken-along', runId, names });
    return null;
  }
  const { problem } = ended;
  if (problem?.code === 'handed-on-left') return problem;
  const detail = problem === undefined ? undefined : `${problem.code} ${problem.detail ?? ''}`.trim();
  return { code: 'handed-on-left', facts: { runId }, ...(detail === undefined ? {} : { detail }) };
}

/** The line that we came over may have broken on the way here. */
async function overNewLine(
  reconnect: () => Promise<AnyHost>,
  before: RunEnded,
  work: (host: AnyHost) => Promise<RunEnded>,
): Promise<RunEnded> {
  let host: AnyHost;
  try {
    host = await reconnect();
  } catch {
    return before;
  }
  return work(host);
}
