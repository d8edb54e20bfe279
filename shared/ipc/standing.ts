import { z } from 'zod';
import { chainMissed } from '../chain-name.ts';
import { runId } from '../journal.ts';
import { renewedBy } from '../plan.ts';

/** What is known here of a certificate that stands on a server, before anybody looks there. */
export const standing = z.strictObject({
  /** The newest run that stands for it. */
  runId,
  /** Ids of the server software that shows it. */
  services: z.array(z.string()),
  /** Ids of what its run left as it was, as it did not work out there. */
  leftOut: z.array(z.string()),
  renewedBy: z.enum(renewedBy),
  issuedAt: z.iso.datetime(),
  chainMissed: chainMissed.optional(),
});
export type Standing = z.infer<typeof standing>;
