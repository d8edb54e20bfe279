import { randomBytes } from 'node:crypto';
import type { RunEnded } from '../../../shared/events.ts';
import type { Plan, PlanPart } from '../../../shared/plan.ts';
import { type Problem, toProblem } from '../../../shared/problems.ts';
import { targetCapabilities } from '../../../shared/target-capabilities.ts';
import type { AnyHost } from '../../remote/host.ts';
import { startHeartbeat } from '../../run/heartbeat.ts';
import type { Journal, JournalStore } from '../../run/journal/journal-file.ts';
import { newestVersion } from '../../run/journal/versions.ts';
import { commitOn } from '../../run/session.ts';
import { type Dependencies, realDependencies } from '../dependencies.ts';
import { type LeftOut, leftOutOf } from '../opened-of.ts';
import { probesOf, sitesOf } from '../plan/plan-of.ts';
import { expectedRenewal } from '../renewal/expected-renewal.ts';
import { rollBack } from '../undo/rollback.ts';
import { providerOf } from './brought.ts';
import { getReady } from './get-ready.ts';
import { performRun } from './perform.ts';
import type { PreparedRun, RunContext, SecureRequest } from './run-context.ts';
import { createSteps } from './steps.ts';
import { endForGood, endWaiting, haltRun, lastingKeyOf, mayWait, type Resumed } from './waiting.ts';

export const newRunId = (now = new Date()): string =>
  `${now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}-${randomBytes(3).toString('hex')}`;

/**
 * The main job: look, plan, do, look again. Answers how it ended and never throws for expected trouble:
 * `refused` while nothing was touched, `undone` where all was taken back (without a problem: a rehearsal went well),
 * `committed` where the new certificate is proven from outside (with the problem `service-left-out` where that holds of some
 * services only, as their owner had wished), `needs-attention` where the way back failed too,
 * `waiting` where its owner has to do something first: see `resume.ts`.
 */
export async function secure(
  host: AnyHost,
  request: SecureRequest,
  given: RunContext,
  dependencies: Dependencies = realDependencies,
): Promise<RunEnded> {
  return untilItsEnding(given, (context) => secureIn(host, request, context, dependencies));
}

/** A look from outside may still be under way when a run is refused; nothing is said behind its ending. */
export async function untilItsEnding(
  given: RunContext,
  run: (context: RunContext) => Promise<RunEnded>,
): Promise<RunEnded> {
  let isOver = false;
  try {
    return await run({
      ...given,
      emit: (event) => {
        if (!isOver) given.emit(event);
      },
    });
  } finally {
    isOver = true;
  }
}

/** Says of a run how it ended. */
export type End = (outcome: RunEnded['outcome'], problem?: Problem) => RunEnded;

/** Begins a run: its words from now on, its time and its round trips. */
export function beginning(
  host: AnyHost,
  runId: string,
  names: readonly string[],
  { emit }: Pick<RunContext, 'emit'>,
) {
  const started = performance.now();
  const steps = createSteps(emit);
  emit({ type: 'run', runId, names: [...names], at: new Date().toISOString() });
  const ended: End = (outcome, problem) => ({
    type: 'ended',
    outcome,
    runId,
    ...(problem === undefined ? {} : { problem }),
    roundTrips: host.roundTrips,
    milliseconds: Math.round(performance.now() - started),
  });
  return { steps, ended };
}

async function secureIn(
  host: AnyHost,
  request: SecureRequest,
  context: RunContext,
  dependencies: Dependencies,
): Promise<RunEnded> {
  const runId = newRunId();
  const { steps, ended } = beginning(host, runId, request.job.names, context);
  let ready: PreparedRun;
  let journal: Journal;
  try {
    mustHaveALastingPlace(host, runId, request, context, dependencies);
    ready = await getReady(host, request, steps, context, dependencies);
    journal = await openJournal(context.journals, runId, ready);
  } catch (thrown) {
    steps.failed();
    return ended('refused', toProblem(thrown));
  }
  return carryOut(host, journal, runId, ready, context, ended, null);
}

