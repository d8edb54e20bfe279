import type { HandedOver } from '../../../shared/events.ts';
import type { PlanPart } from '../../../shared/plan.ts';
import { visitedNames } from '../../../shared/probes.ts';
import { renewalIdOf } from '../../certificates/der/renewal-id.ts';
import { publicKeyOf } from '../../certificates/judge/judge.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import { createRunner, type Runner } from '../../run/runner.ts';
import type { MadeKey, Session } from '../../run/session.ts';
import type { Issued, IssuedCertificate, Waiting } from '../../sources/source.ts';
import { renewalWithout } from '../plan/plan-with-renewal.ts';
import { mustLastAsForeseen } from '../plan/short-lived.ts';
import { handOver } from '../renewal/hand-over.ts';
import { asksNobody, planWishOf, takeBrought } from './brought.ts';
import { issuedByService } from './issued-by-service.ts';
import { obtain } from './obtain.ts';
import { type NumberedPart, type PartsOfRun, partsOfRun, proveParts } from './parts.ts';
import { mustFitPins } from './pinned-keys.ts';
import { isTriedWithTheOrder, preflight } from './preflight.ts';
import type { PreparedRun, RunContext } from './run-context.ts';
import { signByItself } from './self-signed.ts';
import { solversOfRun } from './solvers-of-run.ts';
import { takeServer } from './take-server.ts';
import { ledBy, proveFromOutside } from './verify-deployment.ts';
import { type Halted, type Resumed, waitIsOver } from './waiting.ts';

/**
 * The changing half of a run, up to the new certificate proven from outside at every service of the plan; a rehearsal
 * ends before the first lasting change. Answers who renews from then on, or where the run has to wait for its owner;
 * null where nothing stays. Raises whatever stopped it; taking back is the caller's.
 */
export async function performRun(
  host: AnyHost,
  session: Session,
  journal: Journal,
  ready: PreparedRun,
  context: RunContext,
  /** Null: it begins here. */
  resumed: Resumed | null = null,
): Promise<Halted | HandedOver | null> {
  const { steps, request, plan } = ready;
  const { job } = request;
  const runner = createRunner(session, journal, context.signal);
  const solvers = solversOfRun(host, session, runner, journal, ready, context);
  const names = { count: job.names.length };

  context.signal.throwIfAborted();
  const keyOf = await takeServer(host, session, ready, resumed);
  context.signal.throwIfAborted();
  const { brought = null } = request;
  const isAsked = !asksNobody(request);
  const isTrial = isAsked && resumed === null && isTriedWithTheOrder(ready);
  if (!isTrial && isAsked) await preflight(solvers, ready);
  // Goes on behind the next steps: the authority is asked meanwhile, and what is placed next waits for it.
  const cleared = isTrial ? Promise.resolve() : solvers.cleanUp();
  cleared.catch(() => undefined);
  let key: MadeKey;
  let outcome: Issued | Waiting;
  try {
    context.signal.throwIfAborted();
    key = await keyOf();
    if (isAsked) outcome = await obtain(solvers, key, ready, context, resumed, isTrial);
    else if (job.certificate.from === 'panel') outcome = await issuedByService(host, runner, ready, context);
    else if (brought === null) outcome = await signByItself(session, key, ready);
    else outcome = takeBrought(ready, brought.certificate);
  } finally {
    // Whoever takes back what is left must find the server and the journal at rest.
    await cleared.catch(() => undefined);
  }
  await cleared;
  if (outcome.kind === 'waiting') return { waiting: outcome, key };
  const issued = outcome.certificate;
  const renewalId = renewalIdOf(issued.chainPem);
  const publicKey = publicKeyOf(issued.chainPem);
  const { chainMissed } = issued;
  await journal.append([
    {
      entry: 'certificate',
      fingerprint: issued.fingerprint,
      issuer: issued.issuer,
      notBefore: issued.notBefore,
      notAfter: issued.notAfter,
      ...(renewalId === null ? {} : { renewalId }),
      ...(publicKey === null ? {} : { publicKey }),
      ...(chainMissed === undefined
        ? {}
        : { chainMissed: { ...chainMissed, offered: [...chainMissed.offered] } }),
    },
  ]);

  mustLastAsForeseen(plan, planWishOf(request), issued);
  if (resumed !== null) await waitIsOver(session, resumed, context);
  context.signal.throwIfAborted();
  mustFitPins(ready.pins.pins, issued.chainPem);
  const materials = { chainPem: issued.chainPem, key };
  const parts = partsOfRun(runner, journal, ready, context);
  await steps.run('rehearse', {}, async () => {
    // That of a service that gets its certificate itself is done by now.
    for (const [part, { import: stored }] of plan.parts.entries())
      if (stored !== undefined && job.certificate.from !== 'panel')
        await runner.doStage(stored, materials, part);
    const [first] = plan.parts;
    // The first to be installed is looked at meanwhile.
    const lookAhead = () => {
      if (first !== undefined && !job.rehearsal) runner.prepareAhead(first.install, materials, 0);
    };
    await selfTest(host, session, ready, parts, key, issued, lookAhead, context.signal);
  });
  context.signal.throwIfAborted();
  if (job.rehearsal) {
    steps.skip('install', {});
    steps.skip('outside', names);
    steps.skip('redirect', {});
    steps.skip('renewal', { by: plan.renewal?.by ?? 'app' });
    steps.skip('finish', {});
    return null;
  }
  const prove = (some: readonly PlanPart[]) => proveParts(ready, issued, some, [], context);
  for (const one of parts.remaining()) {
    const { part, index } = one;
    context.signal.throwIfAborted();
    const install = async () => {
      parts.begun(one);
      await steps.run('install', {}, () => runner.doStage(part.install, materials, index, part.redirect));
      context.signal.throwIfAborted();
      const later = parts.remaining().filter((other) => other.index > index);
      await prove([proven(part, later)]);
    };
    await parts.attempt(one, install, prove);
  }

  await redirect(runner, ready, parts, issued, context);
  return handOver(host, session, runner, journal, standingOf(ready, parts), context);
}

