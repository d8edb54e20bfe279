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
  servers: z.array(
    z.strictObject({
      server: z.string(),
      state: z.enum(['found', 'absent', 'silent']),
      values: z.array(z.string()),
    }),
  ),
});
