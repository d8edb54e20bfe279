import { z } from 'zod';
import { stageIds } from './plan.ts';

/** What became of a place between two plans of the same wish: the later one leaves it alone, is the first to speak of it, or does something else there. */
export const became = ['gone', 'new', 'other'] as const;

/** The text that a plan brings to a place: as its owner saw it, and as it would be now; null: none. */
const changedText = z.strictObject({
  stage: z.enum(stageIds),
  former: z.string().nullable(),
  now: z.string().nullable(),
});
export type ChangedText = z.infer<typeof changedText>;

/** Where two plans part. `place`: a path on the server, what stands for one (`unit certbot.timer`), a service or a name. */
export const planDifference = z.strictObject({
  place: z.string(),
  /** A path, or what stands for one; else a service or a name. */
  isPath: z.boolean(),
  became: z.enum(became),
  /** Each text that is another one; none where a place has no text, or holds a key. */
  texts: z.array(changedText),
});
export type PlanDifference = z.infer<typeof planDifference>;
