import { z } from 'zod';
import { outsideView } from './events.ts';
import { seenCertificate } from './look/certificate.ts';
import { domainDns, nameDns, tlsaPins } from './look/dns.ts';
import { finding } from './look/findings.ts';
import { knownOr, unknown, words } from './look/known.ts';
import { mailHost } from './look/mail.ts';
import { sign } from './look/signs.ts';

export { type Finding, type FindingId, finding, findingIds } from './look/findings.ts';

/** Why a name was looked at. `certificate`: the present certificate carries it. */
export const nameRoles = [
  'site',
  'counterpart',
  'mail',
  'webmail',
  'autoconfig',
  'autodiscover',
  'mta-sts',
  'certificate',
] as const;
export type NameRole = (typeof nameRoles)[number];

export const nameLook = z.strictObject({
  name: z.string(),
  roles: z.array(z.enum(nameRoles)).min(1),
  addresses: z.array(z.string()),
  dns: nameDns,
  /** One an address; [] where it was not visited (mail names) or not yet. */
  views: z.array(outsideView),
  /** Seconds for which browsers are told to insist on https; null: they are not. */
  hstsSeconds: z.number().int().nullable(),
  /** What arrived on port 443, by address; addresses without TLS are left out. */
  certificates: z.array(z.strictObject({ address: z.string(), certificate: seenCertificate })),
});
export type NameLook = z.infer<typeof nameLook>;

/** Everything that anyone can see of a site from outside. What was not, or not yet, seen is `unknown`. */
export const siteLook = z.strictObject({
  /** What was typed, made into a host name (A-labels). */
  domain: z.string(),
  /** The registered domain, by the public suffix list; null for private names such as `shop.test`. */
  registrable: z.string().nullable(),
  lookedAt: z.iso.datetime(),
  /** False while more may come. */
  isComplete: z.boolean(),
  /** The names that have addresses, the domain itself first. */
  names: z.array(nameLook),
  /** Names asked for in vain; `absent` is DNS's own word, `unknown` the lack of one. */
  missing: z.array(
    z.strictObject({
      name: z.string(),
      roles: z.array(z.enum(nameRoles)),
      state: z.enum(['absent', 'unknown']),
    }),
  ),
  /** Of the domain's present certificate, whatever it is worth; null: it shows none. */
  certificateNames: z.array(words).nullable(),
  dns: domainDns,
  pins: tlsaPins,
  mail: z.strictObject({
    /** [] with `mx` known to be empty: no mail. */
    hosts: z.array(mailHost),
    /** `not-asked`: looking at mail was left out. */
    state: z.enum(['seen', 'pending', 'not-asked']),
  }),
  signs: z.array(sign),
  /** Whether the doors of control panels were tried (one try each, after asking); what answered stands in `signs`. */
  panels: z.enum(['tried', 'pending', 'not-asked']),
  /** Names from the public certificate logs, 500 at most; asked only by consent. */
  logNames: knownOr(z.array(words)),
  /** In a word, where known: of the sign of kind `server`, and of `network` or `builder`. */
  server: z.string().nullable(),
  network: z.string().nullable(),
  findings: z.array(finding),
  /** The names that belong into the certificate, the main one first. */
  proposedNames: z.array(z.string()),
});
export type SiteLook = z.infer<typeof siteLook>;

/** A look that has seen nothing yet. */
export function blankLook(domain: string, lookedAt: string): SiteLook {
  const pending = unknown('pending');
  return {
    domain,
    registrable: null,
    lookedAt,
    isComplete: false,
    names: [],
    missing: [],
    certificateNames: null,
    dns: {
      name: domain,
      nameServers: pending,
      mx: pending,
      dnssec: pending,
      persistentProof: pending,
      mtaSts: pending,
      services: pending,
    },
    pins: pending,
    mail: { hosts: [], state: 'pending' },
    signs: [],
    panels: 'not-asked',
    logNames: unknown('not-asked'),
    server: null,
    network: null,
    findings: [],
    proposedNames: [],
  };
}

/** A name of which only its addresses are known so far. */
export function nameFrom(name: string, roles: NameLook['roles'], addresses: readonly string[]): NameLook {
  const pending = unknown('pending');
  return {
    name,
    roles,
    addresses: [...addresses],
    dns: { aliases: pending, caa: pending },
    views: [],
    hstsSeconds: null,
    certificates: [],
  };
}
