import { authorityName } from '../../shared/content/authorities.ts';
import { toProblem } from '../../shared/problems.ts';
import type { AnyHost } from '../remote/host.ts';
import type { Journal } from '../run/journal/journal-file.ts';
import { createRunner } from '../run/runner.ts';
import type { MadeKey, Session } from '../run/session.ts';
import type { SeveralSolvers } from '../solvers/several.ts';
import type { IssueContext, Issued, IssuedCertificate, Waiting } from '../sources/source.ts';
import type { PreparedRun, RunContext } from './run-context.ts';
import { solverOf, solversOfRun } from './solvers-of-run.ts';
import type { RunningStep } from './steps.ts';
import { proveFromOutside } from './verify-deployment.ts';
import { type Halted, lastingKeyOf, mayWait, type Resumed, waitIsOver } from './waiting.ts';

/**
 * The changing half of a run, up to the new certificate proven from outside; a rehearsal ends before the first
 * lasting change. Answers where the run has to wait for its owner; null: it is done. Raises whatever stopped it; taking
 * back is the caller's.
 */
export async function performRun(
  host: AnyHost,
  session: Session,
  journal: Journal,
  ready: PreparedRun,
  context: RunContext,
  /** Null: it begins here. */
  resumed: Resumed | null = null,
): Promise<Halted | null> {
  const { steps, look, request, plan } = ready;
  const { job } = request;
  const runner = createRunner(session, journal, context.signal);
  const solvers = solversOfRun(host, runner, ready, context);
  const names = { count: job.names.length };

  context.signal.throwIfAborted();
  await preflight(solvers, ready);
  // Goes on behind the next steps: the authority is asked meanwhile, and what is placed next waits for it.
  const cleared = solvers.cleanUp();
  cleared.catch(() => undefined);
  let key: MadeKey;
  let outcome: Issued | Waiting;
  try {
    context.signal.throwIfAborted();
    key =
      resumed === null
        ? await steps.run('key', { system: host.system }, () =>
            session.keys.make(job.certificate.key ?? look.target.usualKey, job.names),
          )
        : await keptKey(host, session, ready, resumed);
    outcome = await obtain(solvers, key, ready, context, resumed);
  } finally {
    // Whoever takes back what is left must find the server and the journal at rest.
    await cleared.catch(() => undefined);
  }
  await cleared;
  if (outcome.kind === 'waiting') return { waiting: outcome, key };
  const issued = outcome.certificate;
  await journal.append([
    {
      entry: 'certificate',
      fingerprint: issued.fingerprint,
      issuer: issued.issuer,
      notBefore: issued.notBefore,
      notAfter: issued.notAfter,
    },
  ]);

  if (resumed !== null) await waitIsOver(session, resumed, context);
  context.signal.throwIfAborted();
  const materials = { chainPem: issued.chainPem, key };
  await steps.run('rehearse', {}, async () => {
    if (plan.import !== undefined) await runner.doStage(plan.import, materials);
    await selfTest(host, session, ready, key, issued, context.signal);
  });
  context.signal.throwIfAborted();
  if (job.rehearsal) {
    steps.skip('install', {});
    steps.skip('outside', names);
    steps.skip('redirect', {});
    steps.skip('finish', {});
    return null;
  }
  await steps.run('install', {}, () => runner.doStage(plan.install, materials));
  context.signal.throwIfAborted();
  await steps.run('outside', names, () => proveFromOutside(ready, issued, [], context));

  if (plan.redirect === null) {
    steps.skip('redirect', {});
    return null;
  }
  context.signal.throwIfAborted();
  const { redirect, unredirected = [] } = plan;
  const led = job.names.filter((name) => !unredirected.includes(name));
  await steps.run('redirect', {}, async () => {
    await runner.doStage(redirect, {});
    await proveFromOutside(ready, issued, led, context);
  });
  return null;
}

