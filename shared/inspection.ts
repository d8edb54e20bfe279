import { z } from 'zod';
import { targetIds } from './plan.ts';
import { problem } from './problems.ts';

/** One thing that planning noticed: it stands in the way, or is good to know. */
export const check = z.strictObject({ severity: z.enum(['blocker', 'warning']), problem });

/** What was found on a server. */
export const inspection = z.strictObject({
  target: z.enum(targetIds),
  /** False: this kind of server has met doubles only, and the person is told. */
  isTriedOnARealOne: z.boolean(),
  /** `Apache on Debian 12`. */
  title: z.string(),
  version: z.string(),
  sites: z.array(
    z.strictObject({
      names: z.array(z.string()),
      addresses: z.array(z.string()),
      file: z.string(),
      encrypted: z.boolean(),
    }),
  ),
  checks: z.array(check),
});
