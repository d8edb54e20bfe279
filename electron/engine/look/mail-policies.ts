import { isCovered } from '../../../shared/names/coverage.ts';
import { type Problem, toProblem } from '../../../shared/problems.ts';
import { inParallel } from '../../in-parallel.ts';
import type { MtaSts } from '../../outside/mail/mta-sts.ts';
import { unlistedExchanges } from '../../outside/mail/mta-sts-policy.ts';
import type { Outside } from '../../outside/outside.ts';
import type { Check } from '../../targets/target.ts';
import type { Prober } from '../dependencies.ts';
import type { MetExchange } from './mail-met.ts';

/** A domain's rule about how mail comes to it (RFC 8461). */
export interface MailPolicy {
  readonly domain: string;
  readonly rules: NonNullable<MtaSts>;
}

const atOnce = 8;

/**
 * The rules of all domains whose mail comes to these names. One whose record cannot be asked for is passed by: others do not
 * find it either. Rejects only when cancelled.
 */
export async function mailPolicies(
  exchanges: readonly MetExchange[],
  outside: Outside,
  signal: AbortSignal,
  { readMtaSts }: Pick<Prober, 'readMtaSts'>,
): Promise<readonly MailPolicy[]> {
  const domains = [...new Set(exchanges.flatMap((one) => one.domains))];
  const found = await inParallel(domains, atOnce, async (domain): Promise<MailPolicy | null> => {
    try {
      const rules = await readMtaSts(domain, outside, signal);
      return rules === null ? null : { domain, rules };
    } catch (thrown) {
      if (toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
      return null;
    }
  });
  return found.filter((one) => one !== null);
}

/** The certificate that is to be shown. */
export interface ComingCertificate {
  readonly names: readonly string[];
  readonly isSelfSigned: boolean;
}

/**
 * What those rules make of a new certificate (RFC 8461 §4.2: trusted, and for the name of the MX record), and what is wrong with
 * them themselves. A blocker where others would deliver nothing any more; else what is worth knowing before. Pure.
 */
export function policyChecks(
  policies: readonly MailPolicy[],
  exchanges: readonly MetExchange[],
  coming: ComingCertificate,
): readonly Check[] {
  return policies.flatMap(({ domain, rules }): readonly Check[] => {
    const { mode, mx, fault = 'other' } = rules;
    if (mode === 'none') return [];
    if (mode === null) return [warning({ code: 'mail-policy-unread', facts: { name: domain, fault } })];
    const hosts = exchanges.filter((one) => one.domains.includes(domain));
    const unlisted = unlistedExchanges(
      mx,
      hosts.map(({ host }) => host),
    );
    const listed = hosts.filter(({ host }) => !unlisted.includes(host));
    const shownNew = listed.filter(({ isShownNew }) => isShownNew).map(({ host }) => host);
    const unfit = shownNew.filter((host) => !fits(coming, host));
    const fit = shownNew.filter((host) => fits(coming, host));
    const why = coming.isSelfSigned ? 'self_signed' : 'name';
    const left: Problem = {
      code: 'mail-policy-unlisted',
      facts: { name: domain, mode, hosts: [...unlisted], listed: [...mx] },
    };
    const lacking: Problem = { code: 'mail-policy-unfit', facts: { name: domain, mode, hosts: unfit, why } };
    return [
      ...(unlisted.length === 0 ? [] : [warning(left)]),
      ...(unfit.length === 0 ? [] : [unfitCheck(mode, lacking)]),
      ...(mode === 'enforce' && fit.length > 0
        ? [warning({ code: 'mail-policy-enforced', facts: { name: domain, hosts: fit } })]
        : []),
    ];
  });
}

const warning = (problem: Problem): Check => ({ severity: 'warning', problem });

/**
 * A certificate that nobody vouches for stops all mail that comes by such a rule. One that lacks the name does not make it worse:
 * where the present one was good for that, it is kept for those who ask for it.
 */
const unfitCheck = (mode: 'enforce' | 'testing', problem: Problem): Check => ({
  severity: mode === 'enforce' && problem.facts.why === 'self_signed' ? 'blocker' : 'warning',
  problem,
});

const fits = ({ names, isSelfSigned }: ComingCertificate, host: string): boolean =>
  !isSelfSigned && isCovered(names, host);
