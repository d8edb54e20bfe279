import { z } from 'zod';
import { isAddressName } from '../../../../shared/names/address-name.ts';
import { problemDocument } from './problem-document.ts';

export const address = z.url({ protocol: /^https$/ }).max(2000);
const failure = problemDocument.optional().catch(undefined);

/** The authorizations of an order were given up: Pebble gives it their status, of which RFC 8555 says that it is invalid (§7.1.6). */
const givenUp = z.enum(['deactivated', 'expired', 'revoked']).transform(() => 'invalid' as const);

/** RFC 8555 §7.1.3. */
export const order = z.object({
  url: address,
  status: z.enum(['pending', 'ready', 'processing', 'valid', 'invalid']).or(givenUp),
  authorizations: z.array(address).max(200),
  finalize: address,
  certificate: address.optional(),
  /** Until then it may be pending; as the authority writes it (RFC 3339). */
  expires: z.iso.datetime({ offset: true }).optional().catch(undefined),
  error: failure,
});
export type Order = z.infer<typeof order>;

/** RFC 8555 §8. The token is checked where it is used: challenges that we do not use may be anything. */
const challenge = z.object({
  type: z.string(),
  url: address,
  token: z.string().optional(),
  /** Of `dns-persist-01` (draft-ietf-acme-dns-persist §3.1), which has no token. */
  'issuer-domain-names': z.array(z.string().max(300)).max(10).optional().catch(undefined),
  accounturi: z.string().max(2000).optional().catch(undefined),
  error: failure,
});

/** What an order asks to be proven: a name (RFC 8555 §7.1.4), or an address (RFC 8738 §3). */
export const identifierOf = (name: string): { readonly type: 'dns' | 'ip'; readonly value: string } => ({
  type: isAddressName(name) ? 'ip' : 'dns',
  value: name,
});

/** RFC 8555 §7.1.4. */
export const authorization = z.object({
  url: address,
  status: z.enum(['pending', 'valid', 'invalid', 'deactivated', 'expired', 'revoked']),
  identifier: z.object({ type: z.string(), value: z.string() }),
  /** The name behind a star is meant with it. */
  wildcard: z.boolean().optional(),
  challenges: z.array(challenge).max(50),
});
export type Authorization = z.infer<typeof authorization>;
