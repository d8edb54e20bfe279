import { z } from 'zod';
import { currency, rates } from '../content/offer-schema.ts';
import { ownQuote } from './own-quote.ts';

/** How an owner compares, as the app remembers it. */
export const comparing = z.strictObject({
  currency,
  /** The owner's own rates with their day; null: those that came with the app. */
  rates: rates.omit({ source: true }).nullable(),
  /** Minutes that one installation by hand takes this owner. */
  minutesByHand: z.number().int().min(1).max(1000),
  quotes: z.array(ownQuote).max(50),
});
export type Comparing = Readonly<z.infer<typeof comparing>>;
