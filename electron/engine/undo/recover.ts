import { hostname } from 'node:os';
import type { FoundState, Outcome, RunEnded } from '../../../shared/events.ts';
import { type Problem, ProblemError, toProblem } from '../../../shared/problems.ts';
import type { Outside } from '../../outside/outside.ts';
import type { AnyHost } from '../../remote/host.ts';
import { startHeartbeat } from '../../run/heartbeat.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import type { Choices } from '../../run/resolve-conflicts.ts';
import type { RunStatus } from '../../run/run-status.ts';
import { undoLeft, workOf } from '../../run/runner.ts';
import { commitOn, type Session, statusOf } from '../../run/session.ts';
import { leftoverProblem } from '../../run/undo-leftovers.ts';
import { type Dependencies, realDependencies } from '../dependencies.ts';
import { viewAfterwards } from '../look/look.ts';
import { openedOf } from '../opened-of.ts';
import { persist } from '../run/persist.ts';
import { placesOf } from '../run/record-places.ts';
import { createSteps, type RunningStep } from '../run/steps.ts';
import { whoWeAre } from '../run/who-we-are.ts';
import { handedOnAgain, putAway } from './hand-on.ts';
import { dropKey, leaveTo, noteRestored } from './rollback.ts';
import { mustAgreeWithServer } from './servers-copy.ts';
import { takeAlong } from './take-along.ts';
import { quietly, type UndoAround, undoRun } from './undo.ts';

/**
 * What the server's answer means for a run that has no ending in the journal. `isReclaiming`: of one that was taken back
 * before, only what had stayed for others was to follow.
 */
export function foundState(standing: RunStatus, isReclaiming = false): FoundState {
  if (standing.decided === 'commit') return standing.isSetAside && !isReclaiming ? 'restored' : 'confirmed';
  if (standing.isRestored) return 'restored';
  return standing.isKnown ? 'unfinished' : 'gone';
}

/**
 * Brings a run that was cut off (the app was killed, the laptop slept, the line broke, the server restarted) to its
 * end, by asking the server how it stands: what was confirmed stays, what the server has put back is noted, and what
 * stands half-way is taken back. A run that waited goes on waiting. Ends `committed`, `undone`, `waiting`, `refused`
 * (somebody is at it) or `needs-attention`.
 */
export async function recoverRun(
  host: AnyHost,
  journal: Journal,
  outside: Outside,
  { emit, journals, reconnect, choices = {} }: UndoAround,
  dependencies: Dependencies = realDependencies,
): Promise<RunEnded> {
  const started = performance.now();
  const { runId, names, probes } = openedOf(journal);
  const session = dependencies.sessionOf(host, runId);
  const steps = createSteps(emit);
  const heartbeat = startHeartbeat(session);
  const ended = (outcome: Outcome, problem?: Problem): RunEnded => ({
    type: 'ended',
    outcome,
    runId,
    ...(problem === undefined ? {} : { problem }),
    roundTrips: host.roundTrips,
    milliseconds: Math.round(performance.now() - started),
  });
  const end = async (outcome: Outcome, problem?: Problem): Promise<RunEnded> => {
    await journal.append([{ entry: 'ended', outcome, ...(problem === undefined ? {} : { problem }) }]);
    return ended(outcome, problem);
  };

  emit({ type: 'run', runId, names, at: new Date().toISOString() });
  try {
    const standing = await steps.run('ask', {}, () => askQuietly(session, runId, dependencies));
    const state = foundState(standing, journal.isReclaiming());
    emit({ type: 'found', state });
    let undoing: RunningStep<'undo'> | undefined;
    const outcome = await persist(
      session,
      runId,
      reconnect,
      (reached) =>
        settle(reached, journal, state, choices, () => {
          // A lost line brings us here again, over a new one.
          undoing ??= steps.start('undo', {});
        }),
      dependencies,
    );
    if (outcome.problem === undefined) undoing?.done();
    else steps.failed();
    if (outcome.problem !== undefined) return await end(outcome.outcome, outcome.problem);
    await viewAfterwards(probes, outside, emit, dependencies.prober);
    if (outcome.outcome === 'undone') {
      await end('undone');
      const left = await takeAlong(host, journal, { emit, journals, reconnect }, (reached, due) =>
        undoRun(reached, due, outside, { emit: quietly(emit), journals, reconnect }, dependencies),
      );
      return left === null ? ended('undone') : ended('needs-attention', left);
    }
    const waiting = journal.waiting();
    if (outcome.outcome === 'waiting' && waiting !== null)
      emit({
        type: 'waiting',
        for: waiting.for,
        until: waiting.until,
        ...(await placesOf(waiting.for, dependencies.prober, outside)),
      });
    return await end(outcome.outcome);
  } catch (thrown) {
    steps.failed();
    // Nothing was touched that was not touched before: the journal stays open, and the next try asks again.
    return ended('refused', toProblem(thrown));
  } finally {
    heartbeat.stop();
    await journal.release();
  }
}

