import type { Plan } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { Outside } from '../../outside/outside.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { Brought } from '../../sources/brought.ts';
import type { Check } from '../../targets/target.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Looks } from '../look/look.ts';
import { type MailMet, mailMet } from '../look/mail-met.ts';
import { mailPolicies, policyChecks } from '../look/mail-policies.ts';
import { mustNotBePinned } from '../run/pinned-keys.ts';
import type { PlanWish } from './plan-wish.ts';

/**
 * What other mail servers were promised about the mail servers of a plan, and what a new certificate makes of it: keys that DNS
 * pins (DANE) and rules of their domains (MTA-STS). Asks DNS, the hosts of such rules, and the server for the digest of a key of
 * ours. Changes nothing. Rejects only when cancelled, or with what the connection raises.
 */
export async function mailChecks(
  host: AnyHost,
  looks: Looks,
  wish: PlanWish,
  plan: Plan,
  brought: Brought | null,
  outside: Outside,
  signal: AbortSignal,
  { prober, standingKeyOf }: Pick<Dependencies, 'prober' | 'standingKeyOf'>,
): Promise<readonly Check[]> {
  const met = await mailMet(looks, wish, plan, outside, signal, prober);
  const standing = (path: string) => standingKeyOf(host, path, signal);
  const [pinned, ruled] = await Promise.all([
    mustNotBePinned(plan, met.doors, outside, signal, prober, standing, brought).then(() => [], asBlocker),
    ruleChecks(met, wish, outside, signal, prober),
  ]);
  return [...pinned, ...ruled];
}

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

function asBlocker(thrown: unknown): readonly Check[] {
  if (!(thrown instanceof ProblemError) || !thrown.problem.code.startsWith('mail-')) throw thrown;
  return [{ severity: 'blocker', problem: thrown.problem }];
}