/** What can be proven of a part by now: a name that a later one shows as well, at another address, is proven with that one. */
function proven(part: PlanPart, later: readonly NumberedPart[]): PlanPart {
  const awaited = visitedNames(later.flatMap((one) => one.part.probes));
  const probes = part.probes.filter(({ kind, name }) => kind !== 'https' || !awaited.includes(name));
  return probes.length === part.probes.length ? part : { ...part, probes };
}

/** The run as it goes on: what was left out is none of whoever renews. */
function standingOf(ready: PreparedRun, parts: PartsOfRun): PreparedRun {
  const { plan, looks, renewers, request } = ready;
  const { renewal, ...rest } = plan;
  if (parts.leftOut.size === 0 || renewal === undefined) return ready;
  const standing = parts.remaining().map(({ part }) => part);
  const without = renewalWithout(looks, renewers, planWishOf(request), renewal, parts.leftOut);
  return { ...ready, plan: { ...rest, parts: standing, renewal: without } };
}

async function redirect(
  runner: Runner,
  ready: PreparedRun,
  parts: PartsOfRun,
  issued: IssuedCertificate,
  context: RunContext,
): Promise<void> {
  const { steps } = ready;
  const remaining = parts.remaining();
  if (remaining.every(({ part }) => part.redirect === null)) {
    steps.skip('redirect', {});
    return;
  }
  const isAlone = ({ part }: NumberedPart): boolean => part.goesBackAlone === true;
  const others = remaining.filter((one) => !isAlone(one)).map(({ part }) => part);
  context.signal.throwIfAborted();
  const led = ledBy({ ...ready.plan, parts: remaining.map(({ part }) => part) });
  await steps.run('redirect', {}, async () => {
    for (const { part, index } of remaining)
      if (part.redirect !== null) await runner.doStage(part.redirect, {}, index);
    await proveFromOutside(ready, issued, others, led, context);
  });
  for (const one of remaining.filter(isAlone)) {
    const prove = (some: readonly PlanPart[]) => proveParts(ready, issued, some, led, context);
    await parts.attempt(one, () => prove([one.part]), prove);
  }
}

/** On a private copy of each service that has one; of the others the import was the test. */
async function selfTest(
  host: AnyHost,
  session: Session,
  { looks, plan }: PreparedRun,
  parts: PartsOfRun,
  key: MadeKey,
  issued: IssuedCertificate,
  meanwhile: () => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const staging = session.keys?.staging ?? null;
  if (staging === null) return;
  const staged = {
    keyPath: key.onServer?.path ?? '',
    chainPath: staging.chainPath,
    fingerprint: issued.fingerprint,
  };
  const tests = looks.flatMap(({ target, facts, among }, index) => {
    const part = plan.parts[index];
    if (part === undefined || target.selfTest === undefined) return [];
    // Whoever is met in plain alone shows no certificate that could be tried.
    if (among !== undefined && part.names.every((name) => among.apart.plainAlone?.includes(name))) return [];
    const test = async () => target.selfTest?.(host, facts, part, staged, signal);
    // Nothing of it is installed yet, so there is nothing to prove of the others either.
    return [() => parts.attempt({ part, index }, test, async () => undefined)];
  });
  const [first, ...others] = tests;
  if (first === undefined) return;
  // Both are sent before either is waited for: the host answers in order, so this is one round trip less.
  const both = [staging.stage(issued.chainPem), first()];
  meanwhile();
  // Whoever takes back what is left must find the server at rest.
  for (const one of await Promise.allSettled(both)) if (one.status === 'rejected') throw one.reason;
  for (const test of others) {
    signal.throwIfAborted();
    await test();
  }
}
