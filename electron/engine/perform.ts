import { authorityName } from '../../shared/content/authorities.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { AnyHost } from '../remote/host.ts';
import type { Journal } from '../run/journal/journal-file.ts';
import { createRunner, leftoverProblem, type Runner } from '../run/runner.ts';
import type { MadeKey, Session } from '../run/session.ts';
import type { IssueContext, IssuedCertificate } from '../sources/source.ts';
import { ownChallenges, proveVisible } from './preflight.ts';
import type { PreparedRun, RunContext } from './run-context.ts';
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
  const names = { count: job.names.length };

  context.signal.throwIfAborted();
  await preflight(host, runner, ready, context);
  // Goes on behind the next steps: the authority is asked meanwhile, and `present` waits for it.
  const cleared = clear(runner);
  cleared.catch(() => undefined);
  let key: MadeKey;
  let issued: IssuedCertificate;
  try {
    context.signal.throwIfAborted();
    key = await steps.run('key', { system: host.system }, () =>
      session.keys.make(job.certificate.key ?? look.target.usualKey, job.names),
    );
    issued = await obtain(host, runner, key, cleared, ready, context);
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
async function preflight(
  host: AnyHost,
  runner: Runner,
  { request, look, steps, dependencies }: PreparedRun,
  { signal }: RunContext,
): Promise<void> {
  const challenges = ownChallenges(request.job.names);
  if (challenges.length === 0) return;
  await steps.run(
    'preflight',
    { provider: authorityName(request.job.certificate.directory) },
    async () => {
      await runner.doStage(look.target.proofStage(look.facts, challenges), {});
      await proveVisible(challenges, host, look, request.outside, signal, dependencies.prober);
    },
    () => ({ count: challenges.length }),
  );
}

/** Takes an answer to a challenge away again. Raises what could not be taken back. */
async function clear(runner: Runner): Promise<void> {
  const leftovers = await runner.undo('proof');
  if (leftovers.length === 0) return;
  throw ProblemError.of(leftoverProblem(leftovers));
}

async function obtain(
  host: AnyHost,
  runner: Runner,
  key: MadeKey,
  cleared: Promise<void>,
  { request, look, steps, dependencies }: PreparedRun,
  { source, signal }: RunContext,
): Promise<IssuedCertificate> {
  const provider = authorityName(request.job.certificate.directory);
  // With those that it has seen before, all names are proven then; `toProve` says which were left.
  const count = request.job.names.length;
  let presented = false;
  let ordering = steps.start('order', { provider });
  let validating: RunningStep<'validate'> | undefined;
  let signing: RunningStep<'certificate'> | undefined;
  const context: IssueContext = {
    signal,
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
      presented = true;
      await steps.run('proof', { provider, count }, async () => {
        await cleared;
        await runner.doStage(look.target.proofStage(look.facts, challenges), {});
        await proveVisible(challenges, host, look, request.outside, signal, dependencies.prober);
      });
      validating = steps.start('validate', { provider });
    },
    async withdraw() {
      if (presented) await clear(runner);
    },
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
