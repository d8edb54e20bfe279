import { z } from 'zod';
import { currency, partialDate } from '../content/offer-schema.ts';

/** A price that the owner was told, as they typed it. Kept in the settings. */
export const ownQuote = z.strictObject({
  id: z.string().regex(/^own-[a-z0-9-]{1,60}$/),
  seller: z.string().min(1).max(80),
  product: z.string().max(80),
  validation: z.enum(['domain', 'organisation', 'extended']),
  /** Which names it covers. */
  shape: z.enum(['one-and-www', 'many', 'wildcard', 'many-wildcard']),
  amount: z.number().int().min(0).max(100_000_000),
  currency,
  per: z.enum(['month', 'year', 'once']),
  /** Where the first year has a price of its own, in the same currency and for the same period. */
  firstYear: z.number().int().min(0).max(100_000_000).nullable(),
  /** True where the seller puts each new certificate in place. */
  renewsItself: z.boolean(),
  toldOn: partialDate,
});
export type OwnQuote = Readonly<z.infer<typeof ownQuote>>;
