import type { OutsideView } from '../../shared/events.ts';
import type { Finding, FindingId, SiteLook } from '../../shared/look.ts';
import { isOutOfReach, isSilent } from './view.ts';

/** What was gathered; `names` begins with the domain itself. */
export interface Gathered extends Pick<SiteLook, 'domain' | 'registrable' | 'names' | 'server' | 'network'> {
  /** The domain with `www.`, or without it where it was typed with it. */
  readonly counterpart: string;
  /** Where mail for the domain goes, the preferred first. */
  readonly mailServers: readonly string[];
}

const severities: Readonly<Record<FindingId, Finding['severity']>> = {
  'not-encrypted': 'broken',
  'certificate-expired': 'broken',
  'certificate-not-yet-valid': 'broken',
  'certificate-self-signed': 'broken',
  'certificate-incomplete': 'broken',
  'certificate-not-trusted': 'broken',
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
  'names-in-logs': 'know',
};
const order: readonly Finding['severity'][] = ['broken', 'care', 'good', 'know'];

const dayMs = 86_400_000;
const soonDays = 14;

/** The domain, and its counterpart with or without `www.` where both are the same site. */
export function proposedNamesOf({ domain, counterpart, names }: Gathered): string[] {
  const own = names.find(({ name }) => name === domain);
  const other = names.find(({ name }) => name === counterpart);
  return own !== undefined && other !== undefined && isSameSite(own, other)
    ? [domain, counterpart]
    : [domain];
}

type NameLook = SiteLook['names'][number];

/** A shared address or certificate: large sites spread their names over several addresses. */
function isSameSite(one: NameLook, other: NameLook): boolean {
  const fingerprints = one.views.flatMap(({ https }) => https.fingerprint ?? []);
  return (
    one.addresses.some((address) => other.addresses.includes(address)) ||
    other.views.some(({ https }) => https.fingerprint !== null && fingerprints.includes(https.fingerprint))
  );
}

/** What the owner should know, the most pressing first. `now`: milliseconds since 1970. */
export function findingsOf(gathered: Gathered, now: number): Finding[] {
  const { domain, network, server, mailServers } = gathered;
  const views = viewsOf(gathered, domain);
  const findings = [
    ...certificates(gathered, now),
    ...reachability(domain, views),
    ...counterparts(gathered),
    ...(network === null
      ? []
      : [found('behind-network', { name: domain, network, evidence: 'HTTP headers' })]),
    ...(server === null ? [] : [found('server-software', { name: domain, server })]),
    ...mailServers.slice(0, 1).map((mailServer) => found('mail-server', { name: domain, mailServer })),
  ];
  return findings.toSorted((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity));
}

function found(id: FindingId, facts: Finding['facts']): Finding {
  return { id, severity: severities[id], facts };
}

/** What this computer can judge; addresses out of its reach are left out while there are others. */
function viewsOf({ names }: Gathered, name: string): readonly OutsideView[] {
  const views = names.find((each) => each.name === name)?.views ?? [];
  const inReach = views.filter((view) => !isOutOfReach(view));
  return inReach.length > 0 ? inReach : views;
}

/** The counterpart's certificate is worth a word only where it is worse off than the domain's. */
function certificates(gathered: Gathered, now: number): Finding[] {
  const [own = null, other = null] = proposedNamesOf(gathered).map((name) =>
    certificateFinding(name, viewsOf(gathered, name), now),
  );
  const isWorthAWord = other !== null && other.id !== own?.id && other.severity !== 'good';
  return [own, isWorthAWord ? other : null].filter((finding) => finding !== null);
}

function certificateFinding(name: string, views: readonly OutsideView[], now: number): Finding | null {
  const encrypted = views.filter(({ https }) => https.fingerprint !== null).map(({ https }) => https);
  const https = encrypted.find(({ trusted }) => !trusted) ?? encrypted[0];
  if (https === undefined) return views.every(isSilent) ? null : found('not-encrypted', { name });
  const endsAt = Date.parse(https.notAfter ?? '');
  const issuer = https.issuer ?? '';
  if (https.reason === 'CERT_HAS_EXPIRED') return found('certificate-expired', { name, endsAt, issuer });
  if (https.reason === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return found('certificate-wrong-name', { name, names: https.names.slice(0, 10).join(', ') });
  }
  if (!https.trusted) return found('certificate-not-trusted', { name, issuer, reason: https.reason ?? '' });
  const days = Math.floor((endsAt - now) / dayMs);
  return found(days < soonDays ? 'certificate-ends-soon' : 'certificate-good', {
    name,
    endsAt,
    days,
    issuer,
  });
}

function reachability(name: string, views: readonly OutsideView[]): Finding[] {
  const list = views.map(({ address }) => address).join(', ');
  if (views.every(isSilent)) return [found('site-not-answering', { name, addresses: list })];
  const isOpen = views.some(({ http }) => http.status !== null);
  const kinds = new Set(
    views.map(({ http, https }) => `${https.fingerprint} ${http.status} ${http.finalStatus}`),
  );
  return [
    isOpen ? found('answers-on-port-80', { name }) : found('port-80-closed', { name, addresses: list }),
    ...(kinds.size > 1 ? [found('addresses-disagree', { name, addresses: list })] : []),
  ];
}

/** That `www.blog.example.com` is missing surprises nobody; only the domain itself is expected to have both. */
function counterparts(gathered: Gathered): Finding[] {
  const { domain, registrable, counterpart, names } = gathered;
  const facts = { name: domain, other: counterpart };
  if (!names.some(({ name }) => name === counterpart)) {
    return domain === registrable ? [found('www-missing', facts)] : [];
  }
  return proposedNamesOf(gathered).includes(counterpart) ? [] : [found('www-elsewhere', facts)];
}
