import { z } from 'zod';
import { runEnded } from '../events.ts';
import { check } from '../inspection.ts';
import { domainName } from '../names/schema.ts';
import { reviewedPlan } from '../plan.ts';
import { failurePolicies, type LineFault, setAside, severalOrders } from '../several.ts';
import { stepIds } from '../step-ids.ts';
import { id } from './connect.ts';
import { call, task } from './operation.ts';
import { outside } from './outside.ts';
import { authority } from './requests.ts';

/** More than anybody looks through at once. */
const mostSites = 300;
const names = z.array(domainName).min(1).max(100);
/** What a site goes by while it is one of several; chosen by the window, and only ever shown or compared. */
const label = z.string().min(1).max(400);

/** A line of a list that was pasted or brought along. */
const listedSite = z.strictObject({
  line: z.number().int().min(1),
  names,
  /** Null: the line names no server. */
  host: z.string().min(1).max(255).nullable(),
  port: z.number().int().min(1).max(65535).optional(),
  user: z.string().min(1).max(64).optional(),
});
export type ListedSite = z.infer<typeof listedSite>;
const lineFault = z.strictObject({
  line: z.number().int().min(1),
  /** A stranger's text. */
  text: z.string().max(200),
  why: z.custom<LineFault>((value) => typeof value === 'string'),
});
export type ListedFault = z.infer<typeof lineFault>;

/** What every site of a choice gets alike. */
const wishes = z.strictObject({ redirect: z.boolean(), hsts: z.boolean(), outside: outside.optional() });

/** A site of a server, and what a run for it would do. */
const foundSite = z.strictObject({
  names,
  /** Names of it that DNS does not have, and that its certificate goes without. */
  leftOut: z.array(z.string()),
  encrypted: z.boolean(),
  /** Missing: nothing speaks against it. */
  aside: z.enum(setAside).optional(),
  /** Where its names lead, where that is not this server. */
  elsewhere: z.array(z.string()).optional(),
  plan: reviewedPlan.nullable(),
  checks: z.array(check),
});
export type FoundSite = z.infer<typeof foundSite>;

/** One of several, while they are carried out or taken back. */
const severalSite = z.strictObject({
  label,
  names: z.array(z.string()),
  /** `root@shop.example.com`. */
  server: z.string(),
  connectionId: id,
  /** `queued`: it is not its turn yet; `left`: it stays as it is while others are taken back. */
  state: z.enum(['queued', 'doing', 'ended', 'left']),
  /** What is being done just now; null: nothing. */
  step: z.enum(stepIds).nullable(),
  /** Null: it has not ended yet. */
  how: runEnded.nullable(),
  /** The last day of its new certificate; null: there is none. ISO 8601. */
  until: z.iso.datetime().nullable(),
});
export type SeveralSite = z.infer<typeof severalSite>;

/** How far they are; kept by the app, so that a window that was reloaded goes on watching. */
export const severalState = z.strictObject({
  taskId: id,
  kind: z.enum(['secure', 'undo']),
  isOver: z.boolean(),
  sites: z.array(severalSite),
});
export type SeveralState = z.infer<typeof severalState>;

const oneOf = z.strictObject({ label, connectionId: id, names });
const startRequest = wishes.extend({
  sites: z
    .array(oneOf.extend({ reviewed: z.string() }))
    .min(1)
    .max(mostSites),
  authority,
  agreeToTerms: z.boolean(),
  contact: z.email().optional(),
  order: z.enum(severalOrders),
  ifOneFails: z.enum(failurePolicies),
});
export type SeveralRequest = z.infer<typeof startRequest>;
/** Of those that were carried out last, by their labels. */
const undoRequest = z.strictObject({ labels: z.array(label).min(1).max(mostSites) });

/** What the window asks about several sites at once. */
export const severalOperations = {
  /** A list as people have it: a line a site, or a table whose first line names its columns. Asks nobody. */
  'several.read': call(
    z.strictObject({ text: z.string().max(500_000) }),
    z.strictObject({
      sites: z.array(listedSite).max(mostSites),
      faults: z.array(lineFault),
      /** Columns of a table that are of no use here. */
      unused: z.array(z.string()),
    }),
  ),
  /** All sites of an open server, or those that are named, each planned for a certificate of its own. Changes nothing. */
  'several.look': task(
    wishes.extend({
      connectionId: id,
      /** Null: all that are there. */
      sites: z.array(names).min(1).max(mostSites).nullable(),
      directory: z.url({ protocol: /^https$/ }),
      contact: z.email().optional(),
    }),
    z.strictObject({ done: z.number().int(), of: z.number().int() }),
    z.strictObject({
      /** `Apache · Debian 12`. */
      title: z.string(),
      sites: z.array(foundSite),
      /** How many were not looked at, since there are more than can be shown. */
      omitted: z.number().int(),
    }),
  ),
  'several.start': task(startRequest, z.strictObject({}), severalState),
  /** Takes these runs back, the last first. One that cannot be keeps no other from it. */
  'several.undo': task(undoRequest, z.strictObject({}), severalState),
  /** The ones going on right now, or the last; null: there were none. */
  'several.current': call(z.strictObject({}), z.strictObject({ state: severalState.nullable() })),
} as const;
