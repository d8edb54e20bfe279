import { z } from 'zod';
import { chainMissed } from './chain-name.ts';
import { mailServiceIds } from './look/mail-services.ts';
import { plan, renewedBy } from './plan.ts';
import { planDifference } from './plan-difference.ts';
import { problem } from './problems.ts';
import { stepEvent } from './step-events.ts';
import { recordPlace, wait } from './waiting.ts';

export type { StepEvent } from './step-events.ts';
export type { StepId } from './step-ids.ts';

export const outcomes = ['committed', 'undone', 'refused', 'needs-attention', 'waiting'] as const;
export type Outcome = (typeof outcomes)[number];

/** What a name answers on one address, seen from this computer. */
export const outsideView = z.strictObject({
  name: z.string(),
  address: z.string(),
  http: z.strictObject({
    /** null: nothing answers. */
    status: z.number().int().nullable(),
    /** Each URL that the answer led to, in order, without the first. */
    redirects: z.array(z.string()),
    /** Status at the end of the redirects. */
    finalStatus: z.number().int().nullable(),
    problem: z.string().optional(),
  }),
  https: z.strictObject({
    status: z.number().int().nullable(),
    /** SHA-256 of the certificate that arrived, lower-case hexadecimal; null: no TLS. */
    fingerprint: z.string().nullable(),
    subject: z.string().nullable(),
    issuer: z.string().nullable(),
    names: z.array(z.string()),
    notAfter: z.iso.datetime().nullable(),
    /** True where the chain ends at a trusted root and the name fits. */
    trusted: z.boolean(),
    /** Why not, in OpenSSL's words (`CERT_HAS_EXPIRED`). */
    reason: z.string().optional(),
    protocol: z.string().nullable(),
  }),
});
export type OutsideView = z.infer<typeof outsideView>;

/** What a port of a mail server shows on one address, seen from this computer. */
export const portView = z.strictObject({
  kind: z.enum(mailServiceIds),
  name: z.string(),
  port: z.number().int(),
  address: z.string(),
  /** See `mailEndpoint` (look/mail.ts). */
  state: z.enum(['encrypted', 'plain', 'closed', 'silent', 'out-of-reach', 'strange']),
  /** SHA-256 of the certificate that arrived, lower-case hexadecimal; null unless `encrypted`. */
  fingerprint: z.string().nullable(),
  names: z.array(z.string()),
  issuer: z.string().nullable(),
  /** True where the chain ends at a trusted root and the name fits. */
  trusted: z.boolean(),
  /** Why not, or why nothing is encrypted: Node's or OpenSSL's code, or the server's own words. */
  reason: z.string().nullable(),
  /** The name was not said, as older mail programs do: this is what the server shows to whoever asks for none. */
  unnamed: z.literal(true).optional(),
});
export type PortView = z.infer<typeof portView>;

/** What a server says of a run that was cut off: it was confirmed, was put back, stands half-way, or left no trace. */
export const foundStates = ['confirmed', 'restored', 'unfinished', 'gone'] as const;
export type FoundState = (typeof foundStates)[number];

/**
 * What makes it likely that a renewal without us works: a random file was fetched through the way that stays open, the
 * renewer was made to try; of one that has no trial, its own record calls the certificate that is shown complete, or its
 * store holds a pair for these names that only root could have made (`store`), and the authority's directory was read from the
 * server (`authority`); the hook went through a renewal up to its switch; what starts it was found on, alive and due (`timer`); on Windows its task was found and due,
 * and its own certificate was seen from outside (`served`).
 */
export const renewalProofs = [
  'way',
  'trial',
  'store',
  'authority',
  'hook',
  'timer',
  'task',
  'served',
] as const;
export type RenewalProof = (typeof renewalProofs)[number];

/**
 * Why nobody can say that something starts a renewer: as the troubles of that name (`renewerTroubles`), or `unsure`: there is
 * a line of cron, and what it would run cannot be seen from outside it.
 */
export const starterTroubles = ['gone', 'masked', 'off', 'cronless', 'unstarted', 'unsure'] as const;
export type StarterTrouble = (typeof starterTroubles)[number];

/** What starts whoever renews, as the server calls it. */
export const renewalStarter = z.strictObject({
  /** `certbot.timer`, `/etc/cron.d/certbot`; null: nothing was found. */
  by: z.string().nullable(),
  /** When that is next, ISO 8601; null: not told, as by cron. */
  next: z.iso.datetime().nullable(),
  /** Why that is no proof; missing: it is. */
  trouble: z.enum(starterTroubles).optional(),
});
export type RenewalStarter = z.infer<typeof renewalStarter>;