async function settle(
  session: Session,
  journal: Journal,
  state: FoundState,
  choices: Choices,
  onUndo: () => void,
): Promise<{ readonly outcome: Outcome; readonly problem?: Problem }> {
  if (state === 'restored') {
    const ending = await waitOn(session, journal);
    await noteRestored(session, journal);
    return ending;
  }
  await session.lock?.reopen(whoWeAre());
  if (state === 'confirmed' && journal.isReclaiming()) {
    // Nothing was touched yet of what an earlier undo had left for others.
    await journal.append(handedOnAgain(journal));
    await putAway(session, journal);
    return { outcome: 'undone' };
  }
  if (state === 'confirmed') {
    await mustAgreeIfKept(session, journal);
    await dropKey(session, journal);
    await commitOn(session, journal.text());
    return { outcome: 'committed' };
  }
  onUndo();
  await journal.append([{ entry: 'undoing' }]);
  await session.lock?.decideToUndo(workOf(journal));
  const leftovers = await undoLeft(session, journal, undefined, choices);
  if (leftovers.length === 0) {
    const ending = await waitOn(session, journal);
    await putAway(session, journal);
    return ending;
  }
  await leaveTo(session, leftovers);
  return { outcome: 'needs-attention', problem: leftoverProblem(leftovers) };
}

/** What a run that was taken back comes to: one that waits goes on doing so, where its key is still there. */
async function waitOn(
  session: Session,
  journal: Journal,
): Promise<{ readonly outcome: Outcome; readonly problem?: Problem }> {
  const waiting = journal.waiting();
  try {
    if (waiting !== null) {
      await session.keys?.lasting?.keep(waiting.key);
      return { outcome: 'waiting' };
    }
    await dropKey(session, journal);
    return { outcome: 'undone' };
  } catch (thrown) {
    const problem = toProblem(thrown);
    if (problem.code !== 'waiting-key-gone') throw thrown;
    await dropKey(session, journal);
    return { outcome: 'undone', problem };
  }
}

/** The app may have been cut off before the server had its copy: then ours is the only one. */
async function mustAgreeIfKept(session: Session, journal: Journal): Promise<void> {
  if ((await session.lock?.storedJournal?.()) !== null) await mustAgreeWithServer(session, journal);
}

/** Raises `server-busy` where the run goes on, in another window or by another person. */
async function askQuietly(session: Session, runId: string, { pause }: Dependencies): Promise<RunStatus> {
  const standing = await statusOf(session);
  const { holder } = standing;
  const { net } = session;
  if (net === null || holder === null || holder.runId !== runId || !standing.isWatched) return standing;
  if (standing.decided !== null || isOverHere(holder.who)) return standing;
  // In this time an app at work would have given another sign of life.
  await pause(net.beatEvery + 2_000);
  const later = await net.status();
  if (later.sign === standing.sign || later.holder?.runId !== runId) return later;
  throw new ProblemError('server-busy', { runId, who: holder.who, since: holder.since });
}

/** The app that held the server ran on this computer, and runs no more. */
function isOverHere(who: string): boolean {
  const [, host, pid] = /^Sealkeeper on (.*), process (\d+)$/.exec(who) ?? [];
  if (host !== hostname() || pid === undefined) return false;
  if (Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'ESRCH';
  }
}
