import type { ChainLink, SeenCertificate } from '../../../../shared/look/certificate.ts';

/** A chain as it might be: for reading without the internet. The page says that it is made up. */
const link = (parts: Partial<ChainLink> & Pick<ChainLink, 'subject' | 'issuer' | 'notAfter'>): ChainLink => ({
  fingerprint: parts.subject,
  serial: '',
  names: [],
  notBefore: '2026-11-02T08:00:00Z',
  key: { kind: 'ec', bits: 256 },
  validation: 'unknown',
  isAuthority: true,
  isSelfSigned: false,
  from: 'server',
  ...parts,
});

export const sampleDomain = 'hofladen.example';

export const sampleChain: SeenCertificate = {
  links: [
    link({
      subject: sampleDomain,
      issuer: 'Harbour Trust (HT 3)',
      names: [sampleDomain, `www.${sampleDomain}`],
      notAfter: '2027-01-31T08:00:00Z',
      isAuthority: false,
      validation: 'domain',
    }),
    link({
      subject: 'Harbour Trust (HT 3)',
      issuer: 'Lighthouse Root One',
      notAfter: '2028-09-02T00:00:00Z',
      key: { kind: 'ec', bits: 384 },
    }),
    link({
      subject: 'Lighthouse Root One',
      issuer: 'Lighthouse Root One',
      notAfter: '2035-06-04T00:00:00Z',
      key: { kind: 'rsa', bits: 4096 },
      isSelfSigned: true,
      from: 'trust-list',
    }),
  ],
  fault: null,
  reason: null,
  protocol: 'TLSv1.3',
};
