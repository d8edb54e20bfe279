import type { RunEnded, RunEvent } from '../../shared/events.ts';
import type { SeveralSite, SeveralState } from '../../shared/ipc/several.ts';
import type { Job } from '../../shared/job.ts';
import type { DomainName } from '../../shared/names/domain-name.ts';
import type { Plan } from '../../shared/plan.ts';
import { changedPaths, pathsIn, planDifferences } from '../../shared/plan-changes.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { FailurePolicy, SeveralOrder } from '../../shared/several.ts';
import { type BatchHands, type BatchItem, carryOutAll, takeAllBack } from './batch.ts';
import type { Connection, Connections } from './connections.ts';
import type { OutsideWish } from './look-outside.ts';
import { type Planned, planOn } from './plan.ts';
import { secure } from './secure.ts';
import type { Services } from './services.ts';
import { planWishFor, type SeveralWish } from './several-look.ts';
import { undo } from './undo.ts';

/** One of several, as its owner has chosen it: the plan is the one that was shown. */
export interface ChosenSite {
  readonly label: string;
  readonly names: readonly DomainName[];
  readonly connectionId: string;
  readonly reviewed: Plan;
}

export interface SeveralRunWish extends Pick<SeveralWish, 'redirect' | 'hsts'> {
  readonly sites: readonly ChosenSite[];
  readonly certificate: Extract<Job['certificate'], { readonly from: 'acme' }>;
  readonly outside: OutsideWish;
  readonly order: SeveralOrder;
  readonly ifOneFails: FailurePolicy;
  /** How the server of a connection is named in a job. */
  serverOf(connection: Connection): Job['server'];
}

type Hear = (state: SeveralState) => void;
interface Around {
  readonly services: Services;
  readonly connections: Pick<Connections, 'get'>;
  /** How far they are, each time that changes. */
  readonly hear: Hear;
  readonly signal: AbortSignal;
}

/** As many servers beside each other; one server's sites take turns whatever is wished. */
const serversAtOnce = 4;

/**
 * Secures each of several sites with a certificate of its own, over connections that stand; answers how each ended. Never raises: what
 * keeps a site from being begun is its ending.
 */
export async function secureSeveral(
  taskId: string,
  wish: SeveralRunWish,
  around: Around,
): Promise<SeveralState> {
  const { connections, signal } = around;
  const told = teller(taskId, 'secure', wish.sites.map(queued(connections)), around.hear);
  /** What earlier ones of this choice were to change, by server. */
  const done = new Map<string, Set<string>>();
  const items = wish.sites.map((site): BatchItem<ChosenSite> => {
    const open = opened(connections, site.connectionId);
    if (open instanceof ProblemError) return { label: site.label, fault: open.problem };
    const { label } = site;
    return { label, work: site, server: keyOf(open), authority: wish.certificate.directory };
  });
  const atOnce = wish.order === 'one-by-one' ? 1 : serversAtOnce;
  await carryOutAll(
    items,
    { atOnce, ifOneFails: wish.ifOneFails },
    {
      ...hands(told, around),
      carryOut: async (site, label) => {
        const open = connections.get(site.connectionId);
        const places = done.get(keyOf(open)) ?? null;
        const plan = places === null ? site.reviewed : await planAgain(open, site, places, wish, signal);
        done.set(keyOf(open), new Set([...(places ?? []), ...pathsIn(plan)]));
        return secure(
          around.services,
          { job: jobOf(site, open, plan, wish), secrets: {}, open, reviewed: plan },
          { emit: told.hear(label), signal },
        );
      },
    },
    signal,
  );
  return told.over();
}

/** Takes those back that stand, the last first; one that cannot be keeps no other from it. Answers how each ended. */
export async function undoSeveral(
  taskId: string,
  labels: readonly string[],
  last: SeveralState,
  around: Around,
): Promise<SeveralState> {
  const chosen = (site: SeveralSite): boolean => labels.includes(site.label) && stands(site);
  const sites = last.sites.map((site): SeveralSite => ({ ...site, state: chosen(site) ? 'queued' : 'left' }));
  const told = teller(taskId, 'undo', sites, around.hear);
  const ends = sites.flatMap(({ label, state, how }) =>
    state === 'queued' && how !== null ? [{ label, how }] : [],
  );
  await takeAllBack(ends, hands(told, around), around.signal);
  return told.over();
}

/** Whether something of it is on its server. */
export const stands = ({ how }: Pick<SeveralSite, 'how'>): boolean =>
  how !== null && (how.outcome === 'committed' || how.outcome === 'waiting') && how.runId !== '';

/** A server is the same by its key, whoever logs in there. */
const keyOf = ({ server }: Connection): string => server.hostKey.fingerprint;

function opened(connections: Pick<Connections, 'get'>, id: string): Connection | ProblemError {
  try {
    return connections.get(id);
  } catch (thrown) {
    if (thrown instanceof ProblemError) return thrown;
    throw thrown;
  }
}

