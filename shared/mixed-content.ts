import { z } from 'zod';

/** Parts of encrypted pages that are asked for unencrypted (W3C Mixed Content), as a look from outside finds them. */

/** What a page asks for. Of images and media browsers try the encrypted address instead; all else they block, or warn of. */
export const mixedKinds = ['script', 'style', 'frame', 'object', 'form', 'image', 'media', 'other'] as const;
export type MixedKind = (typeof mixedKinds)[number];

const mixedPart = z.strictObject({
  kind: z.enum(mixedKinds),
  /** A stranger's text, clipped. */
  url: z.string().max(401),
  /** Paths of the pages that ask for it. */
  pages: z.array(z.string().max(201)).min(1),
});
export type MixedPart = z.infer<typeof mixedPart>;

export const mixedLook = z.strictObject({
  /** Paths of the pages that were read; none where the first could not be. */
  pages: z.array(z.string().max(201)),
  parts: z.array(mixedPart),
  /** Further parts, which are only counted. */
  more: z.number().int().min(0),
  /** False where a page was longer than what is read of one, or the time was over. */
  isWhole: z.boolean(),
  /** The pages have browsers ask for everything encrypted (`upgrade-insecure-requests`). */
  isUpgraded: z.boolean(),
  isWordPress: z.boolean(),
  /** Why nothing was read: a code of Node, OpenSSL or a redirect, `no-page` or `leads-elsewhere`; null where something was. */
  problem: z.string().max(100).nullable(),
});
export type MixedLook = z.infer<typeof mixedLook>;
