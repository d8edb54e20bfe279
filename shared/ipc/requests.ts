import { z } from 'zod';
import { inspectRequest } from '../inspection.ts';
import { failureWishes, keyAlgorithms, renewalWishes, selfSignedDays } from '../job.ts';
import { runId } from '../journal.ts';
import { domainName } from '../names/schema.ts';
import { shownPlace, targetIds } from '../plan.ts';
import { profileName } from '../profiles.ts';
import { filePath, id, secret } from './connect.ts';
import { outside } from './outside.ts';
import { zoneProof } from './zone-proof.ts';

/** What the operations of the contract take and answer, where that is more than a line. */

export const authority = z.strictObject({
  directory: z.url({ protocol: /^https$/ }),
  /** PEM file of a private authority's own TLS certificate. */
  trustFile: filePath.optional(),
});

/** Signed by its own key: browsers would let nobody past their warning any more, were they told to come encrypted only. */
const signedByItself = { selfSigned: z.strictObject({ days: selfSignedDays }), hsts: z.literal(false) };

const wishesOnServer = { redirect: z.boolean(), hsts: z.boolean() };

const planWishes = inspectRequest.extend({
  connectionId: id,
  ...wishesOnServer,
  openProofPath: z.boolean().optional(),
  renewal: z.enum(renewalWishes).default('auto'),
  /** Services that show these names and are left as they are. */
  without: z.array(z.enum(targetIds)).optional(),
  ifOneFails: z.enum(failureWishes).optional(),
  /** Further domains whose mail comes to the server. */
  mailDomains: z.array(domainName).max(300).optional(),
  outside: outside.optional(),
});

/** A plan is for a certificate that an authority will be asked for, for one that is in files, or for one of its own making. */
export const planRequest = z.union([
  planWishes.extend({
    /** Where the certificate will come from: whoever renews goes on there. */
    directory: z.url({ protocol: /^https$/ }),
    contact: z.email().optional(),
    profile: profileName.optional(),
    zoneProof: zoneProof.optional(),
  }),
  planWishes.extend({ filesId: id }),
  planWishes.extend(signedByItself),
]);

const runWishes = z.strictObject({
  connectionId: id,
  names: z.array(domainName).min(1).max(100),
  ...wishesOnServer,
  /** Digest of the plan that was shown: where the server has changed since, the run ends with `plan-changed`. */
  reviewed: z.string(),
  /** Everything but the switch-over; `undone` without a problem is the good ending. */
  rehearsal: z.boolean().default(false),
  outside: outside.optional(),
});

const askingRun = runWishes.extend({
  authority,
  agreeToTerms: z.boolean(),
  contact: z.email().optional(),
  externalAccount: z.strictObject({ keyId: z.string().min(1), hmacKey: secret }).optional(),
  /** What suits the server unless told. */
  key: z.enum(keyAlgorithms).optional(),
  /** The authority's usual kind of certificate unless told. */
  profile: profileName.optional(),
  /** A lasting way for later proofs, see shared/job.ts. */
  openProofPath: z.boolean().optional(),
  /** Who sets the record where the names are proven by DNS. */
  zoneProof: zoneProof.optional(),
  /** Who renews from then on. */
  renewal: z.enum(renewalWishes).default('auto'),
});

/** Asks an authority, installs what was in files that `files.read` has judged, or has the key sign for itself. */
export const runRequest = z.union([
  askingRun,
  runWishes.extend({ filesId: id }),
  runWishes.extend(signedByItself),
]);

export const undoRequest = z.strictObject({
  runId,
  connectionId: id.optional(),
  /** For files that somebody edited since. */
  choices: z.array(z.strictObject({ path: shownPlace, choice: z.enum(['theirs', 'former']) })).optional(),
});

export const conflict = z.strictObject({
  path: shownPlace,
  /** As it is now, with somebody's edits; null: there is no such file any more. */
  theirs: z.string().nullable(),
  /** As it was before the run; null: there was none. */
  former: z.string().nullable(),
});
/** A run that waits is gone on with by the plan that was seen when it began to wait, or by another one that was shown since. */
export const resumeRequest = z.strictObject({ runId, connectionId: id, reviewed: z.string().optional() });

export type ConflictView = z.infer<typeof conflict>;
