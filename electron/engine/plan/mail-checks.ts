import type { Plan } from '../../../shared/plan.ts';
import type { Problem } from '../../../shared/problems.ts';
import type { Outside } from '../../outside/outside.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { Check } from '../../targets/target.ts';
import type { Dependencies } from '../dependencies.ts';
import type { MailMet } from '../look/mail-met.ts';
import { mailPolicies, policyChecks } from '../look/mail-policies.ts';
import { type PinsAsked, planBesidePins } from './beside-pins.ts';
import type { PlanWish } from './plan-wish.ts';

/** A plan, and what speaks against it or is worth knowing before. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly checks: readonly Check[];
}

/**
 * The plan of a wish beside what other mail servers were promised about the mail servers of it, and what a new certificate makes
 * of that: keys that DNS pins (DANE), rules of their domains (MTA-STS), and domains of which nobody could be asked. Asks DNS, the hosts of such
 * rules, and the server for the digest of a key of ours. Changes nothing. Rejects only when cancelled, or with what the
 * connection raises.
 */
export async function planBesideMail(
  host: AnyHost,
  asked: Omit<PinsAsked, 'prober' | 'standing'>,
  { prober, standingKeyOf }: Pick<Dependencies, 'prober' | 'standingKeyOf'>,
): Promise<CheckedPlan> {
  const { outside, signal, wish } = asked;
  const standing = (path: string) => standingKeyOf(host, path, signal);
  const { plan, met, checks } = await planBesidePins({ ...asked, prober, standing });
  const ruled = await ruleChecks(met, wish, outside, signal, prober);
  return { plan, checks: [...checks, ...unreadChecks(met, wish), ...ruled] };
}

/** Domains that DNS is not asked of, since nobody tells us which they are; none where their owner has told. */
const unreadChecks = ({ unread }: MailMet, { mailDomains }: PlanWish): readonly Check[] =>
  mailDomains !== undefined
    ? []
    : unread.map(({ program, places, further }): Check => {
        const problem: Problem = {
          code: 'mail-domains-unread',
          facts: { server: program, places: places.slice(0, 20), count: further },
        };
        return { severity: 'warning', problem };
      });

/** What the rules of those domains make of the certificate that is wished for. Rejects only when cancelled. */
export async function ruleChecks(
  { exchanges }: Pick<MailMet, 'exchanges'>,
  { names, selfSignedDays }: Pick<PlanWish, 'names' | 'selfSignedDays'>,
  outside: Outside,
  signal: AbortSignal,
  prober: Dependencies['prober'],
): Promise<readonly Check[]> {
  const policies = await mailPolicies(exchanges, outside, signal, prober);
  return policyChecks(policies, exchanges, { names, isSelfSigned: selfSignedDays !== undefined });
}
