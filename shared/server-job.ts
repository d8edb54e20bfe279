import { z } from 'zod';
import type { FieldFaultKind } from './field-faults.ts';
import { serverOfPanel } from './panel-job.ts';

/** How a job says to reach its server; part of `job.ts`. */

/** Names a secret. */
export const environmentVariable = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'environment-variable' satisfies FieldFaultKind);

const serverAuth = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('key'),
    file: z.string().min(1),
    passphraseEnv: environmentVariable.optional(),
  }),
  z.strictObject({ type: z.literal('agent') }),
  z.strictObject({ type: z.literal('password'), passwordEnv: environmentVariable }),
  /** No login of SSH: a token of a customer's account at a hosting panel. */
  z.strictObject({ type: z.literal('panel-token'), tokenEnv: environmentVariable }),
]);

const wholeServerJob = z.strictObject({
  /** Host name, address, or an alias of ~/.ssh/config. */
  host: z.string().min(1).max(255),
  port: z.number().int().min(1).max(65535).optional(),
  user: z.string().min(1).max(64).optional(),
  auth: serverAuth.optional(),
  hostKey: z
    .string()
    .regex(/^SHA256:[A-Za-z0-9+/]{43}=?$/, 'fingerprint' satisfies FieldFaultKind)
    .optional(),
  sudo: z.strictObject({ passwordEnv: environmentVariable.optional() }).optional(),
});

/** A server as its owner reaches it; a hosting panel may be named by its address: see `panel-job.ts`. */
export const serverJob = z
  .preprocess(serverOfPanel, wholeServerJob)
  .refine(({ auth, user }) => auth?.type !== 'panel-token' || user !== undefined, {
    path: ['user'],
    error: 'missing' satisfies FieldFaultKind,
  });
