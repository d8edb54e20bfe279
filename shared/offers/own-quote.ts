import { z } from 'zod';
import { currency, type Offer, partialDate } from '../content/offer-schema.ts';

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

/** The quote as an offer beside the others. It is as sure as its owner is, until it is old. */
export function offerOf(quote: OwnQuote): Offer {
  const { amount, currency: paidIn, per, firstYear } = quote;
  const price = { amount, currency: paidIn, per, termYears: 1 };
  const hasIntroduction = firstYear !== null && per !== 'once';
  return {
    id: quote.id,
    seller: quote.seller,
    kind: 'own',
    signer: null,
    product: quote.product === '' ? quote.seller : quote.product,
    validation: quote.validation,
    covers: { shape: quote.shape, most: quote.shape === 'one-and-www' ? 2 : 100, bare: true },
    price: hasIntroduction ? { ...price, amount: firstYear } : price,
    pricing: hasIntroduction ? 'intro' : 'list',
    renewal: hasIntroduction ? price : null,
    renewedBy: quote.renewsItself ? 'itself' : 'hand',
    account: null,
    renewalHints: null,
    lifetimes: null,
    where: 'anywhere',
    source: null,
    seenOn: quote.toldOn,
    certainty: 'high',
    remarks: [],
    ended: null,
  };
}
