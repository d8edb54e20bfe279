import type { RunEnded } from '../../../shared/events.ts';
import type { WaitingEntry } from '../../../shared/journal.ts';
import type { Plan } from '../../../shared/plan.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import { type Dependencies, realDependencies } from '../dependencies.ts';
import { openedOf } from '../opened-of.ts';
import { mustBeReviewed, mustHaveDigest } from '../plan/plan-digest.ts';
import { acmeOf } from './brought.ts';
import { getReady } from './get-ready.ts';
import type { PreparedRun, RunContext, SecureRequest } from './run-context.ts';
import { beginning, carryOut, mustHaveALastingPlace, untilItsEnding } from './secure.ts';
import { lastingKeyOf, type Resumed } from './waiting.ts';

/**
 * Goes on with a run that waits: the server is looked at anew and must bring the plan that was reviewed, then the source
 * goes on with what it began, and all else follows as in any run. Answers how it ended, `waiting` where it waits on. Where
 * that is for another reason than its owner (`problem`), nothing is lost by trying later; `refused`: it was not even begun.
 */
export async function resumeRun(
  host: AnyHost,
  journal: Journal,
  request: SecureRequest,
  given: RunContext,
  dependencies: Dependencies = realDependencies,
): Promise<RunEnded> {
  return untilItsEnding(given, (context) => resumeIn(host, journal, request, context, dependencies));
}

async function resumeIn(
  host: AnyHost,
  journal: Journal,
  request: SecureRequest,
  context: RunContext,
  dependencies: Dependencies,
): Promise<RunEnded> {
  const { runId } = openedOf(journal);
  const { steps, ended } = beginning(host, runId, request.job.names, context);
  let entry: WaitingEntry;
  let ready: PreparedRun;
  try {
    entry = waitingEntryOf(journal);
    mustBeOurs(journal, entry, context);
    mustHaveALastingPlace(host, runId, request, context, dependencies);
    ready = await getReady(host, request, steps, context, dependencies, (plan) =>
      mustBeThePlan(request.reviewed, entry, plan, context),
    );
    await journal.append([{ entry: 'resuming' }]);
  } catch (thrown) {
    steps.failed();
    await journal.release();
    return ended('refused', toProblem(thrown));
  }
  const resumed: Resumed = { entry, isOver: false, isSaid: false };
  return carryOut(host, journal, runId, ready, context, ended, resumed);
}

/** Raises `run-not-waiting` {runId} where it waits for nothing, or came to no end since: then its server is asked first. */
export function waitingEntryOf(journal: Journal): WaitingEntry {
  const entry = journal.waiting();
  if (entry !== null && journal.outcome() === 'waiting') return entry;
  throw new ProblemError('run-not-waiting', { runId: openedOf(journal).runId });
}

/** Raises `journal-newer` for what a later version of the app began, `journal-sealed-elsewhere` for what only a window may add to. */
function mustBeOurs(journal: Journal, { pending }: WaitingEntry, { source }: RunContext): void {
  const file = journal.place;
  if (!source.understands(pending))
    throw new ProblemError('journal-newer', { file, version: pending.version });
  if (!journal.canGrow)
    throw new ProblemError('journal-sealed-elsewhere', { file }, { detail: 'the window has the key to it' });
}

/** The one that was seen when the run began to wait, or another one that was reviewed since. Raises `plan-changed`. */
function mustBeThePlan(
  reviewed: Plan | null,
  { plan: digest }: WaitingEntry,
  now: Plan,
  { emit }: Pick<RunContext, 'emit'>,
): void {
  if (reviewed === null) mustHaveDigest(digest, now, emit);
  else mustBeReviewed(reviewed, now, emit);
}

/**
 * Gives up a run that waits: the authority hears it, and its key goes from the server, on which nothing else of the run is.
 * Ends `undone`, or `refused` where its key could not be taken away: then it waits on.
 */
export async function abandonRun(
  host: AnyHost,
  journal: Journal,
  request: SecureRequest,
  context: Pick<RunContext, 'source' | 'emit' | 'signal'>,
  dependencies: Dependencies = realDependencies,
): Promise<RunEnded> {
  const { runId } = openedOf(journal);
  const { ended } = beginning(host, runId, request.job.names, context);
  try {
    const { for: wanted, pending } = waitingEntryOf(journal);
    const lasting = lastingKeyOf(dependencies.sessionOf(host, runId), request.server.label);
    // Takes the journal: no other program goes on with the run meanwhile.
    await journal.append([{ entry: 'undoing' }]);
    try {
      await lasting.drop();
    } catch (thrown) {
      await journal.append([{ entry: 'ended', outcome: 'waiting', problem: toProblem(thrown) }]);
      throw thrown;
    }
    await context.source.abandon(acmeOf(request), pending, context.signal);
    await journal.append([{ entry: 'ended', outcome: 'undone' }]);
    context.emit({ type: 'not-awaited', for: wanted });
    return ended('undone');
  } catch (thrown) {
    return ended('refused', toProblem(thrown));
  } finally {
    await journal.release();
  }
}
