import { z } from 'zod';
import { seenCertificate } from './certificate.ts';
import { words } from './known.ts';
import { mailServiceIds } from './mail-services.ts';

/** One door of one mail server. */
export const mailEndpoint = z.strictObject({
  host: words,
  address: words,
  door: z.enum(mailServiceIds),
  /**
   * `plain`: it answers and offers no encryption. `silent`: no answer in time, which on port 25 is mostly the
   * owner's own internet provider. `strange`: something answers, but not a mail server.
   */
  state: z.enum(['encrypted', 'plain', 'closed', 'silent', 'out-of-reach', 'strange']),
  /** Null unless `encrypted`. */
  certificate: seenCertificate.nullable(),
  /** By its greeting: `Postfix`, `Dovecot`, `Exim`; null where it keeps silent. */
  software: words.nullable(),
  /** Node's or OpenSSL's code, or the server's own words. */
  reason: words.nullable(),
});
export type MailEndpoint = z.infer<typeof mailEndpoint>;

export const mailHost = z.strictObject({
  name: words,
  /** `exchange`: other mail servers deliver there (MX). `programs`: mail programs of people are sent there. */
  roles: z.array(z.enum(['exchange', 'programs'])),
  addresses: z.array(words),
  /** Under the domain itself, or on an address of the site; else somebody else's, who sees to its certificate. */
  isOwn: z.boolean(),
  endpoints: z.array(mailEndpoint),
});
export type MailHost = z.infer<typeof mailHost>;
