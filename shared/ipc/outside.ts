import { z } from 'zod';
import { filePath } from './connect.ts';

/** Private networks and tests: a name server and trusted authorities in place of the public ones. */
export const outside = z.strictObject({ dnsServer: z.string().optional(), trustFile: filePath.optional() });