/** Of a run that waited. Raises `waiting-key-gone`, which is the end of it: the request that was begun is for that key. */
async function keptKey(
  host: AnyHost,
  session: Session,
  { steps, request }: PreparedRun,
  resumed: Resumed,
): Promise<MadeKey> {
  steps.skip('key', { system: host.system });
  const { label } = request.server;
  try {
    return await lastingKeyOf(session, label).take(resumed.entry.key, request.job.names);
  } catch (thrown) {
    resumed.isOver = toProblem(thrown).code === 'waiting-key-gone';
    throw thrown;
  }
}

/** Before any authority is asked: a question of our own is answered on every address, as it will have to be. */
async function preflight(solvers: SeveralSolvers, ready: PreparedRun): Promise<void> {
  const { request, steps, dependencies } = ready;
  const provider = authorityName(request.job.certificate.directory);
  const solver = solverOf(request, dependencies.solvers);
  const { names } = request.job;
  const trials = [...new Set(names.map(solver))].flatMap(
    (each) => each.trial?.(names.filter((name) => solver(name) === each)) ?? [],
  );
  if (trials.length === 0) {
    steps.skip('preflight', { provider });
    return;
  }
  await steps.run(
    'preflight',
    { provider },
    () => solvers.present(trials),
    () => ({ count: trials.length }),
  );
}

async function obtain(
  solvers: SeveralSolvers,
  key: MadeKey,
  { request, steps, dependencies }: PreparedRun,
  { source, signal, tellOwner }: RunContext,
  resumed: Resumed | null,
): Promise<Issued | Waiting> {
  const provider = authorityName(request.job.certificate.directory);
  // With those that it has seen before, all names are proven then; `toProve` says which were left.
  const count = request.job.names.length;
  const solver = solverOf(request, dependencies.solvers);
  let ordering = steps.start('order', { provider });
  let validating: RunningStep<'validate'> | undefined;
  let signing: RunningStep<'certificate'> | undefined;
  const context: IssueContext = {
    signal,
    methodOf: (name) => solver(name).method,
    async ordered({ toProve }) {
      // The authority's rehearsal directory was asked first, and passed.
      if (validating !== undefined) ordering = steps.start('order', { provider });
      validating = undefined;
      ordering.done({ toProve: [...toProve] });
      if (toProve.length === 0) {
        steps.skip('proof', { provider, count });
        steps.skip('validate', { provider });
      }
    },
    async present(challenges) {
      const present = () => solvers.present(challenges);
      // Of a proof that has to wait nothing is said: it was not laid ready.
      if (mayWait(request, { tellOwner })) {
        if ((await present()) === 'waiting') return 'waiting';
        await steps.run('proof', { provider, count }, async () => undefined);
      } else await steps.run('proof', { provider, count }, present);
      validating = steps.start('validate', { provider });
      return 'ready';
    },
    withdraw: () => solvers.cleanUp(),
    async validated() {
      validating?.done();
      signing = steps.start('certificate', { provider });
    },
  };
  const { names } = request.job;
  const outcome =
    resumed === null
      ? await source.start(request.acme, names, key.csrPem, context)
      : await source.resume(request.acme, names, key.csrPem, resumed.entry, context).catch((thrown) => {
          resumed.isOver = true;
          throw thrown;
        });
  if (outcome.kind === 'waiting') {
    if (outcome.trouble !== undefined) steps.failed();
    return outcome;
  }
  const { issuer, notAfter } = outcome.certificate;
  signing?.done({ issuer, notAfter });
  return outcome;
}

/** On a private copy of the service, where it has one; elsewhere the import was the test. */
async function selfTest(
  host: AnyHost,
  session: Session,
  { look, plan }: PreparedRun,
  key: MadeKey,
  issued: IssuedCertificate,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const { target, facts } = look;
  const { staging } = session.keys;
  if (staging === null || target.selfTest === undefined) return;
  const staged = {
    keyPath: key.onServer?.path ?? '',
    chainPath: staging.chainPath,
    fingerprint: issued.fingerprint,
  };
  // Both are sent before either is waited for: the host answers in order, so this is one round trip less.
  const both = await Promise.allSettled([
    staging.stage(issued.chainPem),
    target.selfTest(host, facts, plan, staged, signal),
  ]);
  // Whoever takes back what is left must find the server at rest.
  for (const one of both) if (one.status === 'rejected') throw one.reason;
}
