import { z } from 'zod';

/**
 * Version 1 of the record of a certificate that is put into a host's form by hand, as it was released. FROZEN as the forms of
 * journals are: it lies on owners' computers for months, and says what of ours may stand in their web space. It imports nothing that
 * may change; what has to change becomes the next version, beside this one.
 */

const at = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const line = z.string().min(1).max(1024);
const variable = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/);
const where = { host: line, port: z.number().int().optional(), user: line, folder: line.optional() };

export const webSpaceV1 = z.strictObject({
  version: z.literal(1),
  /** Names the file, and the key in the keychain. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/),
  begunAt: at,
  /** For people: `user@host`. */
  label: line,
  /** By what its server is known again: of its key or its certificate; null: it showed none. */
  identity: z.string().max(200).nullable(),
  names: z.array(line).min(1).max(100),
  space: z.discriminatedUnion('protocol', [
    z.strictObject({
      protocol: z.literal('sftp'),
      ...where,
      hostKey: line.optional(),
      auth: z
        .discriminatedUnion('type', [
          z.strictObject({ type: z.literal('password'), passwordEnv: variable }),
          z.strictObject({ type: z.literal('agent') }),
          z.strictObject({ type: z.literal('key'), file: line, passphraseEnv: variable.optional() }),
        ])
        .optional(),
    }),
    z.strictObject({
      protocol: z.literal('ftps'),
      ...where,
      passwordEnv: variable,
      certificate: sha256.optional(),
      implicit: z.boolean().optional(),
    }),
    z.strictObject({
      protocol: z.literal('ftp'),
      ...where,
      passwordEnv: variable,
      unencrypted: z.literal(true),
    }),
  ]),
  /** Who signs. */
  authority: z.strictObject({ directory: line, directoryTrust: line.optional() }),
  outside: z.strictObject({ dnsServer: line.optional(), trust: line.optional() }).optional(),
  /** What of ours may stand in the web space, in the order in which it was made. */
  placed: z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('folder'), path: line }),
        z.strictObject({ kind: z.literal('file'), path: line, text: line }),
      ]),
    )
    .max(2000),
  /** Of each name's site, as they were found; empty: not yet. */
  folders: z.array(z.strictObject({ name: line, folder: line })).max(100),
  /** Null: cut off before it was signed. */
  certificate: z
    .strictObject({
      chainPem: z.string().max(65_536),
      fingerprint: sha256,
      issuer: z.string().max(1000),
      notBefore: at,
      notAfter: at,
    })
    .nullable(),
  /** Where the files for the form were written, the key among them; null: the key waits in the keychain of this computer. */
  files: line.nullable(),
  /** Which form it is put into. */
  form: z.string().max(40).nullable(),
  /** The steps of the form that are done. */
  ticked: z.array(z.string().max(40)).max(40),
  /** When every visitor was shown it first. */
  shownAt: at.nullable(),
});
export type WebSpaceV1 = z.infer<typeof webSpaceV1>;
