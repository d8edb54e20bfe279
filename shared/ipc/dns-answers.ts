import { z } from 'zod';

/** Where names lead, in the order of asking. */
export const askedNames = z.strictObject({
  names: z.array(
    z.strictObject({
      name: z.string(),
      state: z.enum(['found', 'absent', 'unknown']),
      addresses: z.array(z.string()),
    }),
  ),
});

/** What each name server of a zone holds of a record. */
export const recordAnswers = z.strictObject({
  /** Where the values have to stand: another record where an alias leads to it. */
  place: z.string(),
  /** Whose records those are; '' where nobody could say. */
  zone: z.string(),
  /** For how many seconds others may remember that nothing was there, and what stands there now; null: not known. */
  times: z.strictObject({ absence: z.number().min(0).nullable(), values: z.number().min(0).nullable() }),
  servers: z.array(
    z.strictObject({
      server: z.string(),
      state: z.enum(['found', 'absent', 'silent']),
      values: z.array(z.string()),
    }),
  ),
});