const queued =
  (connections: Pick<Connections, 'get'>) =>
  ({ label, names, connectionId }: ChosenSite): SeveralSite => {
    const open = opened(connections, connectionId);
    const server = open instanceof ProblemError ? '' : open.server.host.label;
    return {
      ...{ label, names: [...names], server, connectionId },
      ...{ state: 'queued', step: null, how: null, until: null },
    };
  };

function jobOf(
  { names }: ChosenSite,
  open: Connection,
  plan: Plan,
  { certificate, redirect, hsts, outside, serverOf }: SeveralRunWish,
): Job {
  return {
    ...{ names: [...names], server: serverOf(open), certificate, proof: { method: 'http-01' } },
    install: plan.parts.map(({ target }) => ({ target })),
    ...{ redirect, hsts, rehearsal: false, renewal: { by: 'auto' } },
    ...(outside === undefined ? {} : { outside }),
  };
}

/**
 * The plan of now for a site whose server an earlier one of the same choice has changed: what its owner saw, but for what those did
 * there. Raises what stands in the way by now, and `plan-changed` {paths} where somebody else has changed something.
 */
async function planAgain(
  open: Connection,
  { names, reviewed }: ChosenSite,
  places: ReadonlySet<string>,
  { certificate, outside, ...wish }: SeveralRunWish,
  signal: AbortSignal,
): Promise<Plan> {
  const wanted = planWishFor(names, { ...wish, ...certificate });
  const { plan, checks } = await planOn(open, wanted, null, [], outside, signal);
  return mustBeAsSeen(reviewed, { plan, checks }, places);
}

/** Pure. See `planAgain`; `places`: what earlier ones were to change. */
export function mustBeAsSeen(
  reviewed: Plan,
  { plan, checks }: Pick<Planned, 'plan' | 'checks'>,
  places: ReadonlySet<string>,
): Plan {
  const blocker = checks.find(({ severity }) => severity === 'blocker');
  if (blocker !== undefined) throw ProblemError.of(blocker.problem);
  if (plan === null) throw new ProblemError('plan-changed', { paths: pathsIn(reviewed) });
  const { digest: _, ...now } = plan;
  // Less than was seen is what was seen; anything new has to lie where an earlier one of the choice was at work.
  const strange = planDifferences(reviewed, now).filter(
    ({ place, became, isPath }) => isPath && became !== 'gone' && !places.has(place),
  );
  const isByAnother = reviewed.renewal?.by !== now.renewal?.by || targetsOf(reviewed) !== targetsOf(now);
  if (strange.length > 0 || isByAnother)
    throw new ProblemError('plan-changed', { paths: changedPaths(strange) });
  return now;
}

const targetsOf = ({ parts }: Plan): string => parts.map(({ target }) => target).join(' ');

/** What both kinds of work do with a site: tell of it, and take it back. */
const hands = (
  told: Teller,
  { services, connections }: Around,
): Omit<BatchHands<ChosenSite>, 'carryOut'> => ({
  // Called off or not: what is being taken back is brought to its end.
  takeBack: async (runId, label) =>
    undo(
      services,
      { runId, access: { open: connections.get(told.connectionOf(label)) } },
      { emit: told.hear(label), signal: new AbortController().signal, onConflicts: () => undefined },
    ),
  began: (label) => told.set(label, { state: 'doing', step: null }),
  ended: (label, how) => told.end(label, how),
});

interface Teller {
  set(label: string, change: Partial<SeveralSite>): void;
  end(label: string, how: RunEnded): void;
  hear(label: string): (event: RunEvent) => void;
  connectionOf(label: string): string;
  over(): SeveralState;
}

/** Keeps how far they are, and tells it. */
function teller(
  taskId: string,
  kind: SeveralState['kind'],
  sites: readonly SeveralSite[],
  hear: Hear,
): Teller {
  let state: SeveralState = { taskId, kind, isOver: false, sites: [...sites] };
  hear(state);
  const become = (next: SeveralState): void => {
    state = next;
    hear(state);
  };
  const set: Teller['set'] = (label, change) =>
    become({
      ...state,
      sites: state.sites.map((one) => (one.label === label ? { ...one, ...change } : one)),
    });
  return {
    set,
    // One that is taken back after its end has another end.
    end: (label, how) => set(label, { state: 'ended', step: null, how }),
    hear: (label) => (event) => {
      if (event.type !== 'step') return;
      if (event.state === 'started') set(label, { state: 'doing', step: event.step });
      if (event.step === 'certificate' && event.state === 'done')
        set(label, { until: event.facts.notAfter ?? null });
    },
    connectionOf: (label) => state.sites.find((one) => one.label === label)?.connectionId ?? '',
    over: () => {
      become({ ...state, isOver: true });
      return state;
    },
  };
}
