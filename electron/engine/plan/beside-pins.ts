import { isCovered } from '../../../shared/names/coverage.ts';
import type { Plan } from '../../../shared/plan.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { Pin } from '../../outside/dns/pins.ts';
import type { Outside } from '../../outside/outside.ts';
import type { FoundRenewers } from '../../renewers/system-renewers.ts';
import type { Brought } from '../../sources/brought.ts';
import type { Check } from '../../targets/target.ts';
import type { Prober } from '../dependencies.ts';
import { checksOf, type Looks } from '../look/look.ts';
import { type MailMet, mailMet } from '../look/mail-met.ts';
import { type AllowedKeys, allowedKeys, pinnedProblem, pinRecord } from '../run/pinned-keys.ts';
import { ledAway } from './led-away.ts';
import type { PlanWish } from './plan-wish.ts';
import { planWithRenewal } from './plan-with-renewal.ts';

/** A plan for the services of a server, with what DNS says of those who meet their keys. */
export interface PinnedPlan {
  readonly plan: Plan;
  /** What it was made for: the owner's wish, and for whom the present certificate of a mail service stays. */
  readonly wish: PlanWish;
  readonly met: MailMet;
  readonly allowed: AllowedKeys;
  /** What stands in its way, and what it leaves as it is. */
  readonly checks: readonly Check[];
}

/** What is there to be asked. */
export interface PinsAsked {
  readonly looks: Looks;
  readonly renewers: FoundRenewers | null;
  readonly wish: PlanWish;
  readonly brought: Brought | null;
  readonly outside: Outside;
  readonly signal: AbortSignal;
  readonly prober: Prober;
  /** The digest of a key on the server; null: none is there. */
  standing(path: string): Promise<string | null>;
}

/**
 * The plan of a wish. Where a mail service would show a new key by default, and DNS names the present one for those who come by a
 * name that is none of the certificate's, it is planned once more so that what is shown by default stays, and the new certificate
 * is shown to whoever asks for its names. `mail-key-pinned` is a blocker where that cannot be: of a name of the certificate
 * itself, or of a service that can show but one. Rejects only when cancelled, or with what the connection raises.
 */
export async function planBesidePins(asked: PinsAsked): Promise<PinnedPlan> {
  const { looks, renewers, outside, prober, signal } = asked;
  const led = await ledAway(asked.wish, outside, prober, signal);
  const judged = (wish: PlanWish) =>
    pinnedPlan(asked, wish, planWithRenewal(looks, renewers, { ...wish, ledAway: led }));
  const first = await judged(asked.wish);
  const kept = first.refused
    .filter(({ host }) => !isCovered(asked.wish.names, host))
    .map(({ host, port, records }) => ({ name: host, port, records }));
  if (kept.length === 0) return withChecks(first, []);
  const keptFor = kept.map(({ name, port }) => ({ name, port }));
  const wish = { ...asked.wish, keptFor };
  const blockers = checksOf(looks, wish).filter(({ severity }) => severity === 'blocker');
  if (blockers.length > 0) return withChecks(first, blockers);
  const second = await judged(wish);
  const names = [...new Set(kept.map(({ name }) => name))];
  const [pin] = first.refused;
  const said: Problem = {
    code: 'mail-default-kept',
    facts: { hosts: names, record: pin === undefined ? '' : pinRecord(pin) },
  };
  return withChecks(second, second.refused.length > 0 ? [] : [{ severity: 'warning', problem: said }]);
}

type Judged = Omit<PinnedPlan, 'checks'> & {
  readonly refused: readonly Pin[];
  readonly unsure: Problem | null;
};

async function pinnedPlan(asked: PinsAsked, wish: PlanWish, plan: Plan): Promise<Judged> {
  const { looks, brought, outside, signal, prober, standing } = asked;
  const met = await mailMet(looks, wish, plan, outside, signal, prober);
  const said = await allowedKeys(plan, met.doors, outside, signal, prober, standing, brought);
  return { plan, wish, met, ...said };
}

function withChecks({ refused, unsure, ...planned }: Judged, further: readonly Check[]): PinnedPlan {
  const [pin] = refused;
  const problem = unsure ?? (pin === undefined ? null : pinnedProblem(pin));
  const blocking: readonly Check[] = problem === null ? [] : [{ severity: 'blocker', problem }];
  return { ...planned, checks: [...blocking, ...further] };
}
