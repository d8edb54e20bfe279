import { isCovered } from '../../shared/names/coverage.ts';
import { type Problem, ProblemError } from '../../shared/problems.ts';
import type { RenewerSeen } from '../../shared/renewers.ts';
import { checksOf, type Looks } from '../engine/look.ts';
import type { AnyHost } from '../remote/host.ts';
import { lookForRenewers } from '../renewers/look.ts';
import type { RenewerFacts } from '../renewers/reading.ts';
import { whoRenews } from '../renewers/who-renews.ts';
import type { Check, InstallWish } from '../targets/target.ts';

/** A look, and what is to be said of it for a wish: the target's own checks, then who renews already. */
export interface CheckedLook {
  /** Null: a system on which that is not looked at. */
  readonly renewers: RenewerFacts | null;
  readonly looks: Looks;
  checks(wish: InstallWish): readonly Check[];
}

/**
 * Asks beside the look who may renew on the server (not on Windows, where that is not looked at). Reads only. Raises what
 * looking raises.
 */
export async function checkedLook(
  host: AnyHost,
  looking: Promise<Looks>,
  signal: AbortSignal,
): Promise<CheckedLook> {
  const asking = host.system === 'posix' ? lookForRenewers(host, signal) : null;
  const [looks, renewers] = await Promise.all([looking, asking]);
  return {
    looks,
    renewers,
    checks: (wish) => [
      ...checksOf(looks, wish),
      ...(renewers === null ? [] : renewerChecks(renewers, looks, wish.names)),
    ],
  };
}

/** Warnings only. */
function renewerChecks(renewers: RenewerFacts, looks: Looks, names: readonly string[]): readonly Check[] {
  const shown = looks.flatMap(({ target, facts }) => target.shown(facts, names));
  return whoRenews(renewers, [...new Set(shown)], new Date())
    .filter((one) => one.id === 'panel' || names.some((name) => isCovered(one.names, name)))
    .map((one): Check => ({ severity: 'warning', problem: problemOf(one) }));
}

function problemOf({ id, title, names, file, health, startedBy }: RenewerSeen): Problem {
  const facts = { by: title, names: [...names], file, starter: startedBy ?? '' };
  if (id === 'panel') return new ProblemError('panel-on-server', { by: title }).problem;
  return health === 'healthy'
    ? new ProblemError('renewed-by-another', facts).problem
    : new ProblemError('renewer-not-working', { ...facts, health }).problem;
}
