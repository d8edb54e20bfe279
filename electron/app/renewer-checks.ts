import { isCovered } from '../../shared/names/coverage.ts';
import { type Problem, ProblemError } from '../../shared/problems.ts';
import type { RenewerSeen } from '../../shared/renewers.ts';
import type { Look } from '../engine/look.ts';
import type { AnyHost } from '../remote/host.ts';
import { lookForRenewers } from '../renewers/look.ts';
import type { RenewerFacts } from '../renewers/reading.ts';
import { whoRenews } from '../renewers/who-renews.ts';
import type { Check } from '../targets/target.ts';

/** Who may renew on this server; null where that is not looked at (Windows). Sent beside other questions. Reads only. */
export const renewersOn = (host: AnyHost, signal: AbortSignal): Promise<RenewerFacts | null> =>
  host.system === 'posix' ? lookForRenewers(host, signal) : Promise.resolve(null);

/** What is to be said of those who renew the certificates of these names already. Warnings only. */
export function renewerChecks(
  facts: RenewerFacts | null,
  { target, facts: seen }: Look,
  names: readonly string[],
  now = new Date(),
): readonly Check[] {
  if (facts === null) return [];
  const shown = target.shown(seen, names);
  return whoRenews(facts, shown, now)
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