/** What came of handing the certificate over; `problem`: why it is the app after all. */
export const handedOver = z.strictObject({
  by: z.enum(renewedBy),
  provenBy: z.array(z.enum(renewalProofs)),
  /** Missing: nobody was asked for it. */
  starter: renewalStarter.optional(),
  problem: problem.optional(),
});
export type HandedOver = z.infer<typeof handedOver>;

/**
 * The server has changed since the plan was seen, and the run stops: the plan of now, by which it can be begun again.
 * `changes`: where it parts from the one that was seen; null where that is not kept, so that the whole plan is to be shown.
 */
export const planChanged = z.strictObject({
  type: z.literal('plan-changed'),
  plan,
  /** See electron/engine/plan/plan-digest.ts. */
  digest: z.string(),
  changes: z.array(planDifference).nullable(),
});
export type PlanChanged = z.infer<typeof planChanged>;

/** How a run ended. */
export const runEnded = z.strictObject({
  type: z.literal('ended'),
  outcome: z.enum(outcomes),
  runId: z.string(),
  problem: problem.optional(),
  /** Services that did not work out and are as they were, while the others stand; see `ifOneFails` in job.ts. */
  leftOut: z.array(z.strictObject({ target: z.string(), problem })).optional(),
  /** Who renews from now on; `from` and `to`: when that is to be expected; `ends`: when it ends, of one that lasts a few days and that no server renews. Missing: nothing stands that could be renewed. */
  renewal: handedOver
    .extend({
      /** `renewal`: one was forced and seen from outside. */
      provenBy: z.array(z.enum([...renewalProofs, 'renewal'])),
      from: z.iso.datetime(),
      to: z.iso.datetime(),
      ends: z.iso.datetime(),
    })
    .partial({ from: true, to: true, ends: true })
    .optional(),
  roundTrips: z.number().optional(),
  milliseconds: z.number().optional(),
});

/** What a run tells while it goes, on the screen and as JSON lines. */
export const runEvent = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('run'),
    runId: z.string(),
    names: z.array(z.string()),
    at: z.iso.datetime(),
  }),
  stepEvent,
  z.strictObject({ type: z.literal('outside'), when: z.enum(['before', 'after']), view: outsideView }),
  z.strictObject({ type: z.literal('port'), when: z.enum(['before', 'after']), view: portView }),
  z.strictObject({ type: z.literal('found'), state: z.enum(foundStates) }),
  /** The account at the authority was damaged on this computer; the file is kept there, and a new account is made. */
  z.strictObject({ type: z.literal('account-renewed'), ca: z.string(), file: z.string() }),
  /** The run ends here, and is gone on with when its owner has done this. */
  z.strictObject({
    type: z.literal('waiting'),
    ...wait.shape,
    /** Where the records are set; missing: it could not be found out. */
    places: z.array(recordPlace).optional(),
  }),
  /** What a run had waited for is not needed any more. */
  z.strictObject({ type: z.literal('not-awaited'), for: wait.shape.for }),
  /** An earlier run for these names on this server waits still: both would get a certificate. */
  z.strictObject({ type: z.literal('waits-already'), runId: z.string() }),
  /** The authority did not sign, for a reason of its own; the job names another, which is asked now. Directories by their hosts. */
  z.strictObject({ type: z.literal('falls-over'), ca: z.string(), problem, next: z.string() }),
  /** The authority has no chain to the root that the job names: the one that it gives as a rule is installed. Names of roots. */
  z.strictObject({ type: z.literal('chain-missed'), ...chainMissed.shape }),
  planChanged,
  /**
   * What an undo left in place, since something else has come to need it: a place of a command; `changed`: since somebody has
   * changed it, a file of settings whose package is gone.
   */
  z.strictObject({ type: z.literal('stays'), place: z.string(), why: z.literal('changed').optional() }),
  /** What an undo left in place for the sites of later runs on the same server; the undo of the last of those takes it back. */
  z.strictObject({ type: z.literal('handed-on'), places: z.array(z.string()), sites: z.array(z.string()) }),
  /** What an earlier undo had left for this run is taken back with it: of that one, with its names. */
  z.strictObject({ type: z.literal('taken-along'), runId: z.string(), names: z.array(z.string()) }),
  /** Something of ours stays elsewhere for now, in a zone of the domain; whoever comes next tries to take it away. */
  z.strictObject({ type: z.literal('left'), problem }),
  z.strictObject({ type: z.literal('pulse'), answered: z.number(), missed: z.number() }),
  runEnded,
]);
export type RunEvent = z.infer<typeof runEvent>;
/** Its schema by a name: written out at each use, it is more than the compiler will write down. */
export interface RunEventSchema extends z.ZodType<RunEvent, z.input<typeof runEvent>> {}
export type RunEnded = Extract<RunEvent, { type: 'ended' }>;
