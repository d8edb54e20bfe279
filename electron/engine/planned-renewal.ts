import { commandNote } from '../../shared/command-change.ts';
import { isCovered } from '../../shared/names/coverage.ts';
import { type Plan, type PlanNote, stage as plannedStage, type Stage } from '../../shared/plan.ts';
import type { RenewerSeen } from '../../shared/renewers.ts';
import { judgedLineages } from '../renewers/certbot/lineages.ts';
import { certbotStage } from '../renewers/certbot/stage.ts';
import { type Choice, chooseRenewer, type Reason } from '../renewers/choose.ts';
import { CannotBeTold } from '../renewers/hook/data-files.ts';
import type { Lasting } from '../renewers/lasting.ts';
import type { RenewerFacts } from '../renewers/reading.ts';
import { whoRenews } from '../renewers/who-renews.ts';
import type { WindowsRenewers } from '../renewers/windows/facts.ts';
import { whoRenewsOnWindows } from '../renewers/windows/who-renews.ts';
import { type Looks, wishOf } from './look.ts';
import { planOf } from './plan-of.ts';
import type { PlanWish } from './plan-wish.ts';
import { planOnWindows } from './planned-renewal-windows.ts';

export type { PlanWish } from './plan-wish.ts';

/**
 * The whole plan: the targets' own parts, and who renews what they install. Only where somebody on the server does, a
 * lasting way for proofs is part of it. Pure but for the time, by which a renewer is judged.
 */
export function planWithRenewal(
  looks: Looks,
  renewers: RenewerFacts | WindowsRenewers | null,
  wish: PlanWish,
  now = new Date(),
): Plan {
  if (renewers !== null && 'system' in renewers) return planOnWindows(looks, renewers, wish, now);
  const wished = wish.renewal.by;
  // Where the owner has chosen, or nobody there could, nothing is asked of the targets: that plans all of it once more.
  const isOpen = renewers !== null && wished !== 'app' && wished !== 'nobody';
  const lasting = isOpen ? lastingOfAll(looks, wish) : null;
  const seen = isOpen
    ? renewersSeen(looks, renewers, wish.names, now).filter((one) =>
        wish.names.every((name) => isCovered(one.names, name)),
      )
    : [];
  const choice = chooseRenewer({ wished, server: renewers, seen, lasting, closed: closedTo(lasting, wish) });
  const { by, why, handed } = handedOver(choice, lasting, wish);
  // Of one who proves in a way of its own, that is left alone: ours would stand in front of it.
  const opens = handed !== null && handed.webroot !== null;
  const plan = planOf(looks, opens ? { ...wish, openProofPath: true } : wish);
  const notes: PlanNote[] = [
    { stage: 'renewal', ...why },
    ...(handed?.mended.map((one): PlanNote => ({ stage: 'renewal', ...one })) ?? []),
    ...(handed?.stage.changes.flatMap((change): PlanNote[] =>
      change.kind === 'edit-file'
        ? [{ stage: 'renewal', say: 'plan.renewal.settings', facts: {}, path: change.path }]
        : [],
    ) ?? []),
    ...(handed?.stage.changes.flatMap((change) =>
      change.kind === 'run-command' ? [commandNote('renewal', change.run)] : [],
    ) ?? []),
    ...(handed === null ? [] : [{ stage: 'renewal', say: 'plan.renewal.daily', facts: {} } as const]),
  ];
  const { certificate, webroot, stage } = handed ?? { certificate: null, webroot: null, stage: null };
  return { ...plan, renewal: { by, certificate, webroot, stage, notes } };
}

/** One certificate for all services: each takes a renewed one up, and whoever can answers the proofs. */
function lastingOfAll(looks: Looks, wish: PlanWish): Lasting | null {
  const all = looks.map((look) => look.target.lasting?.(look.facts, wishOf(look, looks, wish)) ?? null);
  const known = all.flatMap((one) => one ?? []);
  const [first] = known;
  if (first === undefined || known.length < all.length) return null;
  return {
    ...first,
    open: known.flatMap(({ open }) => open),
    services: known.flatMap(({ services }) => services),
    probes: known.flatMap(({ probes }) => probes),
  };
}

/** Names whose control nobody there could prove: a record that a person sets is set by nobody in two months. */
function closedTo(lasting: Lasting | null, { names, proof }: PlanWish): readonly string[] {
  const isByFile = (proof?.method ?? 'http-01') === 'http-01';
  return names.filter((name) => !isByFile || lasting?.open.includes(name) !== true);
}

/** Who keeps the very certificates that these services show for the names, or keeps one for them that nobody is shown. */
export function renewersSeen(
  looks: Looks,
  renewers: RenewerFacts | WindowsRenewers,
  names: readonly string[],
  now: Date,
): readonly RenewerSeen[] {
  const shown = looks.flatMap(({ target, facts }) => target.shown(facts, names));
  if ('system' in renewers) return whoRenewsOnWindows(renewers, shown, now);
  const proofFolder = (name: string) => {
    const [look] = looks.filter(({ target }) => target.proofFolder !== undefined);
    return look?.target.proofFolder?.(look.facts, name);
  };
  return judgedLineages(whoRenews(renewers, shown, now), renewers, names, proofFolder, now);
}

interface HandedOver {
  readonly by: Choice['by'];
  readonly why: Reason;
  readonly handed: {
    readonly certificate: string;
    readonly webroot: string | null;
    readonly stage: Stage;
    readonly mended: readonly Reason[];
  } | null;
}

/** A path or name of this server that the hook's own files cannot hold leaves the renewal to the app, and says so. */
function handedOver(choice: Choice, lasting: Lasting | null, { names, certificate }: PlanWish): HandedOver {
  const { by, why } = choice;
  if (by !== 'certbot' || lasting === null) return { by, why, handed: null };
  try {
    const stage = certbotStage(choice, lasting, { ...certificate, names });
    const webroot = choice.usesWay ? lasting.webroot : null;
    const handed = { certificate: lasting.certificate, webroot, stage: plannedStage.parse(stage) };
    return { by, why, handed: { ...handed, mended: choice.mended } };
  } catch (thrown) {
    const reason = thrown instanceof CannotBeTold ? thrown.what : null;
    if (reason === null) throw thrown;
    return { by: 'app', why: { say: 'plan.renewal.app-unfit', facts: { reason } }, handed: null };
  }
}
