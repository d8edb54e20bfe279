import { z } from 'zod';
import { sellerIds } from '../sellers.ts';
import { httpsLink } from './offer-schema.ts';

/** Shapes of what sellers' forms ask. The window takes the types alone; a test parses the data. */

/** How a seller may want control of a name proven. */
export const sellerChecks = ['file', 'dns', 'email'] as const;
export type SellerCheck = (typeof sellerChecks)[number];

const day = z.iso.date();

/** What a seller's form asks, with the pages that say so and the day on which they were read. */
export const orderForm = z.strictObject({
  seller: z.enum(sellerIds),
  /** As people call it; null: whoever it is. */
  name: z.string().min(1).nullable(),
  checks: z.array(z.enum(sellerChecks)).min(1),
  /** What its file is always called; null: the seller names it anew for each order. */
  file: z.string().min(1).nullable(),
  /** The kind of its DNS record; null: the seller says. */
  record: z.enum(['CNAME', 'TXT']).nullable(),
  readOn: day,
  sources: z.array(httpsLink).min(1),
});
export type OrderForm = z.infer<typeof orderForm>;

export const orderForms = z.strictObject({
  /** CA/B Baseline Requirements §3.2.2.4.4: whoever reads one of these has the domain. */
  mailboxes: z.array(z.string()).length(5),
  /** From that day on no authority may use mail (ballot SC-090). */
  mailUntil: day,
  mailSource: httpsLink,
  /** BR §3.2.2.4.18; not for names with a star. */
  folder: z.string(),
  forms: z.array(orderForm),
});
export type OrderForms = z.infer<typeof orderForms>;
