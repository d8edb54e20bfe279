import type { OutsideView } from '../../../shared/events.ts';
import type { Finding, FindingId, NameLook, SiteLook } from '../../../shared/look.ts';
import { counterpartOf } from '../../../shared/names/domain-name.ts';
import { isOutOfReach } from '../no-answer.ts';

/** A look before anybody has judged it. */
export type LookFacts = Omit<SiteLook, 'findings' | 'proposedNames'>;

type Severity = Finding['severity'];

/** How pressing each finding is, as a rule. */
const severities: Readonly<Record<FindingId, Severity>> = {
  'not-encrypted': 'broken',
  'certificate-expired': 'broken',
  'certificate-not-yet-valid': 'broken',
  'certificate-self-signed': 'broken',
  'certificate-incomplete': 'broken',
  'certificate-not-trusted': 'broken',
  'certificate-distrusted': 'broken',
  'certificate-wrong-name': 'broken',
  'certificate-good': 'good',
  'certificate-ends-soon': 'care',
  'certificate-weak-key': 'care',
  'certificate-other-names': 'know',
  'site-not-answering': 'broken',
  'answers-on-port-80': 'good',
  'port-80-closed': 'care',
  'redirect-loop': 'broken',
  'leads-to-https': 'good',
  'leads-elsewhere': 'know',
  'leads-inside': 'care',
  'inside-only': 'know',
  'hsts-on': 'know',
  'addresses-disagree': 'care',
  'ipv6-elsewhere': 'care',
  'www-missing': 'know',
  'www-elsewhere': 'know',
  'caa-forbids': 'broken',
  'caa-limits': 'care',
  'caa-unreadable': 'broken',
  'dnssec-broken': 'broken',
  'dnssec-signed': 'good',
  'persistent-proof': 'know',
  'pinned-in-dns': 'care',
  builder: 'good',
  'behind-network': 'care',
  'server-software': 'know',
  panel: 'know',
  host: 'know',
  'dns-provider': 'know',
  'mail-server': 'know',
  'mail-elsewhere': 'good',
  'mail-certificate-good': 'good',
  'mail-certificate-expired': 'broken',
  'mail-certificate-self-signed': 'care',
  'mail-certificate-incomplete': 'care',
  'mail-certificate-not-trusted': 'care',
  'mail-certificate-wrong-name': 'care',
  'mail-not-encrypted': 'broken',
  'mail-unreachable': 'know',
  'mta-sts': 'care',
  'mta-sts-broken': 'care',
  'mta-sts-unlisted': 'broken',
  'names-in-logs': 'know',
};

export function found(id: FindingId, facts: Finding['facts'], severity: Severity = severities[id]): Finding {
  return { id, severity, facts };
}

const order: readonly Severity[] = ['broken', 'care', 'good', 'know'];

/** The most pressing first; what is equally pressing stays as it came. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

export function lookOf({ names }: LookFacts, name: string): NameLook | null {
  return names.find((each) => each.name === name) ?? null;
}

export function isVisited(look: NameLook | null): look is NameLook {
  return look !== null && look.views.length > 0 && look.views.length === look.addresses.length;
}

/** What this computer can judge; addresses out of its reach are left out while there are others. */
export function inReach(look: NameLook): readonly OutsideView[] {
  const views = look.views.filter((view) => !isOutOfReach(view));
  return views.length > 0 ? views : look.views;
}

/** The domain, and its counterpart where both are the same site. */
export function proposedNamesOf(look: LookFacts): string[] {
  const counterpart = counterpartOf(look.domain);
  const own = lookOf(look, look.domain);
  const other = counterpart === null ? null : lookOf(look, counterpart);
  return own !== null && counterpart !== null && other !== null && isSameSite(own, other)
    ? [look.domain, counterpart]
    : [look.domain];
}

/** A shared address or certificate: large sites spread their names over several addresses. */
function isSameSite(one: NameLook, other: NameLook): boolean {
  const fingerprints = one.views.flatMap(({ https }) => https.fingerprint ?? []);
  return (
    one.addresses.some((address) => other.addresses.includes(address)) ||
    other.views.some(({ https }) => https.fingerprint !== null && fingerprints.includes(https.fingerprint))
  );
}

/** As many as a person reads. */
export function listed(texts: readonly string[], most = 10): string {
  const more = texts.length > most ? ', …' : '';
  return `${texts.slice(0, most).join(', ')}${more}`;
}
