import { z } from 'zod';
import { outcomes } from '../events.ts';
import { runId } from '../journal.ts';
import { problem } from '../problems.ts';
import { wait } from '../waiting.ts';

/** What is said of an earlier run, for lists. */
export const runSummary = z.strictObject({
  runId,
  names: z.array(z.string()),
  server: z.string(),
  authority: z.string(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  /** `open`: no ending is written; the run was cut off. */
  outcome: z.enum([...outcomes, 'open']),
  undoable: z.boolean(),
  /** It was this run that sent visitors on to the encrypted site, which browsers may remember after an undo. */
  redirect: z.boolean(),
  /** Days for which browsers go on insisting on encryption after their last visit (RFC 6797); null: not asked to. */
  insistDays: z.number().int().nullable(),
  notAfter: z.iso.datetime().nullable(),
  /** What a run that waits wants of its owner. */
  waiting: wait.optional(),
});
export type RunSummary = z.infer<typeof runSummary>;

/** A run of which this computer has a journal that cannot be used: it may stand on a server all the same. */
export const unreadableRun = z.strictObject({
  /** The file's name without its ending; a run's id only where it looks like one. */
  name: z.string().max(255),
  problem,
});
export type UnreadableRun = z.infer<typeof unreadableRun>;
