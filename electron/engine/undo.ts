import type { RunEnded } from '../../shared/events.ts';
import type { Opened } from '../../shared/journal.ts';
import { type Problem, ProblemError, toProblem } from '../../shared/problems.ts';
import type { Outside } from '../outside/outside.ts';
import type { AnyHost } from '../remote/host.ts';
import { handsOf } from '../run/hands-of.ts';
import type { Journal, JournalStore } from '../run/journal-file.ts';
import { leftoverProblem, undoLeft } from '../run/runner.ts';
import { viewAfterwards } from './look.ts';
import type { Surroundings } from './secure.ts';
import { createSteps } from './steps.ts';
import { whoWeAre } from './who-we-are.ts';

export function openedOf(journal: Journal): Opened {
  const [opened] = journal.of('opened');
  if (opened === undefined) throw new ProblemError('run-unknown', {});
  return opened;
}

/** Raises `run-not-undoable` where nothing of the run stands any more. */
export function refuseNothingLeft(journal: Journal, runId: string): void {
  if (journal.leftToUndo().length === 0) throw new ProblemError('run-not-undoable', { runId });
}

/**
 * The newest run that stands on top of this one: it changed the same files of the same server later. Null:
 * nothing is in the way.
 */
export async function runOnTop(journals: JournalStore, journal: Journal): Promise<string | null> {
  const own = openedOf(journal);
  const paths = new Set(journal.leftToUndo().map(({ memo }) => memo.path));
  const others = await Promise.allSettled((await journals.list()).map((runId) => journals.load(runId)));
  const onTop = others
    .flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
    .filter((other) => {
      const [opened] = other.of('opened');
      const isLater =
        opened !== undefined && opened.at > own.at && opened.server.hostKey === own.server.hostKey;
      return (
        isLater && other.leftToUndo().some(({ memo }) => memo.kind !== 'directory' && paths.has(memo.path))
      );
    })
    .map(openedOf)
    .sort((one, other) => other.at.localeCompare(one.at));
  return onTop[0]?.runId ?? null;
}

/**
 * Takes a run back, today or weeks later: former files byte for byte, and the service takes them up. Refuses
 * to overwrite what others have edited since. Ends `undone`, `refused` (nothing touched) or `needs-attention`.
 */
export async function undoRun(
  host: AnyHost,
  journal: Journal,
  outside: Outside,
  { emit, journals }: Pick<Surroundings, 'emit' | 'journals'>,
): Promise<RunEnded> {
  const started = performance.now();
  const { runId, names } = openedOf(journal);
  const steps = createSteps(emit);
  const hands = handsOf(host, runId);
  const ended = (outcome: RunEnded['outcome'], problem?: Problem): RunEnded => ({
    type: 'ended',
    outcome,
    runId,
    ...(problem === undefined ? {} : { problem }),
    roundTrips: host.roundTrips,
    milliseconds: Math.round(performance.now() - started),
  });
  emit({ type: 'run', runId, names, at: new Date().toISOString() });
  try {
    refuseNothingLeft(journal, runId);
    const newer = await runOnTop(journals, journal);
    if (newer !== null) throw new ProblemError('newer-run-stands', { runId, newer });
    await hands.reopen(whoWeAre());
    await hands.decideToUndo();
    const edited = await hands.edited(journal.leftToUndo());
    if (edited.length > 0) {
      await hands.release();
      throw new ProblemError('undo-blocked-by-edit', { paths: [...edited] });
    }
  } catch (thrown) {
    return ended('refused', toProblem(thrown));
  }
  steps.start('undo');
  await journal.append([{ entry: 'undoing' }]);
  try {
    const leftovers = await undoLeft(hands, journal);
    if (leftovers.length > 0) {
      await hands.release();
      throw problemOf(leftoverProblem(leftovers));
    }
    await hands.forget();
    steps.done();
    await journal.append([{ entry: 'ended', outcome: 'undone' }]);
  } catch (thrown) {
    steps.failed();
    const problem = toProblem(thrown);
    await journal.append([{ entry: 'ended', outcome: 'needs-attention', problem }]);
    return ended('needs-attention', problem);
  }
  await steps.run('outside', () =>
    viewAfterwards(names, outside, (view) => emit({ type: 'outside', when: 'after', view })),
  );
  return ended('undone');
}

const problemOf = ({ code, facts, detail }: Problem): ProblemError =>
  new ProblemError(code, facts, { detail });
