import { z } from 'zod';
import { versionPattern } from '../version-order.ts';
import { call, task } from './operation.ts';

const version = z.string().regex(versionPattern);

/** What the project says of its newest version. */
export const newestVersion = z.strictObject({
  version,
  on: z.iso.date(),
  /** The version that runs here has a known gap. */
  closesGap: z.boolean(),
  /** What is new, a sentence or two in each language; text of the project. */
  news: z.strictObject({ en: z.string(), de: z.string(), fr: z.string(), es: z.string() }),
});

export const updatesView = z.strictObject({
  /** Null: nobody has answered yet. */
  isWanted: z.boolean().nullable(),
  /** When the project answered last. */
  askedAt: z.iso.datetime().nullable(),
  /** It is wanted, and the last answer is no longer to be relied on: somebody or something keeps newer ones back. */
  isSilent: z.boolean(),
  /** Null: none is known that is newer than this one. */
  newer: newestVersion.nullable(),
  /** Who is asked. */
  host: z.string(),
  /** Where it is to be had. */
  page: z.url({ protocol: /^https$/ }),
});
export type UpdatesView = z.infer<typeof updatesView>;

export const updatesOperations = {
  /** Asks nobody. */
  'updates.read': call(z.strictObject({}), updatesView),
  /** Asks the project; with `onlyIfDue` only where that is wanted, and not more often than once a day. */
  'updates.ask': task(
    z.strictObject({ onlyIfDue: z.boolean() }),
    z.strictObject({ doing: z.string() }),
    updatesView,
  ),
} as const;
