import type { OutsideView } from '../../shared/events.ts';
import { known } from '../../shared/look/known.ts';
import type { MailEndpoint, MailHost } from '../../shared/look/mail.ts';
import type { Sign } from '../../shared/look/signs.ts';
import { blankLook, type NameRole, nameFrom, type SiteLook } from '../../shared/look.ts';
import { suffixOf } from '../../shared/names/public-suffix.ts';

/** Today, as the tests have it. */
export const today = '2026-11-25T10:00:00.000Z';
export const siteAddress = '203.0.113.24';
export const otherAddress = '198.51.100.7';

export const inDays = (days: number): string => new Date(Date.parse(today) + days * 86_400_000).toISOString();

export interface Served {
  /** Days until it ends; negative: it has ended. */
  readonly days: number;
  readonly names: readonly string[];
  readonly trusted?: boolean;
  readonly reason?: string;
}

/** What a name answers. `certificate: null`: nothing encrypted. */
export function viewOf(
  name: string,
  { address = siteAddress, http = 200, certificate = null }: ViewWish = {},
): OutsideView {
  const trusted = certificate !== null && (certificate.trusted ?? certificate.days > 0);
  return {
    name,
    address,
    http: { status: http, redirects: [], finalStatus: http },
    https:
      certificate === null
        ? {
            status: null,
            fingerprint: null,
            subject: null,
            issuer: null,
            names: [],
            notAfter: null,
            trusted: false,
            protocol: null,
          }
        : {
            status: 200,
            fingerprint: 'ab'.repeat(32),
            subject: certificate.names[0] ?? null,
            issuer: 'Let’s Encrypt (E8)',
            names: [...certificate.names],
            notAfter: inDays(certificate.days),
            trusted,
            ...(trusted ? {} : { reason: certificate.reason ?? 'CERT_HAS_EXPIRED' }),
            protocol: 'TLSv1.3',
          },
  };
}
interface ViewWish {
  readonly address?: string;
  readonly http?: number | null;
  readonly certificate?: Served | null;
}

export interface LookWish {
  readonly domain?: string;
  /** Further names on the site's address, by what they were asked for. */
  readonly here?: Readonly<Record<string, readonly NameRole[]>>;
  readonly elsewhere?: Readonly<Record<string, readonly NameRole[]>>;
  readonly missing?: readonly string[];
  readonly proposed?: readonly string[];
  readonly certificate?: Served | null;
  readonly http?: number | null;
  readonly mail?: readonly Partial<MailHost>[];
  readonly signs?: readonly Sign[];
  readonly change?: (look: SiteLook) => SiteLook;
}

/** A look at a site, by what matters of it. */
export function lookOf(wish: LookWish = {}): SiteLook {
  const { domain = 'hofladen.de', certificate = null, http = 200 } = wish;
  const place = (address: string) => (entry: [string, readonly NameRole[]]) => ({
    ...nameFrom(entry[0], [...entry[1]], [address]),
    views: [viewOf(entry[0], { address, http, certificate })],
  });
  const look: SiteLook = {
    ...blankLook(domain, today),
    registrable: suffixOf(domain).registrable,
    isComplete: true,
    names: [
      place(siteAddress)([domain, ['site']]),
      ...Object.entries(wish.here ?? {}).map(place(siteAddress)),
      ...Object.entries(wish.elsewhere ?? {}).map(place(otherAddress)),
    ],
    missing: (wish.missing ?? []).map((name) => ({ name, roles: [], state: 'absent' })),
    certificateNames: certificate === null ? null : [...certificate.names],
    mail: {
      hosts: (wish.mail ?? []).map((host) => ({
        name: '',
        roles: ['programs'],
        addresses: [siteAddress],
        isOwn: true,
        endpoints: [answering(host.name ?? '')],
        ...host,
      })),
      state: 'seen',
    },
    signs: [...(wish.signs ?? [])],
    server: 'Apache/2.4.62',
    proposedNames: [...(wish.proposed ?? [domain])],
  };
  const dns: SiteLook['dns'] = {
    ...look.dns,
    nameServers: known(['ns1.provider.example']),
    mx: known((wish.mail ?? []).map(({ name = '' }, place) => ({ priority: place, host: name }))),
    dnssec: known('unsigned'),
    persistentProof: known([]),
    mtaSts: known(null),
    services: known([]),
  };
  return (wish.change ?? ((same) => same))({ ...look, dns });
}

/** A door for fetching mail, encrypted but with a stranger's certificate. */
function answering(host: string): MailEndpoint {
  const base = { host, address: siteAddress, door: 'imaps', state: 'encrypted' } as const;
  return { ...base, certificate: null, software: 'Dovecot', reason: null };
}

export function signOf(
  kind: Sign['kind'],
  name: string,
  certificates: Sign['certificates'] = 'unknown',
  id = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
): Sign {
  return {
    kind,
    id,
    name,
    certificates,
    evidence: [{ how: 'header', what: 'server', where: 'hofladen.de' }],
  };
}
