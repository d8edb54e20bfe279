import { toProblem } from '../../../shared/problems.ts';
import type { StartFacts } from '../../../shared/step-facts.ts';
import type { Awaited } from '../../../shared/waiting.ts';
import type { AnyHost } from '../../remote/host.ts';
import { makeKeyHere } from '../../run/key-from-here.ts';
import type { MadeKey, Session } from '../../run/session.ts';
import type { SeveralSolvers } from '../../solvers/several.ts';
import type { IssueContext, Issued, Waiting } from '../../sources/source.ts';
import { acmeOf, providerOf } from './brought.ts';
import type { PreparedRun, RunContext } from './run-context.ts';
import { solverOf } from './solvers-of-run.ts';
import type { RunningStep } from './steps.ts';
import { lastingKeyOf, mayWait, type Resumed } from './waiting.ts';

/** How a run comes to its key, and where. */
export interface KeyMaking {
  readonly system: StartFacts<'key'>['system'];
  /** Raises `pinned-key-gone`, and what making does. */
  readonly make: () => Promise<MadeKey>;
}

/** The one that came along, a new one, or the one that stands where DNS allows no other. */
export function keyOfRun(
  host: AnyHost,
  session: Session,
  { request, looks, pins, keyThere = null }: Pick<PreparedRun, 'request' | 'looks' | 'pins' | 'keyThere'>,
): KeyMaking {
  const { names, certificate } = request.job;
  if (certificate.from === 'panel')
    return { system: 'there', make: async () => ({ csrPem: '', onServer: null }) };
  const { brought = null } = request;
  const pem = brought?.keyPem ?? null;
  if (pem !== null) return { system: 'brought', make: () => bringKey(session, pem) };
  const reuse = session.keys?.reuse;
  if (keyThere !== null && reuse != null) return { system: 'there', make: () => reuse(keyThere, names) };
  if (brought !== null) throw new TypeError('a certificate without its key');
  const { stays } = pins;
  if (stays !== null && reuse != null) return { system: 'kept', make: () => reuse(stays, names) };
  const make = session.keys?.make ?? makeKeyHere;
  const wished = certificate.from === 'files' ? undefined : certificate.key;
  return {
    system: session.keys === null ? 'here' : placeOf(host),
    make: () => make(wished ?? looks[0].target.usualKey, names),
  };
}

/** A panel has no place for a key of ours. */
const placeOf = ({ system }: AnyHost): Exclude<AnyHost['system'], 'panel'> | 'here' =>
  system === 'panel' ? 'here' : system;

/** Laid into the run's folder; where the server cannot keep one so, it waits in this program's memory for its place. */
async function bringKey({ keys }: Session, pem: string): Promise<MadeKey> {
  return keys?.bring?.(pem) ?? { csrPem: '', onServer: null, inMemory: pem };
}

/** Of a run that waited. Raises `waiting-key-gone`, which is the end of it: the request that was begun is for that key. */
export async function keptKey(
  host: AnyHost,
  session: Session,
  { steps, request }: PreparedRun,
  resumed: Resumed,
): Promise<MadeKey> {
  steps.skip('key', { system: placeOf(host) });
  const { label } = request.server;
  try {
    return await lastingKeyOf(session, label).take(resumed.entry.key, request.job.names);
  } catch (thrown) {
    resumed.isOver = toProblem(thrown).code === 'waiting-key-gone';
    throw thrown;
  }
}

/** What is set by an interface is nothing for people to do. */
function forPeople({ kind, records }: Awaited, solver: ReturnType<typeof solverOf>): Awaited {
  return { kind, records: records.filter(({ name }) => solver(name).isReady !== undefined) };
}

export async function obtain(
  solvers: SeveralSolvers,
  key: MadeKey,
  { request, looks, steps, dependencies }: PreparedRun,
  { source, signal, tellOwner, emit }: RunContext,
  resumed: Resumed | null,
  /** The first challenges are the trial: nobody has looked from outside whether a proof is seen. */
  isTrial: boolean,
): Promise<Issued | Waiting> {
  const provider = providerOf(request);
  // With those that it has seen before, all names are proven then; `toProve` says which were left.
  const count = request.job.names.length;
  const solver = solverOf(request, dependencies.solvers, looks);
  let ordering = steps.start('order', { provider });
  let withdrawn: Promise<void> = Promise.resolve();
  let validating: RunningStep<'validate'> | undefined;
  let signing: RunningStep<'certificate'> | undefined;
  let isUntried = isTrial;
  const context: IssueContext = {
    signal,
    methodOf: (name) => solver(name).method,
    async ordered({ toProve }) {
      // The authority's rehearsal directory was asked first, and passed.
      if (validating !== undefined) ordering = steps.start('order', { provider });
      validating = undefined;
      ordering.done({ toProve: [...toProve] });
      if (toProve.length === 0) {
        if (isUntried) steps.skip('preflight', { provider });
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
      } else if (isUntried) {
        isUntried = false;
        await steps.run('preflight', { provider }, present, () => ({ count: challenges.length }));
        await steps.run('proof', { provider, count }, async () => undefined);
      } else await steps.run('proof', { provider, count }, present);
      validating = steps.start('validate', { provider });
      return 'ready';
    },
    // Goes on while the authority signs; whoever presents anew waits for it, and so does the end of this.
    async withdraw() {
      withdrawn = solvers.cleanUp();
      withdrawn.catch(() => undefined);
    },
    async validated() {
      validating?.done();
      signing = steps.start('certificate', { provider });
    },
  };
  const { names } = request.job;
  const asked =
    resumed === null
      ? source.start(acmeOf(request), names, key.csrPem, context)
      : source.resume(acmeOf(request), names, key.csrPem, resumed.entry, context).catch((thrown) => {
          resumed.isOver = true;
          throw thrown;
        });
  let outcome: Issued | Waiting;
  try {
    outcome = await asked;
  } finally {
    // Whoever takes back what is left must find the server and the journal at rest.
    await withdrawn.catch(() => undefined);
  }
  await withdrawn;
  if (outcome.kind === 'waiting') {
    if (outcome.trouble !== undefined) steps.failed();
    return { ...outcome, for: forPeople(outcome.for, solver) };
  }
  const { issuer, notAfter, chainMissed } = outcome.certificate;
  signing?.done({ issuer, notAfter });
  if (chainMissed !== undefined)
    emit({ type: 'chain-missed', ...chainMissed, offered: [...chainMissed.offered] });
  return outcome;
}
