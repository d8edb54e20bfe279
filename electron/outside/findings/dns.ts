import { allowedAuthorities } from '../../../shared/look/caa.ts';
import type { CaaRules } from '../../../shared/look/dns.ts';
import { whatIsKnown } from '../../../shared/look/known.ts';
import type { Finding, NameLook } from '../../../shared/look.ts';
import { found, type LookFacts, listed, lookOf, proposedNamesOf } from './found.ts';

/** The authority that we recommend; a rule that lets it in stands in nobody's way. */
const recommended = 'letsencrypt.org';

/** What DNS says that bears on certificates. */
export function dnsFindings(look: LookFacts): Finding[] {
  const { dns, pins, domain } = look;
  const signed = whatIsKnown(dns.dnssec);
  const proofs = whatIsKnown(dns.persistentProof) ?? [];
  const pinned = whatIsKnown(pins) ?? [];
  return [
    ...ruleFindings(look),
    ...(signed === 'broken' ? [found('dnssec-broken', { name: dns.name })] : []),
    ...(signed === 'signed' ? [found('dnssec-signed', { name: dns.name })] : []),
    ...(proofs.length === 0
      ? []
      : [found('persistent-proof', { name: dns.name, records: listed(proofs, 3) })]),
    ...(pinned.length === 0
      ? []
      : [
          found('pinned-in-dns', {
            name: domain,
            doors: listed(pinned.map(({ host, port }) => `${host}:${port}`)),
          }),
        ]),
    ...logFindings(look),
  ];
}

/** The first of the certificate's names with a rule speaks for all. */
function ruleFindings(look: LookFacts): Finding[] {
  for (const name of proposedNamesOf(look)) {
    const finding = ruleFinding(lookOf(look, name));
    if (finding !== null) return [finding];
  }
  return [];
}

function ruleFinding(look: NameLook | null): Finding | null {
  if (look === null) return null;
  const { name, dns } = look;
  if (dns.caa.state === 'unknown')
    return dns.caa.reason === 'failed' ? found('caa-unreadable', { name }) : null;
  const rules = dns.caa.value;
  const allowed = allowedAuthorities(rules, false);
  if (rules === null || allowed === 'any') return null;
  const facts = { name, at: rules.at, rules: rulesText(rules) };
  if (allowed.length === 0) return found('caa-forbids', facts);
  const limits = { ...facts, count: allowed.length, allowed: listed(allowed) };
  return found('caa-limits', limits, allowed.includes(recommended) ? 'know' : 'care');
}

const rulesText = (rules: NonNullable<CaaRules>): string =>
  listed(rules.records.map(({ critical, tag, value }) => `${critical ? 128 : 0} ${tag} "${value}"`));

function logFindings({ logNames, names, domain, certificateNames }: LookFacts): Finding[] {
  const known = new Set([...names.map(({ name }) => name), ...(certificateNames ?? [])]);
  const others = (whatIsKnown(logNames) ?? []).filter((name) => !known.has(name));
  return others.length === 0
    ? []
    : [found('names-in-logs', { name: domain, count: others.length, names: listed(others) })];
}
