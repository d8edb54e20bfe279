import { z } from 'zod';
import type { FieldFaultKind } from '../field-faults.ts';
import { acmeCertificateJob, outsideJob } from '../job.ts';
import { isStar } from '../names/domain-name.ts';
import { writtenDomainName } from '../names/schema.ts';
import { environmentVariable } from '../server-job.ts';

/**
 * A job for web space that can be reached for its files alone: the proof is placed there, and the certificate is put into the
 * host's form by hand. docs/webspace.md
 */

/** One line, so that it is one word of the protocol (RFC 959 §5.3). */
const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}+$/u, 'unfit' satisfies FieldFaultKind);
const port = z.number().int().min(1).max(65_535).optional();
const where = {
  host: line(255),
  port,
  user: line(128),
  /** Of the site, as the login sees it; missing: it is looked for. */
  folder: line(1024).optional(),
};

/** SHA-256 of a certificate, as browsers show it: hexadecimal, with or without colons. */
const fingerprint = z
  .string()
  .transform((text) => text.replaceAll(':', '').toLowerCase())
  .refine((text) => /^[0-9a-f]{64}$/.test(text), 'fingerprint' satisfies FieldFaultKind);

export const webSpace = z.discriminatedUnion('protocol', [
  z.strictObject({
    protocol: z.literal('sftp'),
    ...where,
    hostKey: z
      .string()
      .regex(/^SHA256:[A-Za-z0-9+/]{43}=?$/, 'fingerprint' satisfies FieldFaultKind)
      .optional(),
    /** Missing: the agent and the usual keys. */
    auth: z
      .discriminatedUnion('type', [
        z.strictObject({ type: z.literal('password'), passwordEnv: environmentVariable }),
        z.strictObject({ type: z.literal('agent') }),
        z.strictObject({
          type: z.literal('key'),
          file: z.string().min(1),
          passphraseEnv: environmentVariable.optional(),
        }),
      ])
      .optional(),
  }),
  z.strictObject({
    protocol: z.literal('ftps'),
    ...where,
    passwordEnv: environmentVariable,
    /** The only certificate to accept, where no authority vouches for it. */
    certificate: fingerprint.optional(),
    /** Encrypted from the first byte, on a port of its own (990), as only old servers want it. */
    implicit: z.boolean().optional(),
  }),
  z.strictObject({
    protocol: z.literal('ftp'),
    ...where,
    passwordEnv: environmentVariable,
    /** Its owner knows that everybody on the way can read the password. */
    unencrypted: z.literal(true),
  }),
]);
export type WebSpace = z.infer<typeof webSpace>;
export type WebSpaceProtocol = WebSpace['protocol'];

export const webSpaceJob = z
  .strictObject({
    names: z
      .array(writtenDomainName)
      .min(1)
      .max(100)
      .refine((names) => new Set(names).size === names.length, 'repeated' satisfies FieldFaultKind),
    server: z.strictObject({ webspace: webSpace }),
    certificate: acmeCertificateJob.omit({ otherwise: true }),
    /** Where the files for the form go, the key among them: a folder that is made for them. */
    files: z.string().min(1).optional(),
    /** With what the PFX among them opens; missing: there is none. */
    pfxPasswordEnv: environmentVariable.optional(),
    outside: outsideJob.optional(),
  })
  .superRefine(({ names }, context) => {
    // RFC 8555 §8.3: a file proves no star.
    for (const [index, name] of names.entries())
      if (isStar(name))
        context.addIssue({
          code: 'custom',
          path: ['names', index],
          message: 'wildcard-by-file' satisfies FieldFaultKind,
        });
  });
export type WebSpaceJob = z.infer<typeof webSpaceJob>;

/** For people: `user@host`, with a port that is not the usual one. Pure. */
export function labelOfSpace({ host, port: own, user }: Pick<WebSpace, 'host' | 'port' | 'user'>): string {
  return `${user}@${host}${own === undefined ? '' : `:${own}`}`;
}
