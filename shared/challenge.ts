import { z } from 'zod';
import type { HttpChallenge } from './plan.ts';

/** How control over a name is proven, by the authority's word for it (RFC 8555 §8). */
export const challengeMethods = ['http-01', 'dns-01'] as const;
export type ChallengeMethod = (typeof challengeMethods)[number];

/** One value that a TXT record is to hold, beside whatever else it holds (RFC 8555 §8.4). */
export const dnsChallenge = z.strictObject({
  /** As it was ordered, with its star. */
  name: z.string(),
  /** Full name of the record; a bare domain and its star share one. */
  record: z.string(),
  /** A SHA-256 in base64url without padding. */
  value: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type DnsChallenge = z.infer<typeof dnsChallenge>;

/** What is to be seen where, so that an authority believes in one name. */
export type Challenge =
  | { readonly method: 'http-01'; readonly answer: HttpChallenge }
  | { readonly method: 'dns-01'; readonly answer: DnsChallenge };
