import { z } from 'zod';
import { seenCertificate } from './certificate.ts';
import { words } from './known.ts';

/** The doors of a mail server, and how each comes to speak TLS. */
export const mailDoors = {
  smtp: { port: 25, protocol: 'smtp', tls: 'starttls' },
  submission: { port: 587, protocol: 'smtp', tls: 'starttls' },
  submissions: { port: 465, protocol: 'smtp', tls: 'at-once' },
  imap: { port: 143, protocol: 'imap', tls: 'starttls' },
  imaps: { port: 993, protocol: 'imap', tls: 'at-once' },
  pop3: { port: 110, protocol: 'pop3', tls: 'starttls' },
  pop3s: { port: 995, protocol: 'pop3', tls: 'at-once' },
} as const;
export type MailDoorId = keyof typeof mailDoors;
export const mailDoorIds = Object.keys(mailDoors) as [MailDoorId, ...MailDoorId[]];

/** One door of one mail server. */
export const mailEndpoint = z.strictObject({
  host: words,
  address: words,
  door: z.enum(mailDoorIds),
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
