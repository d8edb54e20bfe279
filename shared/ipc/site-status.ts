import { z } from 'zod';
import { starterTroubles } from '../events.ts';
import { hookWords } from '../hook-state.ts';
import { runId } from '../journal.ts';
import { renewedBy } from '../plan.ts';
import { problem } from '../problems.ts';
import { renewerTroubles } from '../renewers.ts';
import { watchStates } from '../watch-states.ts';

/** Text of a server, for people. */
const words = z.string().max(1000);
const moment = z.iso.datetime();

const told = z.strictObject({
  hook: z
    .strictObject({
      word: z.enum(hookWords),
      at: moment,
      fingerprint: z.string().nullable(),
      notAfter: moment.nullable(),
      text: words,
    })
    .nullable(),
  sawAll: z.boolean(),
  renewer: z
    .strictObject({
      title: words,
      health: z.enum(['healthy', 'unknown', ...renewerTroubles]),
      startedBy: words.nullable(),
      version: words.nullable(),
    })
    .nullable(),
  daily: z.strictObject({ by: words, trouble: z.enum(starterTroubles).nullable() }).nullable(),
  nextRun: moment.nullable(),
});

const watched = z.strictObject({
  state: z.enum(watchStates),
  light: z.enum(['green', 'due', 'red']),
  validUntil: moment.nullable(),
  renewOn: moment.nullable(),
  window: z.strictObject({ from: moment, to: moment }).optional(),
  fault: z
    .strictObject({ name: z.string(), address: z.string(), port: z.number().int().optional(), reason: words })
    .nullable(),
  server: z.discriminatedUnion('asked', [
    z.strictObject({ asked: z.literal('told'), told }),
    z.strictObject({ asked: z.literal('no'), why: z.enum(['nothing-there', 'no-login']) }),
    z.strictObject({ asked: z.literal('failed'), problem }),
  ]),
});

/** How a certificate of ours stands, for the list of sites; see `watched` (shared/watch.ts). */
export const siteStatus = z.strictObject({
  runId,
  names: z.array(z.string()),
  server: z.string(),
  renewedBy: z.enum(renewedBy),
  /** It lasts a few days only; see `ManagedCertificate`. */
  isShort: z.literal(true).optional(),
  /** Ids of services that were left out; see `ManagedCertificate`. */
  leftOut: z.array(z.string()).optional(),
  /** Null: it could not be asked about, for `problem`. */
  watched: watched.nullable(),
  problem: problem.optional(),
});
export type SiteStatus = z.infer<typeof siteStatus>;
