import { z } from 'zod';

/** What a look from outside found, as data. Words stand in `content/en/findings.ts`. */
export const findingIds = [
  // the site's certificate
  'not-encrypted',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-self-signed',
  'certificate-incomplete',
  'certificate-not-trusted',
  'certificate-distrusted',
  'certificate-wrong-name',
  'certificate-good',
  'certificate-ends-soon',
  'certificate-weak-key',
  'certificate-other-names',
  // how it answers
  'site-not-answering',
  'answers-on-port-80',
  'port-80-closed',
  'redirect-loop',
  'leads-to-https',
  'leads-elsewhere',
  'leads-inside',
  'inside-only',
  'hsts-on',
  'addresses-disagree',
  'ipv6-elsewhere',
  'www-missing',
  'www-elsewhere',
  // what DNS says
  'caa-forbids',
  'caa-limits',
  'caa-unreadable',
  'dnssec-broken',
  'dnssec-signed',
  'persistent-proof',
  'pinned-in-dns',
  // who is there
  'builder',
  'behind-network',
  'server-software',
  'panel',
  'host',
  'dns-provider',
  // mail
  'mail-server',
  'mail-elsewhere',
  'mail-certificate-good',
  'mail-certificate-expired',
  'mail-certificate-self-signed',
  'mail-certificate-incomplete',
  'mail-certificate-not-trusted',
  'mail-certificate-wrong-name',
  'mail-not-encrypted',
  'mail-unreachable',
  'mta-sts',
  'mta-sts-broken',
  'mta-sts-unlisted',
  // certificate logs
  'names-in-logs',
] as const;
export type FindingId = (typeof findingIds)[number];

export const finding = z.strictObject({
  id: z.enum(findingIds),
  severity: z.enum(['good', 'care', 'broken', 'know']),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type Finding = z.infer<typeof finding>;
