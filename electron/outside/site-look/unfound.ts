import type { HostName } from '../../../shared/names/domain-name.ts';
import { toUnicode } from '../../../shared/names/international.ts';
import { likelySite, siteBeside } from '../../../shared/names/likely-site.ts';
import { type Problem, ProblemError } from '../../../shared/problems.ts';
import { meantBy, selectable } from '../dns/typed-name.ts';

/**
 * What it means for who asked for a site that DNS gave no address for it (`name-not-in-dns` {name, reason}).
 *
 * @param isTold whether somebody named the name server to ask: one that is silent then says nothing of the internet.
 * @returns `site-not-found` {name, reason, kind, perhaps, count} where DNS knows no such site, `internet-silent` {name}
 * where none of this computer's own name servers answers; null: nothing more than the problem itself says.
 */
export function unfound(
  { code, facts: { reason } }: Problem,
  { typed, domain, isTold }: { readonly typed: string; readonly domain: HostName; readonly isTold: boolean },
): ProblemError | null {
  if (code !== 'name-not-in-dns') return null;
  const name = toUnicode(domain);
  if (reason === 'dns-silent') return isTold ? null : new ProblemError('internet-silent', { name });
  if (reason !== 'no-such-name' && reason !== 'no-address') return null;
  const meant = meantBy(likelySite(typed) ?? siteBeside(domain));
  return new ProblemError('site-not-found', { name, reason, kind: selectable(reason), ...meant });
}
