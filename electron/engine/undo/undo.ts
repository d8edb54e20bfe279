import type { RunEnded } from '../../../shared/events.ts';
import { type Problem, ProblemError, toProblem } from '../../../shared/problems.ts';
import type { Outside } from '../../outside/outside.ts';
import type { AnyHost } from '../../remote/host.ts';
import { startHeartbeat } from '../../run/heartbeat.ts';
import type { Journal, NewEntry } from '../../run/journal/journal-file.ts';
import { type Choices, type Resolution, resolveConflicts } from '../../run/resolve-conflicts.ts';
import { type TakenBack, takeBack, workOf } from '../../run/runner.ts';
import type { SafetyNet, Session, UndoWork } from '../../run/session.ts';
import { leftoverProblem, leftoversOf, undoneEntries } from '../../run/undo-leftovers.ts';
import { undoOrder } from '../../run/undo-order.ts';
import { type Dependencies, realDependencies } from '../dependencies.ts';
import { viewAfterwards } from '../look/look.ts';
import { openedOf } from '../opened-of.ts';
import { lost, persist } from '../run/persist.ts';
import type { RunContext } from '../run/run-context.ts';
import { createSteps } from '../run/steps.ts';
import { whoWeAre } from '../run/who-we-are.ts';
import { newestOnTop, runOnTop } from './run-on-top.ts';
import { mustAgreeWithServer } from './servers-copy.ts';

/** Raises `run-not-undoable` where nothing of the run stands any more. */
export function refuseNothingLeft(journal: Journal, runId: string): void {
  if (journal.leftToUndo().length === 0) throw new ProblemError('run-not-undoable', { runId });
}

export interface UndoAround extends Pick<RunContext, 'emit' | 'journals' | 'reconnect'> {
  /** What the owner wants of files that somebody edited since, by path. */
  readonly choices?: Choices;
}

/**
 * Takes a run back, today or weeks later: former files byte for byte, and the service takes them up. Of a file that
 * others have edited since only our own lines go; where those cannot be told from theirs, the owner's choice counts,
 * and without one nothing is touched (`undo-blocked-by-edit`). Where the service does not take its former files any
 * more, everything stands again as it was (`undo-would-break`). Ends `undone`, `refused` or `needs-attention`.
 */
export async function undoRun(
  host: AnyHost,
  journal: Journal,
  outside: Outside,
  { emit, journals, reconnect, choices = {} }: UndoAround,
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
    refuseNothingLeft(journal, runId);
    const newer = await runOnTop(journals, journal);
    if (newer !== null) throw new ProblemError('newer-run-stands', { runId, newer });
    const undoing = steps.start('undo', {});
    await mustAgreeWithServer(session, journal);
    // On disk before the server hears of it: who is cut off from here on asks the server how it stands.
    await journal.append([{ entry: 'undoing' }]);
    hasBegun = true;
    const outcome = await persist(
      session,
      runId,
      reconnect,
      (reached) => takeAllBack(reached, journal, choices),
      dependencies,
    );
    if (outcome !== 'undone') {
      steps.failed();
      return ended(outcome.outcome, await newestOnTop(journals, journal, outcome.problem));
    }
    undoing.done();
    for (const place of leftInPlace(journal)) emit({ type: 'stays', place });
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
  return ended('undone');
}

/** Commands whose inverse left what somebody else has come to need. */
function leftInPlace(journal: Journal): readonly string[] {
  const kept = new Set(
    journal.of('undone').flatMap(({ backupId, result }) => (result === 'kept' ? [backupId] : [])),
  );
  return journal
    .of('prepared')
    .flatMap(({ backupId, undoRecord }) =>
      kept.has(backupId) && undoRecord.kind === 'command' ? [undoRecord.path] : [],
    );
}

type Stopped = { readonly outcome: 'refused' | 'needs-attention'; readonly problem: Problem };

