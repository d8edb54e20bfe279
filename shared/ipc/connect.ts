import { z } from 'zod';

/** Chosen by the window or by the app; never a part of a path. */
export const id = z.string().regex(/^[a-zA-Z0-9-]{1,64}$/);
/** Travels only inwards. */
export const secret = z.string().max(4096);
export const filePath = z.string().min(1).max(4096);

/** How the person says to reach a server. */
export const connectRequest = z.strictObject({
  host: z.string().min(1).max(255),
  port: z.number().int().min(1).max(65535).optional(),
  user: z.string().min(1).max(64).optional(),
  auth: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('password'), password: secret }),
    z.strictObject({ type: z.literal('key'), file: filePath, passphrase: secret.optional() }),
    z.strictObject({ type: z.literal('agent') }),
    /** Of a customer's account at a hosting panel, in place of SSH. */
    z.strictObject({ type: z.literal('panel-token'), token: secret }),
  ]),
  /** Where the login password is not the administrator's (sudo) password. */
  sudoPassword: secret.optional(),
  /** The fingerprint that the person has just confirmed; it is pinned. */
  acceptHostKey: z.string().optional(),
});

export const connectAnswer = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('connected'),
    connectionId: id,
    label: z.string(),
    elevation: z.enum(['root', 'sudo', 'sudo-password', 'doas', 'administrator', 'customer']),
  }),
  /** First meeting: the person compares the fingerprint and asks again with `acceptHostKey`. */
  z.strictObject({
    state: z.literal('confirm-host-key'),
    host: z.string(),
    port: z.number().int(),
    keyType: z.string(),
    fingerprint: z.string(),
  }),
]);
