import { allowedAuthorities } from './caa.ts';
import type { CaaRules } from './dns.ts';

export interface CaaQuestion {
  /** The authority's own domains (RFC 8659 §4.2), any of which will do. */
  readonly identities: readonly string[];
  readonly isWildcard: boolean;
  /** How control is proven: `http-01`, `dns-01` (RFC 8657 §4). */
  readonly method: string;
}

/**
 * Why these rules keep the authority from signing: it is not named, or named for other ways of proof only. Null:
 * they let it, as far as it shows from here. An account that the rules name (RFC 8657 §3) is the authority's to
 * compare, since only it knows ours for sure.
 */
export function caaRefusal(
  rules: CaaRules,
  { identities, isWildcard, method }: CaaQuestion,
): 'other-authority' | 'other-method' | null {
  const allowed = allowedAuthorities(rules, isWildcard);
  if (allowed === 'any' || rules === null) return null;
  const own = identities.map((identity) => identity.toLowerCase());
  if (!allowed.some((domain) => own.includes(domain))) return 'other-authority';
  const wild = rules.records.filter(({ tag }) => tag.toLowerCase() === 'issuewild');
  const tag = isWildcard && wild.length > 0 ? 'issuewild' : 'issue';
  const named = rules.records
    .filter((record) => record.tag.toLowerCase() === tag)
    .map(({ value }) => value.split(';').map((part) => part.trim()))
    .filter(([domain = '']) => own.includes(domain.toLowerCase()));
  const isMeant = named.some((parts) => {
    const methods = parts.flatMap((part) => /^validationmethods\s*=\s*(.*)$/i.exec(part)?.[1] ?? []);
    return (
      methods.length === 0 ||
      methods.some((list) =>
        list
          .toLowerCase()
          .split(',')
          .map((one) => one.trim())
          .includes(method),
      )
    );
  });
  return isMeant ? null : 'other-method';
}
