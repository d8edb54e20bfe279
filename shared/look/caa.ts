import type { CaaRules } from './dns.ts';

/** Tags that an authority understands (RFC 8659 §4); any other one marked critical makes it refuse. */
const understood = new Set(['issue', 'issuewild', 'iodef', 'issuemail', 'contactemail', 'contactphone']);

/**
 * Who may sign for the names under these rules: `any`, or the authorities' own domains, such as
 * `letsencrypt.org`; [] forbids all. Parameters behind the domain (RFC 8657) are the authority's to read.
 */
export function allowedAuthorities(rules: CaaRules, isWildcard: boolean): 'any' | readonly string[] {
  if (rules === null) return 'any';
  if (rules.records.some(({ critical, tag }) => critical && !understood.has(tag.toLowerCase()))) return [];
  const withTag = (wanted: string) => rules.records.filter(({ tag }) => tag.toLowerCase() === wanted);
  const wild = isWildcard ? withTag('issuewild') : [];
  const counting = wild.length > 0 ? wild : withTag('issue');
  // Rules about something else only (`iodef`) leave issue free (RFC 8659 §4.2).
  if (counting.length === 0) return 'any';
  const domains = counting.map(({ value }) => (value.split(';')[0] ?? '').trim().toLowerCase());
  return [...new Set(domains.filter((domain) => domain !== ''))];
}
