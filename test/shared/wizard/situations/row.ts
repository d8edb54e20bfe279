import { z } from 'zod';
import { chainFaults } from '../../../../shared/look/certificate.ts';

const certificate = z.strictObject({
  /** Days left; negative: it has ended. */
  days: z.number().int().default(60),
  /** Days of its whole life. */
  life: z.number().int().default(90),
  names: z.array(z.string()).optional(),
  fault: z.enum(chainFaults).optional(),
  issuer: z.string().default('Let’s Encrypt (E8)'),
  validation: z.enum(['domain', 'organisation', 'extended']).default('domain'),
});
export type CertificateSeen = z.infer<typeof certificate>;

const place = z.enum(['here', 'elsewhere']);

const mail = z.strictObject({
  name: z.string(),
  /** `foreign`: somebody else's, who sees to its certificate. */
  at: z.enum(['here', 'elsewhere', 'foreign']).default('here'),
  roles: z.array(z.enum(['programs', 'exchange'])).default(['programs', 'exchange']),
  /** What it calls itself; null: it keeps silent. */
  program: z.string().nullable().default('Dovecot'),
  /** Of its certificate; `plain`: no encryption; `none`: a good one. */
  fault: z.enum([...chainFaults, 'plain', 'none']).default('self-signed'),
});

/** What was seen of a site from outside. What is left out is as usual: Apache, plain pages, `www` beside it. */
export const seen = z.strictObject({
  domain: z.string().default('hofladen.de'),
  /** [] where the domain has no address. */
  addresses: z.array(z.string()).optional(),
  www: z.enum(['here', 'elsewhere', 'none']).default('here'),
  /** Missing: the site is not encrypted. */
  certificate: certificate.optional(),
  /** Where `www` shows another one; null: none. */
  wwwCertificate: certificate.nullable().optional(),
  /** An address: where a visitor is led to. */
  http: z.string().default('answers'),
  /** The status of the encrypted page. */
  status: z.number().int().default(200),
  /** Further names, by where they lead to; the certificate carries them. */
  names: z.record(z.string(), place).default({}),
  mail: z.array(mail).default([]),
  /** `KIND NAME CERTIFICATES`: who was recognised. */
  signs: z.array(z.string()).default([]),
  /** The clues themselves, recognised as in a look. */
  headers: z.record(z.string(), z.string()).optional(),
  reverse: z.array(z.string()).optional(),
  aliases: z.array(z.string()).optional(),
  nameServers: z.array(z.string()).optional(),
  services: z.array(z.string()).optional(),
  server: z.string().nullable().default('Apache'),
  /** `TAG VALUE` each; null: they cannot be read. */
  caa: z.array(z.string()).nullable().default([]),
  dnssec: z.enum(['unsigned', 'signed', 'broken']).default('unsigned'),
  pins: z.array(z.string()).default([]),
  /** The names in a strict rule for mail. */
  mtaSts: z.array(z.string()).optional(),
  /** What the site answers on a second address. */
  second: z.strictObject({ address: z.string(), status: z.number().int() }).optional(),
  /** Of a look cut short, or one that has not begun. */
  until: z.enum(['end', 'stopped', 'begun']).default('end'),
});
export type Seen = z.infer<typeof seen>;

/** One line of the table: a situation, and what the advice on it must be. */
export const row = z.strictObject({
  /** Under which heading of the page it stands. */
  about: z.string(),
  when: z.string(),
  seen,
  /** A private network, or a practice run, brings its own authority. */
  practice: z.boolean().default(false),
  road: z.enum(['automatic', 'by-hand', 'nothing-to-do', 'mend-first', 'ask-first']),
  because: z.string(),
  /** In the certificate; missing: not followed to any. `@` and `www` stand for the usual two. */
  names: z.array(z.string()).optional(),
  /** What is said before, of it all. Missing: not looked at. */
  know: z.array(z.string()).optional(),
  /** Where the owner is asked: which answer is likely. */
  likely: z.string().nullable().optional(),
});
export type Row = z.infer<typeof row>;