/** Before anything is asked of anybody: a run that will have to wait needs a place for its key. Raises `waiting-not-possible`. */
export function mustHaveALastingPlace(
  host: AnyHost,
  runId: string,
  request: SecureRequest,
  context: RunContext,
  { sessionOf }: Dependencies,
): void {
  if (mayWait(request, context)) lastingKeyOf(sessionOf(host, runId), request.server.label);
}

/** The changing half, with its way back. Answers how the run ended. */
export async function carryOut(
  host: AnyHost,
  journal: Journal,
  runId: string,
  ready: PreparedRun,
  context: RunContext,
  ended: End,
  resumed: Resumed | null,
): Promise<RunEnded> {
  const { request, steps, dependencies } = ready;
  const monitor = dependencies.prober.startMonitor(sitesOf(ready.plan), request.outside, (counts) =>
    context.emit({ type: 'pulse', ...counts }),
  );
  const session = dependencies.sessionOf(host, runId);
  const heartbeat = startHeartbeat(session);
  try {
    const done = await performRun(host, session, journal, ready, context, resumed);
    if (done !== null && 'waiting' in done) {
      const { outcome, problem } = await haltRun(session, journal, runId, ready, done, context);
      return ended(outcome, problem);
    }
    context.signal.throwIfAborted();
    if (request.job.rehearsal) {
      const { outcome, problem } = await rollBack(session, journal, runId, ready, null, context);
      return ended(outcome, problem);
    }
    await steps.run(
      'finish',
      {},
      () => commitOn(session, journal.text()),
      ({ prunedKeys, keptCertificates = 0 }) => ({ prunedKeys, keptCertificates }),
    );
    const leftOut = leftOutOf(journal);
    const problem = leftOutProblem(ready.plan, leftOut);
    await journal.append([
      { entry: 'ended', outcome: 'committed', ...(problem === null ? {} : { problem }) },
    ]);
    return {
      ...ended('committed', problem ?? undefined),
      ...(problem === null ? {} : { leftOut: [...leftOut] }),
      ...(done === null ? {} : { renewal: expectedRenewal(done, journal) }),
    };
  } catch (thrown) {
    steps.failed();
    const cause = toProblem(thrown);
    if (cause.code === 'server-busy') {
      const outcome = resumed === null ? 'refused' : 'waiting';
      await journal.append([{ entry: 'ended', outcome, problem: cause }]);
      return ended(outcome, cause);
    }
    const wayBack = resumed === null || resumed.isOver ? endForGood : endWaiting;
    const { outcome, problem } = await wayBack(session, journal, runId, ready, cause, context, resumed);
    return ended(outcome, problem);
  } finally {
    heartbeat.stop();
    monitor.stop();
    await journal.release();
  }
}

/** Some services stand and others do not, as their owner had wished; null: all stand. */
function leftOutProblem({ parts }: Plan, leftOut: readonly LeftOut[]): Problem | null {
  if (leftOut.length === 0) return null;
  const isOut = (id: string): boolean => leftOut.some(({ target }) => target === id);
  const named = (some: readonly PlanPart[]) =>
    some.map(({ target }) => targetCapabilities[target].name).join(', ');
  const services = named(parts.filter(({ target }) => isOut(target)));
  const standing = named(parts.filter(({ target }) => !isOut(target)));
  const detail = leftOut.map(({ problem }) => `${problem.code} ${problem.detail ?? ''}`.trim()).join('\n');
  return { code: 'service-left-out', facts: { services, standing }, detail };
}

async function openJournal(journals: JournalStore, runId: string, ready: PreparedRun): Promise<Journal> {
  const { job, server } = ready.request;
  const journal = await journals.create(runId);
  try {
    await journal.append([
      {
        entry: 'opened',
        version: newestVersion,
        runId,
        names: job.names,
        server,
        authority: job.certificate.from === 'acme' ? job.certificate.directory : providerOf(ready.request),
        targets: ready.plan.parts.map(({ target }) => target),
        probes: [...probesOf(ready.plan)],
        job,
      },
    ]);
  } catch (thrown) {
    await journal.release();
    throw thrown;
  }
  return journal;
}
