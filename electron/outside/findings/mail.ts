import type { ChainFault, SeenCertificate } from '../../../shared/look/certificate.ts';
import { whatIsKnown } from '../../../shared/look/known.ts';
import type { MailEndpoint, MailHost } from '../../../shared/look/mail.ts';
import { mailServices } from '../../../shared/look/mail-services.ts';
import type { Finding, FindingId } from '../../../shared/look.ts';
import { unlistedExchanges } from '../mail/mta-sts-policy.ts';
import { doubt, expiry, issuerOf, namesOf } from './certificate.ts';
import { found, type LookFacts, listed } from './found.ts';

/** How mail is looked after, and what mail programs make of its certificate. */
export function mailFindings(look: LookFacts): Finding[] {
  const exchanges = whatIsKnown(look.dns.mx) ?? [];
  const own = look.mail.hosts.filter(({ isOwn }) => isOwn);
  const ownExchange = own.find(({ roles }) => roles.includes('exchange'));
  const isElsewhere = exchanges.length > 0 && look.mail.state === 'seen' && ownExchange === undefined;
  return [
    ...(isElsewhere ? [elsewhere(look)] : []),
    ...certificates(own),
    ...own.flatMap(unencrypted),
    ...(ownExchange === undefined ? [] : [...unreachable(ownExchange), server(look, ownExchange)]),
    ...policy(look),
  ];
}

function elsewhere({ dns, signs, domain }: LookFacts): Finding {
  const hosts = (whatIsKnown(dns.mx) ?? []).map(({ host }) => host);
  const provider = signs.find(({ kind }) => kind === 'mail')?.name ?? hosts[0] ?? '';
  return found('mail-elsewhere', { name: domain, provider, hosts: listed(hosts) });
}

const server = ({ domain }: LookFacts, { name }: MailHost): Finding =>
  found('mail-server', { name: domain, mailServer: name });

type Encrypted = MailEndpoint & { readonly certificate: SeenCertificate };

const isEncrypted = (endpoint: MailEndpoint): endpoint is Encrypted => endpoint.certificate !== null;

/** The same certificate with the same fault is told once, with all the names and doors that show it. */
function certificates(hosts: readonly MailHost[]): Finding[] {
  const groups = new Map<string, Encrypted[]>();
  for (const endpoint of hosts.flatMap(({ endpoints }) => endpoints.filter(isEncrypted))) {
    const key = `${endpoint.certificate.fault} ${endpoint.certificate.links[0]?.fingerprint}`;
    groups.set(key, [...(groups.get(key) ?? []), endpoint]);
  }
  return [...groups.values()].flatMap((group) => {
    const certificate = group[0]?.certificate;
    if (certificate === undefined) return [];
    const { id, facts } = certificate.fault === null ? good : faulty[certificate.fault];
    const name = listed([...new Set(group.map(({ host }) => host))], 4);
    return [found(id, { name, doors: doorsOf(group), ...facts(certificate) })];
  });
}

interface Saying {
  readonly id: FindingId;
  readonly facts: (certificate: SeenCertificate) => Finding['facts'];
}

const good: Saying = { id: 'mail-certificate-good', facts: expiry };
const issuer = (certificate: SeenCertificate) => ({ issuer: issuerOf(certificate) });
const faulty: Readonly<Record<ChainFault, Saying>> = {
  expired: { id: 'mail-certificate-expired', facts: expiry },
  'not-yet-valid': { id: 'mail-certificate-not-trusted', facts: doubt },
  'self-signed': { id: 'mail-certificate-self-signed', facts: issuer },
  incomplete: { id: 'mail-certificate-incomplete', facts: issuer },
  'wrong-name': {
    id: 'mail-certificate-wrong-name',
    facts: (certificate) => ({ names: namesOf(certificate) }),
  },
  'unknown-authority': { id: 'mail-certificate-not-trusted', facts: doubt },
  // Mail programs go by the list of their system, without the browsers' dates.
  distrusted: good,
  other: { id: 'mail-certificate-not-trusted', facts: doubt },
};

function doorsOf(endpoints: readonly MailEndpoint[]): string {
  const ports = [...new Set(endpoints.map(({ door }) => mailServices[door].port))].toSorted(
    (one, other) => one - other,
  );
  return ports.join(', ');
}

/** A door without encryption matters less where others have it. */
function unencrypted({ name, endpoints }: MailHost): Finding[] {
  const plain = endpoints.filter(({ state }) => state === 'plain');
  if (plain.length === 0) return [];
  const severity = endpoints.some(isEncrypted) ? 'care' : 'broken';
  return [found('mail-not-encrypted', { name, doors: doorsOf(plain) }, severity)];
}

function unreachable({ name, endpoints }: MailHost): Finding[] {
  const isSilent =
    endpoints.length > 0 && endpoints.every(({ state }) => state !== 'encrypted' && state !== 'plain');
  return isSilent ? [found('mail-unreachable', { name, doors: doorsOf(endpoints) })] : [];
}

/** The rule for mail, whether others can read it, and whether it names the domain's own mail servers. */
function policy({ dns }: LookFacts): Finding[] {
  const rules = whatIsKnown(dns.mtaSts);
  if (rules === null || rules.mode === 'none') return [];
  const { mode, mx, fault = 'other' } = rules;
  if (mode === null) return [found('mta-sts-broken', { name: dns.name, fault })];
  const isStrict = mode === 'enforce';
  const unlisted = unlistedExchanges(
    mx,
    (whatIsKnown(dns.mx) ?? []).map(({ host }) => host),
  );
  return [
    found('mta-sts', { name: dns.name, mode }, isStrict ? 'care' : 'know'),
    ...(unlisted.length === 0
      ? []
      : [
          found(
            'mta-sts-unlisted',
            { name: dns.name, mode, hosts: listed(unlisted), listed: listed(mx) },
            isStrict ? 'broken' : 'care',
          ),
        ]),
  ];
}
