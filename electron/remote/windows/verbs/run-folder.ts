import { z } from 'zod';

const runId = z.string().regex(/^[a-z0-9-]{1,64}$/);
const line = z.string().regex(/^[A-Za-z0-9+/=]*$/);

/** One undo call of the net, as the lines that the verb's PowerShell reads; higher names are called first. */
export const netStep = z.strictObject({
  name: z.string().regex(/^[0-9]{4}$/),
  lines: z.array(line).min(3).max(5),
});
export type NetStep = z.infer<typeof netStep>;

/**
 * The run's own folder on the server. `open` takes the server and spreads the net: a scheduled task that makes the
 * noted undo calls when no new sign of life has come for `patience` seconds. `note` is refused once somebody has
 * decided how the run ends; `undo` and `keep` decide; `stand` says that a confirmed run stands after all.
 */
export const runFolder = {
  parameters: z.discriminatedUnion('op', [
    z.strictObject({
      op: z.literal('open'),
      runId,
      who: z.string().regex(/^\P{Cc}{1,200}$/u),
      patience: z.number().int().min(2).max(3600),
      watch: z.string(),
      /** How the net starts a PowerShell for one undo call. */
      shellArguments: z.array(z.string().regex(/^[A-Za-z0-9+/=.-]+$/)),
    }),
    z.strictObject({ op: z.literal('beat'), runId, sign: z.string().regex(/^[a-z0-9]{1,32}$/) }),
    z.strictObject({
      op: z.enum(['note', 'undo']),
      runId,
      steps: z.array(netStep).max(600),
      /** In place of all that was noted before. */
      replaces: z.boolean(),
    }),
    z.strictObject({ op: z.literal('keep'), runId, journal: z.string() }),
    z.strictObject({ op: z.enum(['ask', 'stand', 'forget', 'release']), runId }),
  ]),
  result: z.object({
    /** `busy`: another run has the server; `decided`: the net, or somebody else, was faster. */
    state: z.enum(['ok', 'busy', 'decided']),
    /** Who decided, and how that went. */
    by: z.string(),
    isKnown: z.boolean(),
    /** `commit`, `undo`, `watchdog`, or empty. */
    decided: z.string(),
    /** `restored`, `incomplete`, or empty. */
    how: z.string(),
    isWatched: z.boolean(),
    sign: z.string(),
    /** Of the lock: run, who, since when, and when the server had started then; empty: nobody has the server. */
    owner: z.array(z.string()),
    /** When the server started, in tens of minutes. */
    boot: z.string(),
  }),
  /** The net may have to finish first. */
  timeout: 180_000,
  changes: true,
} as const;
