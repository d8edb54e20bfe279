import { distrustedAfter } from '../../../shared/distrust.ts';
import type { ChainFault, SeenCertificate } from '../../../shared/look/certificate.ts';
import type { Finding, NameLook } from '../../../shared/look.ts';
import { counterpartOf } from '../../../shared/names/domain-name.ts';
import { isSilent } from '../no-answer.ts';
import { found, inReach, isVisited, type LookFacts, listed, lookOf, proposedNamesOf } from './found.ts';

const dayMs = 86_400_000;
const soonDays = 14;

/** The counterpart's certificate is worth a word only where it is worse off than the domain's. */
export function certificateFindings(look: LookFacts, now: number): Finding[] {
  const [own = null, other = null] = proposedNamesOf(look).map((name) => judged(lookOf(look, name), now));
  const isWorthAWord = other !== null && other.id !== own?.id && other.severity !== 'good';
  return [own, isWorthAWord ? other : null, weakKey(look), otherNames(look)].filter(
    (finding) => finding !== null,
  );
}

function judged(look: NameLook | null, now: number): Finding | null {
  if (!isVisited(look)) return null;
  const { name } = look;
  const certificates = look.certificates.map(({ certificate }) => certificate);
  const certificate = certificates.find(({ fault }) => fault !== null) ?? certificates[0];
  if (certificate === undefined)
    return inReach(look).every(isSilent) ? null : found('not-encrypted', { name });
  const [leaf] = certificate.links;
  if (leaf === undefined) return null;
  const endsAt = Date.parse(leaf.notAfter);
  if (certificate.fault !== null) return faulty[certificate.fault](name, certificate);
  const days = Math.floor((endsAt - now) / dayMs);
  const life = Math.floor((endsAt - Date.parse(leaf.notBefore)) / dayMs);
  // Of a certificate of six days, fewer than fourteen are always left.
  return found(days < Math.min(soonDays, life / 3) ? 'certificate-ends-soon' : 'certificate-good', {
    name,
    endsAt,
    days,
    issuer: leaf.issuer,
  });
}

/** What is to be said of a certificate, by its fault. */
export const faulty: Readonly<Record<ChainFault, (name: string, certificate: SeenCertificate) => Finding>> = {
  expired: (name, certificate) => found('certificate-expired', { name, ...expiry(certificate) }),
  'not-yet-valid': (name, certificate) => found('certificate-not-yet-valid', { name, ...start(certificate) }),
  'self-signed': (name, certificate) =>
    found('certificate-self-signed', { name, issuer: issuerOf(certificate) }),
  incomplete: (name, certificate) => found('certificate-incomplete', { name, issuer: issuerOf(certificate) }),
  'wrong-name': (name, certificate) => found('certificate-wrong-name', { name, names: namesOf(certificate) }),
  'unknown-authority': (name, certificate) =>
    found('certificate-not-trusted', { name, ...doubt(certificate) }),
  distrusted: (name, certificate) => found('certificate-distrusted', { name, ...distrust(certificate) }),
  other: (name, certificate) => found('certificate-not-trusted', { name, ...doubt(certificate) }),
};

export const issuerOf = ({ links }: SeenCertificate): string => links[0]?.issuer ?? '';
export const namesOf = ({ links }: SeenCertificate): string => listed(links[0]?.names ?? []);

/** Of the link that has run out, which may stand above the leaf. */
export function expiry({ links }: SeenCertificate) {
  const first = links.toSorted((one, other) => Date.parse(one.notAfter) - Date.parse(other.notAfter))[0];
  return { endsAt: Date.parse(first?.notAfter ?? ''), issuer: links[0]?.issuer ?? '' };
}
function start(certificate: SeenCertificate) {
  const starts = certificate.links.map(({ notBefore }) => Date.parse(notBefore));
  return { startsAt: Math.max(...starts), issuer: issuerOf(certificate) };
}
function distrust({ links }: SeenCertificate) {
  const issuer = links.at(-1)?.subject ?? '';
  return { issuer, day: Date.parse(distrustedAfter(issuer, Date.parse(links[0]?.notBefore ?? '')) ?? '') };
}
export const doubt = (certificate: SeenCertificate) => ({
  issuer: issuerOf(certificate),
  reason: certificate.reason ?? '',
});

/** CA/Browser Forum BR 6.1.5: RSA of 2048 bits at least. */
function weakKey(look: LookFacts): Finding | null {
  const leaf = lookOf(look, look.domain)?.certificates[0]?.certificate.links[0];
  const bits = leaf?.key.kind === 'rsa' ? (leaf.key.bits ?? 0) : 0;
  return bits > 0 && bits < 2048 ? found('certificate-weak-key', { name: look.domain, bits }) : null;
}

/** Names of the present certificate under the same domain, which the next one might forget. */
function otherNames({ domain, registrable, certificateNames }: LookFacts): Finding | null {
  const mine = registrable ?? domain.replace(/^www\./, '');
  const others = (certificateNames ?? []).filter(
    (name) => name.endsWith(`.${mine}`) && name !== domain && name !== counterpartOf(domain),
  );
  return others.length === 0
    ? null
    : found('certificate-other-names', { name: domain, count: others.length, names: listed(others) });
}
