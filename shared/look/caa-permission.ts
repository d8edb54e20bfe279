import { allowedAuthorities } from './caa.ts';
import type { CaaRules } from './dns.ts';

export interface CaaQuestion {
  /** The authority's own domains (RFC 8659 §4.2), any of which will do. */
  readonly identities: readonly string[];
  readonly isWildcard: boolean;
  /** How control is proven: `http-01`, `dns-01` (RFC 8657 §4). */
  readonly method: string;
  /**
   * The account that will ask (RFC 8657 §3), by its address at the authority (RFC 8555 §7.1.2); null: one that is only
   * made then, and so is named nowhere. Missing: not known, and the authority's to compare.
   */
  readonly account?: string | null | undefined;
}

/** In the order in which they are told: each presupposes that the one before does not hold. */
export type CaaRefusal = 'other-authority' | 'other-method' | 'other-account';

/**
 * Why these rules keep the authority from signing: it is not named, or for other ways of proof only, or for other accounts
 * only. Null: they let it. One property has to allow all three at once (RFC 8657 §5.3).
 */
export function caaRefusal(
  rules: CaaRules,
  { identities, isWildcard, method, account }: CaaQuestion,
): CaaRefusal | null {
  const named = propertiesFor(rules, identities, isWildcard);
  if (named === 'any') return null;
  if (named.length === 0) return 'other-authority';
  const byMethod = named.filter((parameters) => allowsMethod(parameters, method));
  if (byMethod.length === 0) return 'other-method';
  return account === undefined || byMethod.some((parameters) => allowsAccount(parameters, account))
    ? null
    : 'other-account';
}

/** Whether these rules let some accounts of the authority ask, and others not. */
export function namesAccounts(
  rules: CaaRules,
  { identities, isWildcard }: Pick<CaaQuestion, 'identities' | 'isWildcard'>,
): boolean {
  const named = propertiesFor(rules, identities, isWildcard);
  return named !== 'any' && named.some((parameters) => valuesOf(parameters, 'accounturi').length > 0);
}

type Parameters = readonly string[];

/** The parameters of each property that names the authority; `any`: nobody is kept out. */
function propertiesFor(
  rules: CaaRules,
  identities: readonly string[],
  isWildcard: boolean,
): readonly Parameters[] | 'any' {
  const allowed = allowedAuthorities(rules, isWildcard);
  if (allowed === 'any' || rules === null) return 'any';
  const own = identities.map((identity) => identity.toLowerCase());
  // Some property may be marked critical that nobody knows: then none counts, whoever it names.
  if (!allowed.some((domain) => own.includes(domain))) return [];
  const wild = rules.records.filter(({ tag }) => tag.toLowerCase() === 'issuewild');
  const tag = isWildcard && wild.length > 0 ? 'issuewild' : 'issue';
  return rules.records
    .filter((record) => record.tag.toLowerCase() === tag)
    .map(({ value }) => value.split(';').map((part) => part.trim()))
    .filter(([domain = '']) => own.includes(domain.toLowerCase()))
    .map(([, ...parameters]) => parameters);
}

function valuesOf(parameters: Parameters, tag: 'accounturi' | 'validationmethods'): readonly string[] {
  return parameters.flatMap((one) => {
    const at = one.indexOf('=');
    return at > 0 && one.slice(0, at).trim().toLowerCase() === tag ? [one.slice(at + 1).trim()] : [];
  });
}

function allowsMethod(parameters: Parameters, method: string): boolean {
  const lists = valuesOf(parameters, 'validationmethods');
  const methods = lists.flatMap((list) => list.toLowerCase().split(',')).map((one) => one.trim());
  return lists.length === 0 || methods.includes(method);
}

/** A property with several accounts is one that nobody satisfies (RFC 8657 §3); addresses are compared as they stand. */
function allowsAccount(parameters: Parameters, account: string | null): boolean {
  const accounts = valuesOf(parameters, 'accounturi');
  return accounts.length === 0 || (accounts.length === 1 && accounts[0] === account);
}
