import { randomBytes } from 'node:crypto';
import type { RunEnded } from '../../shared/events.ts';
import type { Plan } from '../../shared/plan.ts';
import { type Problem, toProblem } from '../../shared/problems.ts';
import type { AnyHost } from '../remote/host.ts';
import { startHeartbeat } from '../run/heartbeat.ts';
import type { Journal, JournalStore } from '../run/journal/journal-file.ts';
import { newestVersion } from '../run/journal/versions.ts';
import { mustKnowService } from '../run/known-service.ts';
import { commitOn } from '../run/session.ts';
import { type Dependencies, realDependencies } from './dependencies.ts';
import { addressesOf, answerChecksOf, checksOf, lookAtServer, refuseBlockers, targetOf } from './look.ts';
import { performRun } from './perform.ts';
import { mustBeReviewed } from './plan-digest.ts';
import { rollBack } from './rollback.ts';
import type { PreparedRun, RunContext, SecureRequest } from './run-context.ts';
import { mustBeProvable, solverOf } from './solvers-of-run.ts';
import { createSteps, type Steps } from './steps.ts';
import { takeBaseline } from './verify-deployment.ts';
import { joinChecks } from './who-answers.ts';
import { whoWeAre } from './who-we-are.ts';

export const newRunId = (now = new Date()): string =>
  `${now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-')}-${randomBytes(3).toString('hex')}`;

/**
 * The main job: look, plan, do, look again. Answers how it ended and never throws for expected trouble:
 * `refused` while nothing was touched, `undone` where all was taken back (without a problem: a rehearsal went well),
 * `committed` where the new certificate is proven from outside, `needs-attention` where the way back failed too.
 */
export async function secure(
  host: AnyHost,
  request: SecureRequest,
  given: RunContext,
  dependencies: Dependencies = realDependencies,
): Promise<RunEnded> {
  let isOver = false;
  // A look from outside may still be under way when a run is refused; nothing is said behind its ending.
  const context: RunContext = {
    ...given,
    emit: (event) => {
      if (!isOver) given.emit(event);
    },
  };
  try {
    return await secureIn(host, request, context, dependencies);
  } finally {
    isOver = true;
  }
}

async function secureIn(
  host: AnyHost,
  request: SecureRequest,
  context: RunContext,
  dependencies: Dependencies,
): Promise<RunEnded> {
  const started = performance.now();
  const runId = newRunId();
  const steps = createSteps(context.emit);
  const { names } = request.job;
  context.emit({ type: 'run', runId, names, at: new Date().toISOString() });
  const ended = (outcome: RunEnded['outcome'], problem?: Problem): RunEnded => ({
    type: 'ended',
    outcome,
    runId,
    ...(problem === undefined ? {} : { problem }),
    roundTrips: host.roundTrips,
    milliseconds: Math.round(performance.now() - started),
  });

  let ready: PreparedRun;
  let journal: Journal;
  try {
    ready = await getReady(host, request, steps, context, dependencies);
    journal = await openJournal(context.journals, runId, ready);
  } catch (thrown) {
    steps.failed();
    return ended('refused', toProblem(thrown));
  }

  const monitor = dependencies.prober.startMonitor(names, request.outside, (counts) =>
    context.emit({ type: 'pulse', ...counts }),
  );
  const session = dependencies.sessionOf(host, runId);
  const heartbeat = startHeartbeat(session);
  try {
    await steps.run('prepare', {}, async () => session.lock?.open(whoWeAre()));
    await performRun(host, session, journal, ready, context);
    context.signal.throwIfAborted();
    if (request.job.rehearsal) {
      const { outcome, problem } = await rollBack(session, journal, runId, ready, null, context);
      return ended(outcome, problem);
    }
    await steps.run(
      'finish',
      {},
      () => commitOn(session, journal.text()),
      ({ prunedKeys }) => ({ prunedKeys }),
    );
    await journal.append([{ entry: 'ended', outcome: 'committed' }]);
    return ended('committed');
  } catch (thrown) {
    steps.failed();
    const cause = toProblem(thrown);
    if (cause.code === 'server-busy') {
      await journal.append([{ entry: 'ended', outcome: 'refused', problem: cause }]);
      return ended('refused', cause);
    }
    const { outcome, problem } = await rollBack(session, journal, runId, ready, cause, context);
    return ended(outcome, problem);
  } finally {
    heartbeat.stop();
    monitor.stop();
    await journal.release();
  }
}

async function getReady(
  host: AnyHost,
  request: SecureRequest,
  steps: Steps,
  context: RunContext,
  dependencies: Dependencies,
): Promise<PreparedRun> {
  const { emit, signal } = context;
  const { prober } = dependencies;
  const solver = solverOf(request, dependencies.solvers);
  const { job, outside } = request;
  const looking = steps.start('look', {});
  const viewing = prober.viewOutside(job.names, outside, signal, (view) =>
    emit({ type: 'outside', when: 'before', view }),
  );
  viewing.catch(() => undefined);
  const permitted = mayBeSigned(request, solver, context, prober);
  permitted.catch(() => undefined);
  const look = await lookAtServer(host, targetOf(job), job.names, signal, dependencies);
  const answers = await answerChecksOf(look, job.names, async () => addressesOf(await viewing));
  refuseBlockers(joinChecks(answers, checksOf(look, job)));
  const plan = look.target.plan(look.facts, job);
  mustBeUndoable(plan);
  mustBeReviewed(request.reviewed, plan);
  looking.done({ title: look.detection.title, version: look.detection.version });
  const { before, baseline } = await steps.run('before', {}, async () => {
    const before = await viewing;
    mustBeProvable(request, solver, before, context);
    return { before, baseline: await takeBaseline(look, job.names, before, outside, signal, prober) };
  });
  await permitted;
  return { request, look, plan, before, baseline, steps, dependencies };
}

/** A run that could not be taken back from its journal is not begun. Raises `service-unknown`. */
function mustBeUndoable({ import: stored, install, redirect }: Plan): void {
  for (const stage of [stored, install, redirect]) if (stage?.activation) mustKnowService(stage.activation);
}

/** The authority's limits as we remember them, and what DNS says of it: known before anything is touched. */
async function mayBeSigned(
  { job: { names }, acme, outside }: SecureRequest,
  solver: ReturnType<typeof solverOf>,
  { source, emit, signal }: RunContext,
  { provePermission }: Dependencies['prober'],
): Promise<void> {
  const known = await source.beforehand?.(acme, names, signal);
  if (known?.damagedAccount !== undefined)
    emit({ type: 'account-renewed', ca: new URL(acme.directory).host, file: known.damagedAccount });
  // Rules may allow one method and forbid the other (RFC 8657 §4).
  const methods = [...new Set(names.map((name) => solver(name).method))];
  const asked = methods.map((method) => ({
    names: names.filter((name) => solver(name).method === method),
    identities: known?.caaIdentities ?? [],
    ca: new URL(acme.directory).host,
    method,
  }));
  await Promise.all(asked.map((question) => provePermission(question, outside, signal)));
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
        authority: job.certificate.directory,
        target: ready.look.target.id,
        job,
      },
    ]);
  } catch (thrown) {
    await journal.release();
    throw thrown;
  }
  return journal;
}
