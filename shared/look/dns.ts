import { z } from 'zod';
import { knownOr, words } from './known.ts';

const caaRecord = z.strictObject({
  /** Bit 128 of the flags: an authority that does not know the tag must refuse. */
  critical: z.boolean(),
  /** Lower case: `issue`, `issuewild`, `iodef`, … */
  tag: words,
  value: words,
});
export type CaaRecord = z.infer<typeof caaRecord>;

/** The rules that count for a name: those of its nearest ancestor that has any (RFC 8659 §3); null: none has. */
export const caaRules = z.strictObject({ at: words, records: z.array(caaRecord) }).nullable();
export type CaaRules = z.infer<typeof caaRules>;

const tlsaRecord = z.strictObject({
  usage: z.number().int(),
  selector: z.number().int(),
  matching: z.number().int(),
  /** Hexadecimal. */
  data: words,
});

/** What DNS says of a single name. */
export const nameDns = z.strictObject({
  /** Aliases from the name to the one that has addresses, in order; none: []. */
  aliases: knownOr(z.array(words)),
  caa: knownOr(caaRules),
});

/**
 * What keeps other mail servers from a domain's policy file: its name has no address, nobody answers in HTTPS, the certificate is not good
 * for it, another status than 200 (redirects count as that, RFC 8461 §3.3), or a text that says too little (§3.2).
 */
export const policyFaults = ['nowhere', 'silent', 'certificate', 'status', 'text'] as const;
export type PolicyFault = (typeof policyFaults)[number];

/** What DNS says of the domain as a whole: of the registered domain, or of the typed one without `www.`. */
export const domainDns = z.strictObject({
  /** The name that was asked about. */
  name: words,
  nameServers: knownOr(z.array(words)),
  /** The preferred first; [] also where the domain says that it takes no mail (RFC 7505). */
  mx: knownOr(z.array(z.strictObject({ priority: z.number().int(), host: words }))),
  /** `broken`: signed so that nothing validates, which stops every authority. */
  dnssec: knownOr(z.enum(['signed', 'unsigned', 'broken'])),
  /** TXT of `_validation-persist`: a proof of control that stays (dns-persist-01). */
  persistentProof: knownOr(z.array(words)),
  /** Mail's own rule that certificates must be good (RFC 8461); null: none. */
  mtaSts: knownOr(
    z
      .strictObject({
        id: words,
        /** Null: the policy file could not be read. */
        mode: z.enum(['enforce', 'testing', 'none']).nullable(),
        mx: z.array(words),
        /** Why it could not be read; missing: it could. */
        fault: z.enum(policyFaults).optional(),
      })
      .nullable(),
  ),
  /** Where mail programs are sent (RFC 6186, 8314): `imaps`, `submission`, `autodiscover`, … */
  services: knownOr(
    z.array(z.strictObject({ service: words, host: words, port: z.number().int().min(0).max(65535) })),
  ),
});
export type DomainDns = z.infer<typeof domainDns>;

/** Certificates and keys pinned in DNS (RFC 6698), by the door that they are for; doors without any are left out. */
export const tlsaPins = knownOr(
  z.array(z.strictObject({ host: words, port: z.number().int(), records: z.array(tlsaRecord).min(1) })),
);
export type TlsaPins = z.infer<typeof tlsaPins>;
