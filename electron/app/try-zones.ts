import type { Job } from '../../shared/job.ts';
import { proofOf } from '../../shared/proof.ts';
import { realDependencies } from '../engine/dependencies.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { resolveZones } from '../job/resolve-zones.ts';
import { usualSolver } from '../solvers/registry.ts';
import type { ReachedRecord } from '../solvers/solver.ts';
import type { OwnNameServer } from '../zones/zone-access.ts';
import type { Secrets } from './reach.ts';

/**
 * Whether the zones of the names that are proven by an interface of their keeper can be found and read with the logins that
 * the job gives (`ownServer`: the name server on its server, where that is open): a new token is tried so at once. Answers where their records will stand. Reads only. Raises `secret-missing`, `dns-login-refused`,
 * `dns-right-missing`, `dns-zone-not-found`, `dns-provider-*`.
 */
export async function tryZones(
  job: Pick<Job, 'names' | 'proof' | 'outside'>,
  secrets: Secrets,
  signal: AbortSignal,
  ownServer: OwnNameServer | null = null,
): Promise<readonly ReachedRecord[]> {
  const names = job.names.filter((name) => 'provider' in proofOf(job.proof, name));
  if (names.length === 0) return [];
  const { solvers, prober } = realDependencies;
  const outside = await resolveOutside(job);
  const context = { zones: resolveZones(job, secrets, ownServer), prober, outside, signal };
  const solverOf = (name: string) => solvers[usualSolver(proofOf(job.proof, name))];
  const reached: ReachedRecord[] = [];
  for (const solver of new Set(names.map(solverOf)))
    reached.push(
      ...((await solver.reach?.(
        names.filter((name) => solverOf(name) === solver),
        context,
      )) ?? []),
    );
  return reached;
}
