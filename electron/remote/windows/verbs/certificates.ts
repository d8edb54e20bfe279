import { z } from 'zod';
import { storeName, thumbprint } from './shapes.ts';

/** Begins the friendly name of each certificate that we imported; only those are ever deleted. */
export const LABEL = 'Sealkeeper';

/**
 * Imports key and certificate into a machine store, intermediates into `CA`, reads them again and makes a test
 * signature. Wants the secrets `pfx` and `password`.
 */
export const importCertificate = {
  parameters: z.strictObject({
    store: storeName,
    /** The friendly name. */
    label: z.string().startsWith(LABEL).max(100),
    exportable: z.boolean(),
  }),
  result: z.object({
    thumbprint,
    store: z.string(),
    keyAlgorithm: z.enum(['RSA', 'ECDSA']),
    /** Intermediates that were not there before. */
    intermediatesAdded: z.array(thumbprint),
    /** It lay in the store before us, so it is not ours to delete. */
    wasThere: z.boolean(),
    /** ISO 8601, UTC. */
    notAfter: z.string(),
  }),
  timeout: 90_000,
  changes: true,
} as const;

/** Which of these lie in the stores named; those without a key too. */
export const findCertificates = {
  parameters: z.strictObject({
    certificates: z.array(z.strictObject({ store: storeName, thumbprint })).max(20),
  }),
  result: z.object({ found: z.array(z.object({ store: z.string(), thumbprint })) }),
  timeout: 60_000,
  changes: false,
} as const;

/** Who still uses a certificate, so that it stays. */
export const certificateUse = z.object({
  kind: z.enum([
    'site',
    'ftp',
    'http.sys',
    'remote-desktop',
    'sql-server',
    'winrm',
    'vpn',
    /** A service that runs and does not tell which certificates it uses: Exchange, AD FS, … */
    'program',
  ]),
  where: z.string(),
});

/** Deletes certificate and key if we imported it and it is proven that nothing uses it any more. */
export const cleanup = {
  parameters: z.strictObject({
    thumbprint,
    store: storeName,
    /** Of `intermediatesAdded`, from the leaf up: removed from `CA` too, but for those that others were issued by. */
    intermediates: z.array(thumbprint).max(10),
    /** Leave it as long as it is valid: somebody may have chosen it where nobody could tell. */
    onlyExpired: z.boolean().default(false),
  }),
  result: z.object({
    outcome: z.enum(['removed', 'in-use', 'not-ours', 'not-expired', 'absent']),
    users: z.array(certificateUse),
    /** Intermediates that stay, because a certificate in the stores was issued by them. */
    kept: z.array(thumbprint),
  }),
  timeout: 60_000,
  changes: true,
} as const;

/** Lets another account (mail server, …) read the private key, or takes that back. IIS itself needs none of it. */
export const keyAccess = {
  parameters: z.strictObject({
    op: z.enum(['grant', 'revoke']),
    thumbprint,
    store: storeName,
    /** The account; names are translated on other Windows, ids are not: `S-1-5-20` is NETWORK SERVICE. */
    sid: z.string().regex(/^S-1-\d+(-\d+){1,14}$/),
  }),
  result: z.object({ file: z.string() }),
  timeout: 60_000,
  changes: true,
} as const;
