import { z } from 'zod';

/** What a run waits for while no program of ours is at work on it: its owner, for hours or days. */

/** A value that a person sets at a record for a name. */
export const setRecord = z.strictObject({
  name: z.string(),
  record: z.string(),
  value: z.string().regex(/^\P{Cc}{1,255}$/u),
});

/** What is to be done elsewhere before the run can go on, as its owner is told. */
export const awaited = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('dns-records'),
    /** Each value is to stand at its record, beside whatever else it holds; a bare domain and its star share a record. */
    records: z.array(setRecord).min(1).max(200),
  }),
]);
export type Awaited = z.infer<typeof awaited>;

/**
 * What a source of certificates needs to go on with what it began, weeks later and in another version of the app: plain
 * data of its own making, and never a secret. Only the source named here reads `data`, by the form of that version.
 */
export const pending = z.strictObject({
  source: z.string().regex(/^[a-z0-9-]{1,40}$/),
  version: z.number().int().min(1),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
});
export type Pending = z.infer<typeof pending>;

/** For lists and screens. `until`: what was begun is forgotten then; null: nobody has said when. */
export const wait = z.strictObject({ for: awaited, until: z.iso.datetime().nullable() });
export type Wait = z.infer<typeof wait>;

/**
 * Where the value for a record is really set: at the record itself, or where an alias (CNAME) there leads, beside which no
 * text may stand (RFC 1034 §3.6.2). `zone`: whose records these are; '' where nobody could say.
 */
export const recordPlace = z.strictObject({ record: z.string(), place: z.string(), zone: z.string() });
export type RecordPlace = z.infer<typeof recordPlace>;
