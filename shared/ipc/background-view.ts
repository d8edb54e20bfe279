import { z } from 'zod';
import { problem } from '../problems.ts';
import { dnsProvider } from './zone-proof.ts';

/** How the renewal that nobody watches stands, for the window and the tray. */
export const backgroundView = z.strictObject({
  /** `needs-approval`: the system wants its owner to allow it first (macOS). */
  start: z.enum(['on', 'off', 'needs-approval']),
  /** Whether this computer has a keychain that protects a login. */
  canRemember: z.boolean(),
  /** Servers of which a login is kept. */
  remembered: z.array(z.string()),
  /** Logins of DNS providers that are kept, with the names that they are for. */
  zones: z.array(z.strictObject({ provider: dnsProvider, names: z.array(z.string()) })),
  /** What this app renews, the next first. */
  next: z.array(
    z.strictObject({
      names: z.array(z.string()),
      server: z.string(),
      on: z.iso.datetime().nullable(),
      /** Why its last renewal failed. */
      problem: problem.nullable(),
      needsPerson: z.boolean(),
      /** Where the authority explains the day that it suggests; a text. */
      explanation: z.string().nullable(),
    }),
  ),
});
export type BackgroundView = z.infer<typeof backgroundView>;
