import { z } from 'zod';
import { words } from './known.ts';

/** One certificate of a chain. All text in it is a stranger's. */
export const chainLink = z.strictObject({
  /** SHA-256 of the DER, lower-case hexadecimal. */
  fingerprint: z.string(),
  /** `Organisation (common name)`, or the one of both that there is. */
  subject: words,
  issuer: words,
  serial: words,
  /** subjectAltName's DNS names and addresses, 100 at most. */
  names: z.array(words),
  notBefore: z.iso.datetime(),
  notAfter: z.iso.datetime(),
  key: z.strictObject({
    kind: z.enum(['rsa', 'ec', 'other']),
    /** Of an RSA modulus or an elliptic curve's field. */
    bits: z.number().int().nullable(),
  }),
  /** How far its owner was checked, by the policy it names (CA/Browser Forum 7.1.6.1). */
  validation: z.enum(['domain', 'individual', 'organisation', 'extended', 'unknown']),
  /** May sign others. */
  isAuthority: z.boolean(),
  /** Signed with its own key: a root, or home-made. */
  isSelfSigned: z.boolean(),
  /** `sent` by the server, or added from the list of trusted roots (a browser's, or the one chosen instead). */
  from: z.enum(['server', 'trust-list']),
});
export type ChainLink = z.infer<typeof chainLink>;

/** What keeps a browser or mail program from accepting it, the first that it would stumble over. */
export const chainFaults = [
  'expired',
  'not-yet-valid',
  'wrong-name',
  'self-signed',
  /** The server leaves out a certificate between its own and the root. */
  'incomplete',
  'unknown-authority',
  /** Its root is on the list, but browsers believe nothing that was made under it after a day. */
  'distrusted',
  'other',
] as const;
export type ChainFault = (typeof chainFaults)[number];

/** The certificate that arrived, with its chain. */
export const seenCertificate = z.strictObject({
  /** Leaf first, each signed by the next; a trusted root ends it where there is one. */
  links: z.array(chainLink).min(1).max(12),
  /** Null: trusted, and the name fits. */
  fault: z.enum(chainFaults).nullable(),
  /** OpenSSL's or Node's own code for the fault (`CERT_HAS_EXPIRED`). */
  reason: words.nullable(),
  /** `TLSv1.3`. */
  protocol: words.nullable(),
});
export type SeenCertificate = z.infer<typeof seenCertificate>;
