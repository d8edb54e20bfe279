import { z } from 'zod';
import { outsideView } from './events.ts';

/** What a first look from outside found, as data. Words stand in `content/en/findings.ts`. */
export const findingIds = [
  'not-encrypted',
  'certificate-expired',
  'certificate-not-trusted',
  'certificate-wrong-name',
  'certificate-good',
  'certificate-ends-soon',
  'site-not-answering',
  'answers-on-port-80',
  'port-80-closed',
  'addresses-disagree',
  'www-missing',
  'www-elsewhere',
  'server-software',
  'behind-network',
  'mail-server',
] as const;
export type FindingId = (typeof findingIds)[number];

export const finding = z.strictObject({
  id: z.enum(findingIds),
  severity: z.enum(['good', 'care', 'broken', 'know']),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type Finding = z.infer<typeof finding>;

export const siteLook = z.strictObject({
  /** What was typed, made into a host name (A-labels). */
  domain: z.string(),
  /** The registered domain, by the public suffix list; null for private names such as `shop.test`. */
  registrable: z.string().nullable(),
  names: z.array(
    z.strictObject({ name: z.string(), addresses: z.array(z.string()), views: z.array(outsideView) }),
  ),
  server: z.string().nullable(),
  network: z.string().nullable(),
  findings: z.array(finding),
  /** The names that belong into the certificate, the main one first. */
  proposedNames: z.array(z.string()),
});
export type SiteLook = z.infer<typeof siteLook>;
