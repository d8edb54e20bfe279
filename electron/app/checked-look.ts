import { isCovered } from '../../shared/names/coverage.ts';
import { type Problem, ProblemError } from '../../shared/problems.ts';
import { type RenewerSeen, renewerStep } from '../../shared/renewers.ts';
import { answeringLooks } from '../engine/look/answers.ts';
import { checksOf, type Looks } from '../engine/look/look.ts';
import { type AddressesOf, joinChecks } from '../engine/look/who-answers.ts';
import { renewersSeen } from '../engine/plan/plan-with-renewal.ts';
import type { AnyHost } from '../remote/host.ts';
import { lookForRenewers } from '../renewers/registry.ts';
import type { FoundRenewers } from '../renewers/system-renewers.ts';
import type { Check, InstallWish } from '../targets/target.ts';

/** A look, and what is to be said of it for a wish: who answers for the names, the target's own checks, who renews already. */
export interface CheckedLook {
  /** Null: a system on which that is not looked at. */
  readonly renewers: FoundRenewers | null;
  readonly looks: Looks;
  checks(wish: InstallWish): readonly Check[];
}

/**
 * Asks beside the look who may renew on the server (only as root: elsewhere that is not looked at), and who answers for the
 * names; `lookUp` is only asked where they lead if the server alone does not tell. Reads only. Raises what looking raises.
 */
export async function checkedLook(
  host: AnyHost,
  looking: Promise<Looks>,
  names: readonly string[],
  lookUp: () => Promise<AddressesOf>,
  signal: AbortSignal,
): Promise<CheckedLook> {
  const [looked, renewers] = await Promise.all([looking, lookForRenewers(host, signal)]);
  const { looks, checks: answers } = await answeringLooks(looked, names, lookUp);
  return {
    looks,
    renewers,
    checks: (wish) => [
      ...joinChecks(answers, checksOf(looks, wish)),
      ...(renewers === null ? [] : renewerChecks(renewers, looks, wish)),
    ],
  };
}

/** Warnings only. */
function renewerChecks(renewers: FoundRenewers, looks: Looks, wish: InstallWish): readonly Check[] {
  const { names } = wish;
  const isShown = looks.some(({ target, facts }) => target.shown(facts, names).length > 0);
  return (
    renewersSeen(looks, renewers, wish, new Date())
      // Where visitors are shown none at all, nobody misses it yet.
      .filter((one) => isShown || one.health !== 'unhooked')
      // The panel itself is worked with, and its own checks say what it does.
      .filter((one) => one.id !== 'panel' || !looks.some(({ target }) => target.governs === true))
      .filter((one) => one.id === 'panel' || names.some((name) => isCovered(one.names, name)))
      .map((one): Check => ({ severity: 'warning', problem: problemOf(one) }))
  );
}

function problemOf({ id, title, names, file, health, startedBy, unseen }: RenewerSeen): Problem {
  const facts = {
    by: title,
    names: [...names],
    file,
    starter: unseen === undefined ? (startedBy ?? '') : 'unseen',
  };
  if (id === 'panel') return new ProblemError('panel-on-server', { by: title }).problem;
  return health === 'healthy'
    ? new ProblemError('renewed-by-another', facts).problem
    : new ProblemError('renewer-not-working', { ...facts, health, step: renewerStep(id, health) }).problem;
}
