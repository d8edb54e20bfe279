import { z } from 'zod';
import { mailServiceIds } from './look/mail-services.ts';

/**
 * A door for mail, and what it shows to whoever asks for no name (RFC 6066 §3 leaves that to the server) once a plan is done: the
 * new certificate, or the one that they are shown by now.
 */
export const unnamedDoor = z.strictObject({
  kind: z.enum(mailServiceIds),
  port: z.number().int().min(1).max(65_535),
  shows: z.enum(['new', 'kept']),
});
export type UnnamedDoor = z.infer<typeof unnamedDoor>;
