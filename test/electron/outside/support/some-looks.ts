import type { LookFacts } from '../../../../electron/outside/findings/found.ts';
import type { OutsideView } from '../../../../shared/events.ts';
import type { ChainFault, ChainLink, SeenCertificate } from '../../../../shared/look/certificate.ts';
import type { DomainDns } from '../../../../shared/look/dns.ts';
import type { MailEndpoint, MailHost } from '../../../../shared/look/mail.ts';
import type { MailServiceId } from '../../../../shared/look/mail-services.ts';
import type { Sign, SignKind } from '../../../../shared/look/signs.ts';
import { blankLook, type NameLook, nameFrom } from '../../../../shared/look.ts';

/** Looks at `shop.com` as somebody may have seen it on a day of November. */
export const now = Date.UTC(2026, 10, 24);

const link: ChainLink = {
  fingerprint: 'aa'.repeat(32),
  subject: 'shop.com',
  issuer: 'A CA (R1)',
  serial: '01',
  names: ['shop.com'],
  notBefore: '2026-10-25T12:00:00.000Z',
  notAfter: '2027-01-23T12:00:00.000Z',
  key: { kind: 'ec', bits: 256 },
  validation: 'domain',
  isAuthority: false,
  isSelfSigned: false,
  from: 'server',
};

export const certificate = (
  fault: ChainFault | null = null,
  change: Partial<ChainLink> = {},
): SeenCertificate => ({
  links: [{ ...link, ...change }],
  fault,
  reason: fault === null ? null : 'CODE',
  protocol: 'TLSv1.3',
});

export const good: OutsideView = {
  name: 'shop.com',
  address: '192.0.2.1',
  http: { status: 200, redirects: [], finalStatus: 200 },
  https: {
    status: 200,
    fingerprint: 'aa'.repeat(32),
    subject: 'shop.com',
    issuer: 'A CA (R1)',
    names: ['shop.com'],
    notAfter: '2027-01-23T12:00:00.000Z',
    trusted: true,
    protocol: 'TLSv1.3',
  },
};
export const bare: OutsideView = {
  ...good,
  https: { ...good.https, fingerprint: null, status: null, trusted: false, reason: 'ECONNREFUSED' },
};
export const silent: OutsideView = {
  ...bare,
  http: { status: null, redirects: [], finalStatus: null, problem: 'ETIMEDOUT' },
};
export const unreachable: OutsideView = {
  ...silent,
  http: { ...silent.http, problem: 'ENETUNREACH' },
  https: { ...silent.https, reason: 'ENETUNREACH' },
};

export const name = (text: string, views: readonly OutsideView[]): NameLook => ({
  ...nameFrom(
    text,
    ['site'],
    views.map(({ address }) => address),
  ),
  views: views.map((view) => ({ ...view, name: text })),
});

/** A name that shows a certificate at its one address. */
export const encrypted = (
  text: string,
  change: Partial<ChainLink> = {},
  fault: ChainFault | null = null,
): NameLook => ({
  ...name(text, [good]),
  certificates: [{ address: '192.0.2.1', certificate: certificate(fault, change) }],
});

export const sign = (kind: SignKind, called: string): Sign => ({
  kind,
  id: 'other',
  name: called,
  certificates: 'own',
  evidence: [{ how: 'header', what: 'server: x', where: 'shop.com' }],
});

export const endpoint = (door: MailServiceId, fault: ChainFault | null = null): MailEndpoint => ({
  host: 'mail.shop.com',
  address: '192.0.2.1',
  door,
  state: 'encrypted',
  certificate: certificate(fault),
  software: null,
  reason: null,
});

export const host = (text: string, endpoints: MailEndpoint[]): MailHost => ({
  name: text,
  roles: ['exchange'],
  addresses: ['192.0.2.1'],
  isOwn: true,
  endpoints,
});

/** The site with both names well encrypted, unless told. */
export function site(
  change: Partial<Omit<LookFacts, 'dns'>> & { readonly dns?: Partial<DomainDns> } = {},
): LookFacts {
  const {
    findings: _none,
    proposedNames: _neither,
    ...blank
  } = blankLook('shop.com', new Date(now).toISOString());
  return {
    ...blank,
    registrable: 'shop.com',
    names: [encrypted('shop.com'), encrypted('www.shop.com')],
    ...change,
    dns: { ...blank.dns, name: 'shop.com', ...change.dns },
  };
}
