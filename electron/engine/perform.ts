import { authorityName } from '../../shared/content/authorities.ts';
import type { AnyHost } from '../remote/host.ts';
import type { Journal } from '../run/journal/journal-file.ts';
import { makeKeyHere } from '../run/key-from-here.ts';
import { createRunner } from '../run/runner.ts';
import type { MadeKey, Session } from '../run/session.ts';
import type { SeveralSolvers } from '../solvers/several.ts';
import type { IssueContext, IssuedCertificate } from '../sources/source.ts';
import type { PreparedRun, RunContext } from './run-context.ts';
import { solverOf, solversOfRun } from './solvers-of-run.ts';
import type { RunningStep } from './steps.ts';
import { proveFromOutside } from './verify-deployment.ts';

/**
 * The changing half of a run, up to the new certificate proven from outside; a rehearsal ends before the first
 * lasting change. Raises whatever stopped it; taking back is the caller's.
 */
export async function performRun(
  host: AnyHost,
  session: Session,
  journal: Journal,
  ready: PreparedRun,
  context: RunContext,
): Promise<void> {
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
  let issued: IssuedCertificate;
  try {
    context.signal.throwIfAborted();
    const make = session.keys?.make ?? makeKeyHere;
    key = await steps.run('key', { system: session.keys === null ? 'here' : host.system }, () =>
      make(job.certificate.key ?? look.target.usualKey, job.names),
    );
    issued = await obtain(solvers, key, ready, context);
  } finally {
    // Whoever takes back what is left must find the server and the journal at rest.
    await cleared.catch(() => undefined);
  }
  await cleared;
  await journal.append([
    {
      entry: 'certificate',
      fingerprint: issued.fingerprint,
      issuer: issued.issuer,
      notBefore: issued.notBefore,
      notAfter: issued.notAfter,
    },
  ]);

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
    return;
  }
  await steps.run('install', {}, () => runner.doStage(plan.install, materials));
  context.signal.throwIfAborted();
  await steps.run('outside', names, () => proveFromOutside(ready, issued, [], context));

  if (plan.redirect === null) {
    steps.skip('redirect', {});
    return;
  }
  context.signal.throwIfAborted();
  const { redirect, unredirected = [] } = plan;
  const led = job.names.filter((name) => !unredirected.includes(name));
  await steps.run('redirect', {}, async () => {
    await runner.doStage(redirect, {});
    await proveFromOutside(ready, issued, led, context);
  });
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
  { source, signal }: RunContext,
): Promise<IssuedCertificate> {
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
      await steps.run('proof', { provider, count }, () => solvers.present(challenges));
      validating = steps.start('validate', { provider });
    },
    withdraw: () => solvers.cleanUp(),
    async validated() {
      validating?.done();
      signing = steps.start('certificate', { provider });
    },
  };
  const issued = await source.issue(request.acme, request.job.names, key.csrPem, context);
  signing?.done({ issuer: issued.issuer, notAfter: issued.notAfter });
  return issued;
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
  const staging = session.keys?.staging ?? null;
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
