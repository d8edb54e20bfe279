import { z } from 'zod';

/** Absolute POSIX path without `.`/`..` parts, control characters or trailing slash. */
export const serverPath = z
  .string()
  .regex(/^(\/[^/\p{Cc}]+)+$/u)
  .refine((path) => !path.split('/').some((part) => part === '.' || part === '..'), 'no . or .. parts');
