import type { Job } from '../../shared/job.ts';
import type { Plan, ReviewedPlan } from '../../shared/plan.ts';
import { type Problem, ProblemError } from '../../shared/problems.ts';
import { lookAround, lookAtServices, refuseBlockers } from '../engine/look.ts';
import { digestOf } from '../engine/plan-digest.ts';
import { type PlanWish, planWithRenewal } from '../engine/planned-renewal.ts';
import { resolveServer } from '../job/resolve-job.ts';
import type { Check } from '../targets/target.ts';
import { checkedLook } from './checked-look.ts';
import type { Connection } from './connections.ts';
import { reaching, type Secrets } from './reach.ts';
import type { Services } from './services.ts';

export interface Planned {
  /** Null where one of the checks stands in the way. */
  readonly plan: ReviewedPlan | null;
  readonly checks: readonly Check[];
}

/** What a run with this wish would do on an open server, and what speaks against it. Changes nothing. Raises `web-server-*` problems. */
export async function planOn(connection: Connection, wish: PlanWish, signal: AbortSignal): Promise<Planned> {
  const { host } = connection.server;
  const seen = await checkedLook(host, lookAround(host, wish.names, signal), signal);
  const { looks, renewers } = seen;
  [connection.look] = looks;
  const checks = seen.checks(wish);
  const isBlocked = checks.some(({ severity }) => severity === 'blocker');
  if (isBlocked) return { plan: null, checks };
  const plan = planWithRenewal(looks, renewers, wish);
  connection.reviewed = { ...plan, digest: digestOf(plan) };
  return { plan: connection.reviewed, checks };
}

/** The plan with this digest. Raises `plan-changed` where another one was made since, or none. */
export function reviewedOn(connection: Pick<Connection, 'reviewed'>, digest: string): Plan {
  if (connection.reviewed?.digest !== digest) throw new ProblemError('plan-changed', { paths: [] });
  const { digest: _, ...plan } = connection.reviewed;
  return plan;
}

/**
 * What `secure` would do on the job's own server, and what is worth knowing before. Changes nothing. Raises what stands
 * in the way, and what connecting raises.
 */
export function planJob(
  services: Services,
  job: Job,
  secrets: Secrets,
  signal: AbortSignal,
): Promise<{ readonly plan: Plan; readonly warnings: readonly Problem[] }> {
  return reaching(services, async (connect) => {
    const { host } = (await connect(resolveServer(job, secrets), signal)).server;
    const looking = lookAtServices(host, job, signal);
    const { looks, renewers, checks } = await checkedLook(host, looking, signal);
    const found = checks(job);
    refuseBlockers(found);
    return { plan: planWithRenewal(looks, renewers, job), warnings: found.map(({ problem }) => problem) };
  });
}
