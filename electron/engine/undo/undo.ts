import type { CommandId } from '../../../shared/commands.ts';
import type { RunEnded } from '../../../shared/events.ts';
import { type Problem, ProblemError, toProblem } from '../../../shared/problems.ts';
import type { Outside } from '../../outside/outside.ts';
import type { AnyHost } from '../../remote/host.ts';
import { startHeartbeat } from '../../run/heartbeat.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import type { Choices } from '../../run/resolve-conflicts.ts';
import { type Dependencies, realDependencies } from '../dependencies.ts';
import { viewAfterwards } from '../look/look.ts';
import { openedOf } from '../opened-of.ts';
import { persist } from '../run/persist.ts';
import type { RunContext } from '../run/run-context.ts';
import { createSteps } from '../run/steps.ts';
import { beginUndo, tellHandedOn } from './hand-on.ts';
import { newestOnTop } from './run-on-top.ts';
import { mustAgreeWithServer } from './servers-copy.ts';
import { takeAllBack } from './take-all-back.ts';
import { takeAlong } from './take-along.ts';
import { watchSites } from './watch-sites.ts';

/** Raises `run-not-undoable` where nothing of the run stands any more, and nothing was handed on. */
export function refuseNothingLeft(journal: Journal, runId: string): void {
  if (journal.leftToUndo().length + journal.handedOn().length === 0)
    throw new ProblemError('run-not-undoable', { runId });
}

export interface UndoAround extends Pick<RunContext, 'emit' | 'journals' | 'reconnect'> {
  /** What the owner wants of files that somebody edited since, by path. */
  readonly choices?: Choices;
  /** All runs of its site are taken back, the newest first: no former certificate is put in place again in between. */
  readonly isOfAll?: boolean;
}

/**
 * Takes a run back, today or weeks later: former files byte for byte, and the service takes them up. Of a file that
 * others have edited since only our own lines go; where those cannot be told from theirs, the owner's choice counts,
 * and without one nothing is touched (`undo-blocked-by-edit`). Where the service does not take its former files any
 * more, everything stands again as it was (`undo-would-break`). What later runs of the server may live on is handed on to
 * them; the last of them takes that back too (`handed-on-left` where it could not). Ends `undone`, `refused` or
 * `needs-attention`.
 */
export async function undoRun(
  host: AnyHost,
  journal: Journal,
  outside: Outside,
  { emit, journals, reconnect, choices = {}, isOfAll = false }: UndoAround,
  dependencies: Dependencies = realDependencies,
): Promise<RunEnded> {
  const started = performance.now();
  const { runId, names, probes } = openedOf(journal);
  const steps = createSteps(emit);
  const session = dependencies.sessionOf(host, runId);
  const heartbeat = startHeartbeat(session);
  let hasBegun = false;
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
    const { needers, entries, asBefore } = await beginUndo(journals, journal, session, isOfAll);
    const harmed = await watchSites(needers, outside, dependencies);
    const undoing = steps.start('undo', {});
    await mustAgreeWithServer(session, journal);
    // On disk before the server hears of it: who is cut off from here on asks the server how it stands.
    await journal.append(entries);
    hasBegun = true;
    const outcome = await persist(
      session,
      runId,
      reconnect,
      (reached) => takeAllBack(reached, journal, { choices, asBefore, harmed }),
      dependencies,
    );
    if (outcome !== 'undone') {
      steps.failed();
      return ended(outcome.outcome, await newestOnTop(journals, journal, outcome.problem));
    }
    undoing.done();
    for (const place of leftInPlace(journal)) emit({ type: 'stays', place });
    for (const place of changedSettings(journal)) emit({ type: 'stays', place, why: 'changed' });
    tellHandedOn(journal, needers, emit);
  } catch (thrown) {
    steps.failed();
    const problem = toProblem(thrown);
    if (!hasBegun) return ended('refused', problem);
    // The journal stays open: only the server knows how far it came, and it finishes what was begun.
    const paths = journal.leftToUndo().map(({ undoRecord }) => undoRecord.path);
    const detail = `${problem.code} ${problem.detail ?? ''}`;
    return ended('needs-attention', { code: 'server-out-of-reach', facts: { paths }, detail });
  } finally {
    heartbeat.stop();
    await journal.release();
  }
  await viewAfterwards(probes, outside, emit, dependencies.prober);
  const problem = await takeAlong(host, journal, { emit, journals, reconnect }, (reached, due) =>
    undoRun(reached, due, outside, { emit: quietly(emit), journals, reconnect }, dependencies),
  );
  return problem === null ? ended('undone') : ended('needs-attention', problem);
}

/** Of an undo within an undo only its own such events are told: its steps would be taken for those of the other. */
export const quietly =
  (emit: RunContext['emit']): RunContext['emit'] =>
  (event) => {
    if (event.type === 'taken-along' || event.type === 'stays') emit(event);
  };

/** Commands whose inverse left what somebody else has come to need. */
function leftInPlace(journal: Journal): readonly string[] {
  const kept = new Set(
    journal.of('undone').flatMap(({ backupId, result }) => (result === 'kept' ? [backupId] : [])),
  );
  return journal
    .of('prepared')
    .flatMap(({ backupId, undoRecord }) =>
      kept.has(backupId) && undoRecord.kind === 'command' && isShown(undoRecord.run.command)
        ? [undoRecord.path]
        : [],
    );
}
/** Settings of packages that were removed, which somebody changed. */
const changedSettings = (journal: Journal): readonly string[] =>
  journal
    .of('undone')
    .flatMap(({ result, detail }) => (result === 'undone' ? (detail ?? '').split('\n') : []))
    .filter((path) => path !== '');

/** Of a lineage nothing stays but certbot's account, of which its owner never heard. */
const isShown = (command: CommandId): boolean => command !== 'hand-over-to-certbot';
