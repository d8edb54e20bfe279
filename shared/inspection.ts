import { z } from 'zod';
import { portView } from './events.ts';
import { domainName } from './names/schema.ts';
import { reviewedPlan, targetIds } from './plan.ts';
import { problem } from './problems.ts';
import { unnamedDoor } from './unnamed-doors.ts';
import { limit } from './ways.ts';

/** What a look at a server, or a plan for it, is about. */
export const inspectRequest = z.strictObject({
  names: z.array(domainName).min(1).max(100),
  /** Where the names lead, as far as a look from outside has seen it. */
  leads: z.array(z.strictObject({ name: z.string(), addresses: z.array(z.string()) })).optional(),
  /** Names that the site without a name is for, at which their visitors arrive. */
  defaultSiteFor: z.array(domainName).min(1).max(100).optional(),
});
export type Leads = NonNullable<z.infer<typeof inspectRequest>['leads']>;

/** One thing that planning noticed: it stands in the way, or is good to know. */
export const check = z.strictObject({ severity: z.enum(['blocker', 'warning']), problem });

/** One program of a server that answers visitors, or could. */
export const detected = z.strictObject({
  /** Null: known to be there, and none that we can work with. */
  target: z.enum(targetIds).nullable(),
  /** `Apache · Debian 12`, `nginx`. */
  title: z.string(),
  support: z.enum(['supported', 'broken', 'unsupported', 'not-served']),
  /** Where it listens, of the ports of the web: `*:80`; empty where it does not, or nobody can tell. */
  places: z.array(z.string()),
});
export type Detected = z.infer<typeof detected>;

/** What was found on a server. */
export const inspection = z.strictObject({
  target: z.enum(targetIds),
  /** False: this kind of server has met doubles only, and the person is told. */
  isTriedOnARealOne: z.boolean(),
  /** `Apache · Debian 12`. */
  title: z.string(),
  version: z.string(),
  /** Every program that was found, this one among them; missing in what former versions noted. */
  found: z.array(detected).optional(),
  /** Other services of this server that show the certificate of one of the names, such as mail. */
  besides: z.array(z.strictObject({ target: z.enum(targetIds), title: z.string() })).optional(),
  sites: z.array(
    z.strictObject({
      names: z.array(z.string()),
      addresses: z.array(z.string()),
      file: z.string(),
      encrypted: z.boolean(),
    }),
  ),
  checks: z.array(check),
});

/** What whoever asks for no name is shown by now at a door for mail, and after the run. */
export const unnamedNow = portView.extend({ shows: unnamedDoor.shape.shows });
export type UnnamedNow = z.infer<typeof unnamedNow>;

/** What planning came to; `plan` is null where something stands in the way. */
export const planned = z.strictObject({
  plan: reviewedPlan.nullable(),
  checks: z.array(check),
  /** What the way to this server cannot promise. */
  limits: z.array(limit),
  unnamed: z.array(unnamedNow),
});
