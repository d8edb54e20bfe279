import type { Detected, Leads, UnnamedNow } from '../../shared/inspection.ts';
import type { Job } from '../../shared/job.ts';
import type { Plan, ReviewedPlan, TargetId } from '../../shared/plan.ts';
import { pathsIn } from '../../shared/plan-changes.ts';
import { type Problem, ProblemError, toProblem } from '../../shared/problems.ts';
import { type Limit, limitsOf } from '../../shared/ways.ts';
import { realDependencies } from '../engine/dependencies.ts';
import { shownDetections } from '../engine/look/detect.ts';
import { addressesOf, lookAround, lookAtServices, refuseBlockers } from '../engine/look/look.ts';
import { planBesideMail } from '../engine/plan/mail-checks.ts';
import { digestOf } from '../engine/plan/plan-digest.ts';
import { namesOfMail, unnamedDoorsOf } from '../engine/plan/plan-of.ts';
import type { PlanWish } from '../engine/plan/plan-wish.ts';
import { asksNobody, mustReachKey, planWishOf } from '../engine/run/brought.ts';
import { type OrderedKey, resolveBrought } from '../job/resolve-files.ts';
import { resolveOutside, resolveServer } from '../job/resolve-job.ts';
import { lookUnnamed, toldUnnamed, unnamedPlaces } from '../outside/deployment/unnamed.ts';
import { askNames } from '../outside/dns/ask-names.ts';
import type { Outside } from '../outside/outside.ts';
import { ownNameServerOf } from '../run/own-name-server.ts';
import type { Brought } from '../sources/brought.ts';
import type { Check } from '../targets/target.ts';
import { checkedLook } from './checked-look.ts';
import { type Connection, keepShown } from './connections.ts';
import type { OutsideWish } from './look-outside.ts';
import { ownZoneChecks } from './own-zone-checks.ts';
import { reaching, type Secrets } from './reach.ts';
import type { Services } from './services.ts';
import { tryZones } from './try-zones.ts';

export { wishOfSelfSigned } from '../engine/run/brought.ts';

export interface Planned {
  /** Null where one of the checks stands in the way. */
  readonly plan: ReviewedPlan | null;
  readonly checks: readonly Check[];
  /** What the way to this server cannot promise. */
  readonly limits: readonly Limit[];
  readonly unnamed: readonly UnnamedNow[];
}

/**
 * What a run with this wish would do on an open server, and what speaks against it. Changes nothing. Raises `web-server-*` problems,
 * and `files-key-out-of-reach`.
 */
export async function planOn(
  connection: Connection,
  wish: PlanWish & { readonly without: readonly TargetId[] },
  brought: Brought | null,
  leads: Leads,
  outsideWish: OutsideWish,
  signal: AbortSignal,
): Promise<Planned> {
  const { host } = connection.server;
  mustReachKey(brought, host);
  const outside = await resolveOutside({ outside: outsideWish });
  const looking = lookAround(host, wish.names, signal, realDependencies, wish);
  const seen = await checkedLook(host, looking, wish.names, async () => addressesOf(leads), signal);
  const { looks, renewers } = seen;
  [connection.look] = looks;
  const onServer = [
    ...seen.checks(wish),
    ...(await ownZoneChecks(ownNameServerOf(host), { ...wish, outside: outsideWish }, signal)),
  ];
  const limits = limitsOf(host.way);
  if (onServer.some(isBlocker)) return { plan: null, checks: onServer, limits, unnamed: [] };
  const asked = { looks, renewers, wish, brought, outside, signal };
  const { plan, checks: ofMail } = await planBesideMail(host, asked, realDependencies);
  const checks = [...onServer, ...ofMail];
  if (checks.some(isBlocker)) return { plan: null, checks, limits, unnamed: [] };
  const unnamed = await unnamedNow(plan, outside, signal);
  const reviewed = { ...plan, digest: digestOf(plan) };
  keepShown(connection, reviewed);
  return { plan: reviewed, checks, limits, unnamed };
}

const isBlocker = ({ severity }: Check): boolean => severity === 'blocker';

export interface PlannedJob {
  readonly plan: Plan;
  readonly warnings: readonly Problem[];
  /** Every program that answers visitors there. */
  readonly found: readonly Detected[];
  /** What the way to this server cannot promise. */
  readonly limits: readonly Limit[];
  /** What whoever asks for no name is shown by now at the doors for mail, and by the plan. */
  readonly unnamed: readonly UnnamedNow[];
}

/**
 * The plan with this digest that was shown on this connection, also where another one was made since: whether it still
 * holds is seen by the run itself, which can tell the difference. Raises `plan-changed` {paths} where there is none, with
 * all that the newest one speaks of.
 */
export function reviewedOn({ shown }: Pick<Connection, 'shown'>, digest: string): Plan {
  const found = shown.find((one) => one.digest === digest);
  const newest = shown.at(-1);
  if (found === undefined)
    throw new ProblemError('plan-changed', { paths: newest === undefined ? [] : pathsIn(newest) });
  const { digest: _, ...plan } = found;
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
  ordered: OrderedKey | null = null,
): Promise<PlannedJob> {
  return reaching(services, async (connect) => {
    const outside = await resolveOutside(job);
    const brought = await resolveBrought(job, secrets, outside, signal, ordered);
    const { host } = (await connect(resolveServer(job, secrets), signal)).server;
    mustReachKey(brought, host);
    const looking = lookAtServices(host, job, signal);
    const lookUp = async () => addressesOf(await askNames(job.names, outside, signal));
    const { looks, renewers, checks } = await checkedLook(host, looking, job.names, lookUp, signal);
    const wish = planWishOf({ job, brought });
    const onServer = checks(wish);
    refuseBlockers(onServer);
    if (!asksNobody({ job })) await tryZones(job, secrets, signal, ownNameServerOf(host));
    const asked = { looks, renewers, wish, brought, outside, signal };
    const { plan, checks: ofMail } = await planBesideMail(host, asked, realDependencies);
    refuseBlockers(ofMail);
    const unnamed = await unnamedNow(plan, outside, signal);
    return {
      plan,
      warnings: [...onServer, ...ofMail].map(({ problem }) => problem),
      found: shownDetections(looks[0].found),
      limits: limitsOf(host.way),
      unnamed,
    };
  });
}

/** Where the names lead nowhere yet, nobody is shown anything. */
async function unnamedNow(plan: Plan, outside: Outside, signal: AbortSignal): Promise<readonly UnnamedNow[]> {
  const doors = unnamedDoorsOf(plan);
  try {
    const places = await unnamedPlaces(doors, namesOfMail(plan), outside, signal);
    return toldUnnamed(await lookUnnamed(places, outside, signal)).flatMap((view) => {
      const door = doors.find(({ kind, port }) => kind === view.kind && port === view.port);
      return door === undefined ? [] : [{ ...view, shows: door.shows }];
    });
  } catch (thrown) {
    if (toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
    return [];
  }
}
