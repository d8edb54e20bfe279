import { caaRefusal } from '../../shared/look/caa-permission.ts';
import { bareOf, isStar } from '../../shared/names/domain-name.ts';
import { ProblemError } from '../../shared/problems.ts';
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
}

const serverFailed = 2;

/**
 * What DNS says against a certificate, found before the authority finds it and counts it. Raises
 * `ca-forbidden-by-caa` {ca, name, rule, file?}, `dnssec-broken` {name}, `caa-not-answered` {name}. What this
 * computer's name server cannot tell (many at home cannot) is left to the authority.
 */
export async function provePermission(
  { names, identities, ca, method }: PermissionQuestion,
  outside: Outside,
  signal: AbortSignal,
): Promise<void> {
  const answers = await inParallel(names, 16, async (name) => ({
    name,
    caa: await caaOf(name, outside, signal),
  }));
  for (const { name, caa } of answers) {
    const bare = bareOf(name);
    if (caa.state === 'unknown') {
      if (caa.reason === 'failed') await refuseFailing(bare, outside, signal);
      continue;
    }
    const isWildcard = isStar(name);
    const why = identities.length === 0 ? null : caaRefusal(caa.value, { identities, isWildcard, method });
    if (why === null || caa.value === null) continue;
    const rules = caa.value.records.map(({ tag, value }) => `${tag} "${value}"`);
    throw new ProblemError(
      'ca-forbidden-by-caa',
      { ca, name, rule: rules.slice(0, 10), at: caa.value.at, wanted: [...identities] },
      {
        detail: `CAA of ${caa.value.at}: ${rules.join(', ')}; ${why}; wanted: ${identities.join(' or ')} for ${method}`,
      },
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
