import { z } from 'zod';
import { profileName } from '../profiles.ts';
import { currencies, validations } from './offer-lists.ts';

/** Shapes of the provider comparison's data. The window takes the types alone; a test parses the data. */

export const currency = z.enum(currencies);
export type Currency = z.infer<typeof currency>;

export const validation = z.enum(validations);
export type Validation = z.infer<typeof validation>;

/** A day, or only the month or the year where no more is known. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .refine((text) => Number.isFinite(Date.parse(text)), 'a real date');

export const httpsLink = z.url({ protocol: /^https$/ });

/** Money in the smallest unit (cents), for each month or year, or once for all. */
export const price = z.strictObject({
  amount: z.number().int().min(0),
  currency,
  per: z.enum(['month', 'year', 'once']),
  /** Paid for so many years at once. */
  termYears: z.number().int().min(1).max(10),
});
export type Price = Readonly<z.infer<typeof price>>;

/**
 * Which names one certificate may hold. `one`: a single name. `one-and-www`: a name, also with www. `many`: up
 * to `most` names without a star. `wildcard`: one domain's names of one level. `many-wildcard`: all of these.
 */
export const covers = z.strictObject({
  shape: z.enum(['one', 'one-and-www', 'many', 'wildcard', 'many-wildcard']),
  /** Null: not known; ask the seller. */
  most: z.number().int().min(1).nullable(),
  /** Whether a name with a star brings the domain itself along. */
  bare: z.boolean().nullable(),
});
export type Covers = Readonly<z.infer<typeof covers>>;

export const offer = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** A proper name, the same in every language; null: the source does not name the seller. */
  seller: z.string().min(1).nullable(),
  kind: z.enum(['authority', 'seller', 'host', 'panel', 'builder', 'network', 'cloud', 'own']),
  /** Who signs, in `signers.json`; null: several, or not told. */
  signer: z.string().nullable(),
  product: z.string().min(1),
  validation,
  covers,
  /** Null: not known. */
  price: price.nullable(),
  /** What the price is: the list's, an introduction, a renewal's, or what somebody quoted. */
  pricing: z.enum(['free', 'list', 'intro', 'renewal', 'quoted', 'unknown']),
  /** What it costs after an introduction; null: not known, or the same. */
  renewal: price.nullable(),
  /** By programs over ACME, by the seller itself, or by hand. */
  renewedBy: z.enum(['acme', 'itself', 'hand', 'unknown']),
  /** Its entry in `authorities.json`, where this app can order it; else null. */
  authority: z.string().nullable(),
  /** The kind of certificate to ask it for; absent: the authority's own choice. */
  profile: profileName.optional(),
  /** Whether ACME asks for an account made beforehand (external account binding, RFC 8555 §7.3.4). */
  account: z.enum(['none', 'required']).nullable(),
  /** Whether the authority says when to renew (ARI, RFC 9773). */
  renewalHints: z.boolean().nullable(),
  /** Days a certificate lasts, by the day of its issue; null: as long as browsers allow. */
  lifetimes: z
    .array(z.strictObject({ from: z.iso.date().nullable(), days: z.number().int().min(1) }))
    .min(1)
    .nullable(),
  /** `customers`: only with this seller's hosting or plan. `there`: never on a server or mail server of one's own. */
  where: z.enum(['anywhere', 'customers', 'there']),
  source: httpsLink,
  /** Age of the page that was read; null: a page without a date. */
  seenOn: partialDate.nullable(),
  certainty: z.enum(['high', 'medium', 'low']),
  /** Keys `remark.…` of the catalogue. */
  remarks: z.array(z.string()),
  /** Since when it is no longer to be had. */
  ended: partialDate.nullable(),
});
export type ReadOffer = Readonly<z.infer<typeof offer>>;
/** One that was read somewhere, or that the owner was told: that one has no page to link to. */
export type Offer = Omit<ReadOffer, 'source'> & { readonly source: string | null };

/** Who stands behind the brands. */
export const signer = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  /** Brands it sells under today. */
  brands: z.array(z.string()),
});
export type Signer = Readonly<z.infer<typeof signer>>;

/** What befell an authority. Its words stand in the catalogue under `trust.ID`. */
export const trustEvent = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  who: z.string().min(1),
  /** Signers of the comparison who did it, or whom it befell. */
  signers: z.array(z.string()),
  /** Signers who have bought the brands since: worth knowing there, and no fault of theirs. */
  soldTo: z.array(z.string()).optional(),
  kind: z.enum(['distrusted', 'left', 'aged-out']),
  /**
   * Words of the organisations of its roots, in small letters, where lists of trusted roots still have them and browsers
   * believe nothing that was made after `on`, which is a whole date then.
   */
  roots: z.array(z.string().regex(/^[a-z -]{5,}$/)).optional(),
  on: partialDate,
  source: httpsLink,
});
export type TrustEvent = Readonly<z.infer<typeof trustEvent>>;

/** How much of each currency one euro is, on one day. */
export const rates = z.strictObject({
  on: z.iso.date(),
  source: httpsLink,
  perEuro: z.strictObject({
    EUR: z.literal(1),
    USD: z.number().positive(),
    GBP: z.number().positive(),
    CHF: z.number().positive(),
    CNY: z.number().positive(),
  }),
});
export type Rates = Readonly<z.infer<typeof rates>>;
