import { z } from 'zod';

/** Letters of base64url (RFC 8555 §8.1): nothing in them means anything to an address or a script. */
const token = z.string().regex(/^[A-Za-z0-9_-]{16,128}$/);

/**
 * Answers challenges before every site of IIS, as long as it runs: http.sys gives the longest match under a strong
 * wildcard precedence over any site, rewrite rule or login. Not run like other verbs; see `WindowsHost.listen`.
 */
export const listener = {
  parameters: z.strictObject({
    port: z.number().int().min(1).max(65_535),
    answers: z
      .array(z.strictObject({ token, answer: z.string().regex(/^[A-Za-z0-9._-]{1,400}$/) }))
      .min(1)
      .max(100),
    /** A request for this token ends the listener. */
    stopToken: token,
    /** It ends by itself after so many seconds. */
    seconds: z.number().int().min(1).max(3600),
  }),
  result: z.object({
    /** Challenges answered. */
    hits: z.number().int(),
    ended: z.enum(['stopped', 'expired']),
  }),
  /** Until it is ready. */
  timeout: 60_000,
  changes: true,
} as const;
