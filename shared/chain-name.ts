import { z } from 'zod';

/**
 * What the root at the end of a chain is called (its common name, RFC 8555 §7.4.2 has no other word for it): it goes into
 * settings of renewers and onto screens, so of few letters, and without a comma, which would be a list there.
 */
export const chainName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9 ._()-]{0,62}[A-Za-z0-9.)]$/);

/** The authority has no chain to the root that was wished for, and its usual one was taken. Names of roots, as it wrote them. */
export const chainMissed = z.strictObject({
  wished: z.string(),
  taken: z.string(),
  offered: z.array(z.string()),
});
export type ChainMissed = z.infer<typeof chainMissed>;