/** Safe to repeat over a new connection: what is done is met as done. */
async function takeAllBack(
  session: Session,
  journal: Journal,
  choices: Choices,
): Promise<'undone' | Stopped> {
  try {
    await session.lock?.reopen(whoWeAre());
  } catch (thrown) {
    return refuse(journal, thrown);
  }
  const left = journal.leftToUndo();
  let settled: Resolution;
  try {
    settled = await resolveConflicts(session, left, await session.changes.edited(left), choices);
  } catch (thrown) {
    await session.lock?.release();
    return refuse(journal, thrown);
  }
  if (settled.conflicts.length > 0) {
    const paths = settled.conflicts.map(({ path }) => path);
    await session.lock?.release();
    return refuse(journal, new ProblemError('undo-blocked-by-edit', { paths }));
  }
  const work = workOf(journal, undefined, settled);
  try {
    await session.lock?.decideToUndo(work);
  } catch (thrown) {
    await session.lock?.release();
    return refuse(journal, thrown);
  }
  const entries: NewEntry[] = [];
  for (const part of undoOrder(work)) {
    const taken = await takeBack(session, part, { isTested: true });
    const { answers } = taken;
    const trouble = troubleWith(part, taken);
    if (trouble !== null && session.net !== null) return rollForward(session.net, journal, work, trouble);
    entries.push(...undoneEntries(part.changes, answers));
    if (trouble !== null) return leaveHalfUndone(session, journal, entries, trouble);
  }
  const stays = left.filter(({ undoRecord }) => settled.left.includes(undoRecord.path));
  await journal.append([
    ...entries,
    ...stays.map(({ backupId }) => ({ entry: 'undone', backupId, result: 'kept' }) as const),
  ]);
  try {
    await session.lock?.purge();
  } catch (thrown) {
    const { code, facts, detail = '' } = toProblem(thrown);
    if (lost.has(code)) throw thrown;
    const problem: Problem = { code: 'undo-incomplete', facts, detail };
    await journal.append([{ entry: 'ended', outcome: 'needs-attention', problem }]);
    return { outcome: 'needs-attention', problem };
  }
  await journal.append([{ entry: 'ended', outcome: 'undone' }]);
  return 'undone';
}

/** Nothing was touched: the run stands. Troubles of the line are thrown on, for a new one. */
async function refuse(journal: Journal, thrown: unknown): Promise<Stopped> {
  const problem = toProblem(thrown);
  if (lost.has(problem.code)) throw thrown;
  await journal.append([{ entry: 'ended', outcome: 'committed' }]);
  return { outcome: 'refused', problem };
}

/** What keeps the former state from being lived in; null: the services stand on it. */
function troubleWith({ changes }: UndoWork, { answers, refused, fallen }: TakenBack): Problem | null {
  const leftovers = leftoversOf(changes, answers);
  if (leftovers.length > 0) return leftoverProblem(leftovers);
  if (refused !== null)
    return { code: 'undo-would-break', facts: { service: refused.service }, detail: refused.words };
  if (fallen.length === 0) return null;
  const service = fallen.map(({ path }) => path).join(', ');
  return { code: 'undo-would-break', facts: { service }, detail: leftoverProblem(fallen).detail };
}

/** Nobody keeps what an undo takes away there: what is back stays back, and the next try takes the rest. */
async function leaveHalfUndone(
  session: Session,
  journal: Journal,
  entries: readonly NewEntry[],
  problem: Problem,
): Promise<Stopped> {
  await journal.append([...entries, { entry: 'ended', outcome: 'needs-attention', problem }]);
  await session.lock?.release();
  return { outcome: 'needs-attention', problem };
}

/** The run stands as before: its owner has lost nothing but the undo. */
async function rollForward(
  net: SafetyNet,
  journal: Journal,
  work: UndoWork,
  trouble: Problem,
): Promise<Stopped> {
  const wrong = await net.rollForward(work);
  if (wrong === null) {
    await journal.append([{ entry: 'ended', outcome: 'committed' }]);
    return { outcome: 'refused', problem: { ...trouble, code: 'undo-would-break' } };
  }
  const problem: Problem = {
    code: 'undo-incomplete',
    facts: trouble.facts,
    detail: `${trouble.detail ?? ''}\n${wrong}`,
  };
  await journal.append([{ entry: 'ended', outcome: 'needs-attention', problem }]);
  return { outcome: 'needs-attention', problem };
}
