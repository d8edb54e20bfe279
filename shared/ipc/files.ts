import { z } from 'zod';
import { fileLimits } from '../file-limits.ts';
import { runId } from '../journal.ts';
import { domainName } from '../names/schema.ts';
import { problem } from '../problems.ts';
import { id, secret } from './connect.ts';
import { outside } from './outside.ts';

/** What the window asks about files that its owner has: their bytes go in, and no key comes back. */

/** Base64 (RFC 4648 §4) is a third longer than what it stands for. */
const longest = (bytes: number): number => Math.ceil(bytes / 3) * 4;

const given = z.strictObject({
  /** As its owner calls it: for words alone. */
  name: z.string().max(400),
  /** Base64; null: it is bigger than `fileLimits` allow, and was not sent. */
  content: z.string().max(longest(fileLimits.file)).nullable(),
});

export const filesRequest = z.strictObject({
  /** What an earlier answer bore: those files are kept, and these come beside them. Missing: others are begun with. */
  filesId: id.optional(),
  add: z
    .array(given)
    .max(fileLimits.count)
    .refine(
      (all) =>
        all.reduce((sum, { content }) => sum + (content?.length ?? 0), 0) <=
        longest(fileLimits.all) + 4 * fileLimits.count,
    ),
  /** One of the earlier answer's files, which is not meant after all. */
  leaveOut: id.optional(),
  /** Tried on whatever is locked. */
  password: secret.optional(),
  /** The key is none of the files: it lies on the server. */
  isKeyOnServer: z.boolean(),
  /** What the certificate has to be for; []: whatever it is for. */
  names: z.array(domainName).max(100),
  outside: outside.optional(),
  /** The order that they are the answer to: its key lies on its server. Missing: what was told before of these files. */
  orderId: runId.optional(),
});

export const filesAnswer = z.strictObject({
  filesId: id,
  files: z.array(z.strictObject({ id, name: z.string() })),
  /** The one that is meant; null: none of theirs. All text in it is a stranger's. */
  certificate: z
    .strictObject({
      names: z.array(z.string()),
      /** Those of them that a site can have. */
      siteNames: z.array(domainName).max(100),
      issuer: z.string(),
      /** ISO 8601. */
      notAfter: z.string(),
      /** Where it lay. */
      file: z.string(),
      /** Those above it that are installed with it, in their order. */
      chain: z.array(z.string()),
      /** The trusted end of the chain; null: it ends elsewhere. */
      root: z.string().nullable(),
    })
    .nullable(),
  /** Where its private key lay; null: nowhere here. */
  key: z.string().nullable(),
  /** What is left out. */
  others: z.array(z.strictObject({ title: z.string(), why: z.enum(['twice', 'root', 'unneeded']) })),
  /** Each alone keeps it from being installed. */
  blockers: z.array(problem),
  cautions: z.array(problem),
});
