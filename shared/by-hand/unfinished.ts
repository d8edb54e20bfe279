import { z } from 'zod';
import { byHandSources } from '../wizard/draft.ts';

/** A flow by hand that somebody is on: sellers take days, and the app may be closed meanwhile. */
export const unfinished = z.strictObject({
  domain: z.string(),
  names: z.array(z.string()).min(1).max(100),
  source: z.enum(byHandSources),
  offer: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
  since: z.iso.date(),
  /** Fingerprint of the certificate that was shown when it began. */
  before: z.string().nullable(),
});
export type Unfinished = Readonly<z.infer<typeof unfinished>>;
