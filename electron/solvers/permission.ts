import { type CaaRefusal, caaRefusal, namesAccounts } from '../../shared/look/caa-permission.ts';
import type { CaaRules } from '../../shared/look/dns.ts';
import { bareOf, isStar } from '../../shared/names/domain-name.ts';
import { ProblemError, type ProblemFacts } from '../../shared/problems.ts';
import { inParallel } from '../in-parallel.ts';
import { caaOf, domainParts } from '../outside/dns/dns-facts.ts';
import { query } from '../outside/dns/dns-query.ts';
import type { Outside } from '../outside/outside.ts';

export interface PermissionQuestion {
  readonly names: readonly string[];
  /** The authority's domains for CAA; [] where they are not known, and then CAA is the authority's to judge. */
  readonly identities: readonly string[];
  /** Host of the authority, for the person. */
  readonly ca: string;
  readonly method: string;
  /** As in `CaaQuestion`. */
  readonly account?: string | null | undefined;
  /** Whoever will ask in our place, as its makers write it; missing: we do. */
  readonly by?: string | undefined;
}

/** What DNS allows. */
export interface Permission {
  /** Names whose rules let some accounts at the authority ask and others not (RFC 8657 §3). */
  readonly bound: readonly string[];
}

const serverFailed = 2;

/**
 * What DNS says against a certificate, found before the authority finds it and counts it. Raises
 * `ca-forbidden-by-caa`, `caa-other-proof`, `caa-other-account`, or for somebody else `caa-other-renewer`, all with
 * {ca, name, rule, at}; `dnssec-broken` {name}, `caa-not-answered` {name}. What this computer's name server cannot tell
 * (many at home cannot) is left to the authority.
 */
export async function provePermission(
  question: PermissionQuestion,
  outside: Outside,
  signal: AbortSignal,
): Promise<Permission> {
  const { names, identities, method, account } = question;
  const answers = await inParallel(names, 16, async (name) => ({
    name,
    caa: await caaOf(name, outside, signal),
  }));
  const bound: string[] = [];
  for (const { name, caa } of answers) {
    if (caa.state === 'unknown') {
      if (caa.reason === 'failed') await refuseFailing(bareOf(name), outside, signal);
      continue;
    }
    if (identities.length === 0 || caa.value === null) continue;
    const asked = { identities, isWildcard: isStar(name), method, account };
    const why = caaRefusal(caa.value, asked);
    if (why !== null) throw refused(question, name, caa.value, why);
    if (namesAccounts(caa.value, asked)) bound.push(name);
  }
  return { bound };
}

function refused(
  { ca, identities, method, account, by }: PermissionQuestion,
  name: string,
  { records, at }: NonNullable<CaaRules>,
  why: CaaRefusal,
): ProblemError {
  const rules = records.map(({ tag, value }) => `${tag} "${value}"`);
  const facts = { ca, name, rule: rules.slice(0, 10), at } satisfies ProblemFacts;
  const known = account === undefined ? '' : ` and account ${account ?? 'to be made'}`;
  const wanted = `wanted: ${identities.join(' or ')} for ${method}${known}`;
  const detail = `CAA of ${at}: ${rules.join(', ')}; ${why}; ${wanted}`;
  if (by !== undefined && why !== 'other-authority')
    return new ProblemError('caa-other-renewer', { ...facts, by }, { detail });
  switch (why) {
    case 'other-authority':
      return new ProblemError('ca-forbidden-by-caa', { ...facts, wanted: [...identities] }, { detail });
    case 'other-method':
      return new ProblemError('caa-other-proof', { ...facts, method }, { detail });
    case 'other-account':
      return new ProblemError(
        'caa-other-account',
        typeof account === 'string' ? { ...facts, account } : facts,
        { detail },
      );
  }
}

/** SERVFAIL is what a name server says where signatures do not fit, and what stops an authority. */
async function refuseFailing(name: string, outside: Outside, signal: AbortSignal): Promise<void> {
  const dnssec = await domainParts.dnssec(name, outside, signal);
  if (dnssec.state === 'known' && dnssec.value === 'broken')
    throw new ProblemError('dnssec-broken', { name });
  const [caa, again] = [
    await query({ name, type: 'CAA' }, outside, signal),
    await query({ name, type: 'CAA' }, outside, signal),
  ];
  if (caa?.code === serverFailed && again?.code === serverFailed) {
    throw new ProblemError('caa-not-answered', { name });
  }
}
