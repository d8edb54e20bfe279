import { z } from 'zod';

/**
 * Kinds of certificates that an authority has on offer (draft-ietf-acme-profiles §3): a word of its own, which goes into
 * orders, into settings of renewers and onto screens; so of few letters, whatever an authority calls it.
 */
export const profileName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

/** Let's Encrypt's (letsencrypt.org/docs/profiles: 160 hours), and Pebble's of the same name. */
const shortLived: ReadonlySet<string> = new Set(['shortlived']);

/** Known before one is issued: certificates of this kind last so few days that nobody renews them by hand. */
export const isShortLivedProfile = (profile: string | undefined): boolean =>
  profile !== undefined && shortLived.has(profile.toLowerCase());
