import { z } from 'zod';
import type { HttpChallenge } from './plan.ts';

/** How control over a name is proven, by the authority's word for it (RFC 8555 §8, draft-ietf-acme-dns-persist). */
export const challengeMethods = ['http-01', 'dns-01', 'dns-persist-01'] as const;
export type ChallengeMethod = (typeof challengeMethods)[number];
export const dnsMethods = ['dns-01', 'dns-persist-01'] as const satisfies readonly ChallengeMethod[];
export type DnsMethod = (typeof dnsMethods)[number];

/** One value that a TXT record is to hold, beside whatever else it holds. */
export interface WantedRecord {
  /** As it was ordered, with its star. */
  readonly name: string;
  /** Full name of the record; a bare domain and its star share one. */
  readonly record: string;
  readonly value: string;
}

/** RFC 8555 §8.4: the answer to one question, of no use behind it. */
export const dnsChallenge = z.strictObject({
  name: z.string(),
  record: z.string(),
  /** A SHA-256 in base64url without padding. */
  value: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});
export type DnsChallenge = z.infer<typeof dnsChallenge>;

/** draft-ietf-acme-dns-persist §4: the same for each order of an account, so that it may stay. */
export interface LastingRecord extends WantedRecord {
  /** False: for a rehearsal, whose account nobody asks again. */
  readonly lasts: boolean;
}

/** What is to be seen where, so that an authority believes in one name. */
export type Challenge =
  | { readonly method: 'http-01'; readonly answer: HttpChallenge }
  | { readonly method: 'dns-01'; readonly answer: DnsChallenge }
  | { readonly method: 'dns-persist-01'; readonly answer: LastingRecord };

/** The records that challenges of these methods want; what lasts once for a bare name and its star, which want the very same. Pure. */
export function recordsOf(challenges: readonly Challenge[], methods: readonly DnsMethod[] = dnsMethods) {
  const lasting = new Set<string>();
  return challenges.flatMap((challenge) => {
    if (challenge.method === 'http-01' || !methods.includes(challenge.method)) return [];
    if (challenge.method === 'dns-01') return [challenge.answer];
    const key = `${challenge.answer.record} ${challenge.answer.value}`;
    if (lasting.has(key)) return [];
    lasting.add(key);
    return [challenge.answer];
  });
}
