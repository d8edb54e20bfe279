import { z } from 'zod';
import { domainName } from '../names/schema.ts';
import { type RevocationReason, revocationReasons } from '../revocation.ts';
import { task } from './operation.ts';

const doing = z.strictObject({ doing: z.enum(['looking', 'asking']) });
const reasons = Object.keys(revocationReasons) as [RevocationReason, ...RevocationReason[]];
const fingerprint = z.string().regex(/^[0-9a-f]{64}$/);

/** What the window asks about declaring a certificate of ours invalid before its time. */
export const revocationOperations = {
  /** Which certificate that would be: the newest one of the site, as it is shown now. Changes nothing. */
  'revocation.before': task(
    z.strictObject({ site: domainName }),
    doing,
    z.strictObject({
      names: z.array(z.string()),
      serial: z.string(),
      fingerprint,
      authority: z.string(),
      notAfter: z.string(),
    }),
  ),
  /** Has the authority declare it invalid, for good, where the site shows this very one still. */
  'revocation.ask': task(
    z.strictObject({ site: domainName, fingerprint, reason: z.enum(reasons) }),
    doing,
    z.strictObject({}),
  ),
} as const;
