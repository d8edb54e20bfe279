import type { SeenCertificate } from '../../shared/look/certificate.ts';
import { known } from '../../shared/look/known.ts';
import type { MailEndpoint } from '../../shared/look/mail.ts';
import { mailServiceIds } from '../../shared/look/mail-services.ts';
import type { SiteLook } from '../../shared/look.ts';
import { fakeLook, fakeView } from './fake-data.ts';

/** A site with something of everything to look at. */

const domain = 'hofladen.example';
const mailName = `mail.${domain}`;
const key = { kind: 'ec', bits: 256 } as const;

function chainFrom(subject: string, until: string): SeenCertificate {
  const link = {
    serial: '04',
    names: [] as string[],
    notBefore: '2026-05-01T09:00:00.000Z',
    key,
    validation: 'domain',
    isAuthority: true,
    isSelfSigned: false,
    from: 'server',
  } as const;
  return {
    fault: 'expired',
    reason: 'CERT_HAS_EXPIRED',
    protocol: 'TLSv1.3',
    links: [
      {
        ...link,
        fingerprint: '01',
        subject,
        issuer: 'Let’s Encrypt (YE1)',
        notAfter: until,
        isAuthority: false,
      },
      {
        ...link,
        fingerprint: '02',
        subject: 'Let’s Encrypt (YE1)',
        issuer: 'ISRG (ISRG Root X2)',
        notAfter: '2028-09-02T00:00:00.000Z',
      },
      {
        ...link,
        fingerprint: '03',
        subject: 'Internet Security Research Group (ISRG Root X2)',
        issuer: 'Internet Security Research Group (ISRG Root X2)',
        notAfter: '2035-09-04T00:00:00.000Z',
        key: { kind: 'ec', bits: 384 },
        isSelfSigned: true,
        from: 'trust-list',
      },
    ],
  };
}

const homeMade: SeenCertificate = {
  fault: 'self-signed',
  reason: 'DEPTH_ZERO_SELF_SIGNED_CERT',
  protocol: 'TLSv1.3',
  links: [
    {
      fingerprint: '09',
      subject: 'localhost.localdomain',
      issuer: 'localhost.localdomain',
      serial: '01',
      names: [],
      notBefore: '2024-01-01T00:00:00.000Z',
      notAfter: '2034-01-01T00:00:00.000Z',
      key: { kind: 'rsa', bits: 2048 },
      validation: 'unknown',
      isAuthority: true,
      isSelfSigned: true,
      from: 'server',
    },
  ],
};

const endpoints = mailServiceIds.map((door): MailEndpoint => {
  const isOpen = door !== 'pop3' && door !== 'pop3s' && door !== 'smtp';
  return {
    host: mailName,
    address: '203.0.113.24',
    door,
    state: isOpen ? 'encrypted' : door === 'smtp' ? 'silent' : 'closed',
    certificate: isOpen ? homeMade : null,
    software: null,
    reason: null,
  };
});

const ended = '2026-11-20T09:00:00.000Z';

export const muchFound: SiteLook = {
  ...fakeLook,
  certificateNames: [domain, `www.${domain}`],
  names: fakeLook.names.map((seen) => {
    const view = fakeView(seen.name, true);
    const https = { ...view.https, trusted: false, reason: 'CERT_HAS_EXPIRED', notAfter: ended };
    return {
      ...seen,
      views: [{ ...view, https }],
      certificates: [{ address: '203.0.113.24', certificate: chainFrom(domain, ended) }],
    };
  }),
  dns: { ...fakeLook.dns, mx: known([{ priority: 10, host: mailName }]), dnssec: known('signed') },
  mail: {
    state: 'seen',
    hosts: [
      {
        name: mailName,
        roles: ['exchange', 'programs'],
        addresses: ['203.0.113.24'],
        isOwn: true,
        endpoints,
      },
    ],
  },
  findings: [
    {
      id: 'certificate-expired',
      severity: 'broken',
      facts: { name: domain, endsAt: Date.parse(ended), issuer: 'Let’s Encrypt (YE1)' },
    },
    { id: 'ipv6-elsewhere', severity: 'care', facts: { name: domain, addresses: '2001:db8::24' } },
    {
      id: 'caa-limits',
      severity: 'know',
      facts: {
        name: domain,
        at: domain,
        rules: '0 issue "digicert.com", 0 issue "letsencrypt.org"',
        count: 2,
        allowed: 'digicert.com, letsencrypt.org',
      },
    },
    {
      id: 'mail-certificate-self-signed',
      severity: 'care',
      facts: { name: mailName, doors: '143, 465, 587, 993', issuer: 'localhost.localdomain' },
    },
    { id: 'answers-on-port-80', severity: 'good', facts: { name: domain } },
    { id: 'dnssec-signed', severity: 'good', facts: { name: domain } },
    { id: 'server-software', severity: 'know', facts: { server: 'Apache', name: domain } },
    {
      id: 'dns-provider',
      severity: 'know',
      facts: { name: domain, provider: 'IONOS', servers: 'ns1023.ui-dns.org' },
    },
  ],
};
