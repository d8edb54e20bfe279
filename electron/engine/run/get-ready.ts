import type { Job } from '../../../shared/job.ts';
import type { Plan } from '../../../shared/plan.ts';
import type { AnyHost } from '../../remote/host.ts';
import { mustKnowService } from '../../run/services/known-service.ts';
import type { Dependencies } from '../dependencies.ts';
import { answeringLooks } from '../look/answers.ts';
import { addressesOf, checksOf, type Looks, lookAtServices, refuseBlockers } from '../look/look.ts';
import { joinChecks } from '../look/who-answers.ts';
import { planBesidePins } from '../plan/beside-pins.ts';
import { ruleChecks } from '../plan/mail-checks.ts';
import { mustOnlyRenew } from '../plan/only-renews.ts';
import { mustBeReviewed } from '../plan/plan-digest.ts';
import { stagesOf } from '../plan/plan-of.ts';
import { takeBaseline } from './baseline.ts';
import { mustReachKey, planWishOf, standingKeyFor } from './brought.ts';
import { mayBeSigned, renewerMayAsk } from './permitted.ts';
import type { PreparedRun, RunContext, SecureRequest } from './run-context.ts';
import { mustBeProvable, mustBeReached, solverOf } from './solvers-of-run.ts';
import type { Steps } from './steps.ts';
import { lookBefore, mustBeWorthTheWay } from './verify-deployment.ts';

/** Looks at the server and plans. Raises what stands in the way; nothing is touched then. */
export async function getReady(
  host: AnyHost,
  request: SecureRequest,
  steps: Steps,
  context: RunContext,
  dependencies: Dependencies,
  /** Raises where another plan comes of it than the one that is to be done. */
  mustBeThePlan = (plan: Plan): void => mustBeReviewed(request.reviewed, plan, context.emit),
): Promise<PreparedRun> {
  const { emit, signal } = context;
  const { prober, lookForRenewers } = dependencies;
  const { job, outside } = request;
  mustReachKey(request.brought, host);
  const looking = steps.start('look', {});
  // Names that need no web site are known only once the services were looked at.
  const early = areWebServers(job, dependencies.targets)
    ? prober.viewOutside(job.names, outside, signal, (view) =>
        emit({ type: 'outside', when: 'before', view }),
      )
    : null;
  early?.catch(() => undefined);
  const permitted = mayBeSigned(request, solverOf(request, dependencies.solvers, null), context, prober);
  permitted.catch(() => undefined);
  const [looked, renewers] = await Promise.all([
    lookAtServices(host, job, signal, dependencies),
    lookForRenewers(host, signal),
  ]);
  const lookUp = async () => addressesOf((await early) ?? []);
  const { looks, checks } = await answeringLooks(looked, job.names, lookUp);
  const asked = planWishOf(request);
  refuseBlockers(joinChecks(checks, checksOf(looks, asked)));
  const standing = (path: string) => dependencies.standingKeyOf(host, path, signal);
  const brought = request.brought ?? null;
  const pinned = await planBesidePins({
    ...{ looks, renewers, wish: asked, brought },
    ...{ outside, signal, prober, standing },
  });
  const { plan, wish, met, allowed: pins } = pinned;
  mustBeUndoable(plan);
  mustBeThePlan(plan);
  if (request.isUnattended === true) mustOnlyRenew(plan);
  // What keeps the site from being seen is the next step's to say.
  await early?.catch(() => undefined);
  looking.done(titleOf(looks));
  const keyThere = await standingKeyFor(request, standing);
  refuseBlockers(pinned.checks);
  // Whatever an authority signs was looked at as the plan was made; it is proven at the doors, and taken back where it is not good.
  if (job.certificate.from === 'self-signed')
    refuseBlockers(await ruleChecks(met, wish, outside, signal, prober));
  const { before, baseline } = await steps.run('before', {}, async () => {
    const before = await lookBefore(plan, early, outside, context, prober);
    mustBeWorthTheWay(looks, plan, before);
    const solver = solverOf(request, dependencies.solvers, looks);
    if (request.acme !== null) {
      mustBeProvable(request, solver, { looks, views: before.views }, context);
      await mustBeReached(request, solver, prober, signal);
    }
    return { before, baseline: await takeBaseline(looks, plan, before, outside, context, prober) };
  });
  await renewerMayAsk(plan, renewers, request, await permitted, signal, prober);
  return { request, looks, plan, renewers, keyThere, pins, before, baseline, steps, dependencies };
}

/** Whatever they find, all they show is web sites. */
const areWebServers = ({ install }: Job, targets: Dependencies['targets']): boolean =>
  install.every(({ target }) => targets[target].probeKinds.every((kind) => kind === 'https'));

/** As people call what was found. */
const titleOf = (looks: Looks) => ({
  title: looks.map(({ detection }) => detection.title).join(', '),
  version: looks.map(({ detection }) => detection.version).join(', '),
});

/** A run that could not be taken back from its journal is not begun. Raises `service-unknown`. */
function mustBeUndoable({ parts, renewal }: Plan): void {
  const stages = [...parts.flatMap(stagesOf), ...(renewal?.stage ? [renewal.stage] : [])];
  for (const { activation } of stages) if (activation !== null) mustKnowService(activation);
}
