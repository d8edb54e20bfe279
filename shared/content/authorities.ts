import { z } from 'zod';
import data from './authorities.json' with { type: 'json' };

const link = z.url({ protocol: /^https$/ });

/** A certificate authority that works for everybody over ACME without a bill, as far as we know. */
export const authority = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  directory: link,
  /** The rehearsal directory: same steps, own limits, trusted by nobody. */
  staging: link.nullable(),
  /** Whether an account made on its website is needed first (RFC 8555 §7.3.4). */
  externalAccount: z.enum(['none', 'required']),
  /** Where it makes such an account for an e-mail address, without a visit to its website; missing: nowhere. */
  accountByMail: link.optional(),
  /** `needed`: without an e-mail address it refuses later, and with unhelpful words. */
  contact: z.enum(['optional', 'needed']),
  names: z.strictObject({ most: z.number().int().min(1), kind: z.enum(['any', 'one-and-www']) }),
  /**
   * By which of its own domains it goes in CAA rules (RFC 8659 §4.2), to tell beforehand whom they keep out; a run asks the
   * authority's directory itself (RFC 8555 §9.7.6).
   */
  caa: z.array(z.string().min(1)).min(1),
  wildcard: z.boolean(),
  /** For how many days it signs an address (RFC 8738); missing: it does not say that it signs any. */
  addressDays: z.number().int().min(1).optional(),
  lifetimeDays: z.number().int().min(1),
  documentation: link,
  limits: link.nullable(),
  /** Where these facts were read, and the age of what was read. */
  source: link,
  checkedOn: z.iso.date(),
  certainty: z.enum(['high', 'medium', 'low']),
  /**
   * Where the account that `externalAccount` asks for is found: a page for the person's browser, what the steps to it
   * (`authority.account.ID` in `content/`) follow, and the day on which they were noted; null: none is asked for.
   */
  account: z.strictObject({ page: link.nullable(), source: link, seenOn: z.iso.date() }).nullable(),
});
export type Authority = z.infer<typeof authority>;

/** In the order of our recommendation. The terms to agree to come from the authority itself, when it is asked. */
export const authorities: readonly Authority[] = z.array(authority).parse(data);

/** The rehearsal directory that belongs to a real one; null for others, and for a rehearsal one itself. */
export function stagingOf(directory: string): string | null {
  return authorities.find((each) => each.directory === directory)?.staging ?? null;
}

/** Where an authority makes an account for an e-mail address; null: it does not, or we do not know it. */
export function accountByMailOf(directory: string): string | null {
  return authorities.find((each) => each.directory === directory)?.accountByMail ?? null;
}

/** For how many days an authority signs an address; null: it does not say, or we do not know it. */
export const addressDaysOf = (directory: string): number | null =>
  authorities.find((each) => each.directory === directory || each.staging === directory)?.addressDays ?? null;

/** What people call the authority with this directory; one that we do not know goes by the host of its directory. */
export function authorityName(directory: string): string {
  const known = authorities.find((each) => each.directory === directory || each.staging === directory);
  return known?.name ?? /^https?:\/\/(\[[^\]]+\]|[^/:?#]+)/.exec(directory)?.[1] ?? directory;
}
