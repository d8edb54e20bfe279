import { z } from 'zod';
import { call, task } from './operation.ts';

/** What the window says of the accounts that this computer keeps at authorities (RFC 8555 §7.3). Their keys stay where they are. */

const account = {
  directory: z.url({ protocol: /^https$/ }).max(500),
  externalKeyId: z.string().max(500).nullable(),
};
const which = z.strictObject(account);
const doing = z.strictObject({ doing: z.literal('asking') });
const standing = z.strictObject({ status: z.string(), contact: z.array(z.string()) });
const nothing = z.strictObject({});

export const accountOperations = {
  /** All of them. Asks nobody. */
  'accounts.list': call(
    nothing,
    z.strictObject({
      accounts: z.array(
        z.strictObject({
          directory: z.string(),
          externalKeyId: z.string().nullable(),
          authority: z.string(),
          isRegistered: z.boolean(),
        }),
      ),
    }),
  ),
  /** How one stands at its authority, and where that writes to. */
  'accounts.ask': task(which, doing, standing),
  'accounts.contact': task(z.strictObject({ ...account, contact: z.email().max(254) }), doing, standing),
  /** Has the authority take a new key in place of the present one. */
  'accounts.change-key': task(which, doing, nothing),
  /** For good: nothing is renewed by it any more. */
  'accounts.close': task(which, doing, nothing),
} as const;
