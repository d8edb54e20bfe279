import { z } from 'zod';
import { type RenewedBy, renewedBy } from './plan.ts';
import type { StepId } from './step-ids.ts';

/** Facts of steps: what their words mention, and what a program that reads the JSON lines wants to know. */

const nothing = z.strictObject({});
/** The authority as people call it (`authorityName`). */
const provider = z.string().min(1);
/** How many names of the certificate. */
const count = z.number().int().min(1);
const ofProvider = z.strictObject({ provider });

/** What is known of a step when it begins; one that fails, or is not needed, knows no more. */
export const startFacts = {
  /** The address that was asked for. */
  connect: z.strictObject({ server: z.string() }),
  look: nothing,
  before: nothing,
  prepare: nothing,
  preflight: ofProvider,
  /** `here`: by this computer, for a place where none can be made; `brought`: it came in a file; `there`: it lies on the server. */
  key: z.strictObject({
    system: z.enum(['posix', 'windows', 'here', 'by_hand', 'kept', 'brought', 'there']),
  }),
  order: ofProvider,
  proof: z.strictObject({ provider, count }),
  validate: ofProvider,
  certificate: ofProvider,
  rehearse: nothing,
  install: nothing,
  /** The service as its makers write it. */
  'leave-out': z.strictObject({ service: z.string() }),
  outside: z.strictObject({ count }),
  redirect: nothing,
  renewal: z.strictObject({ by: z.enum(renewedBy) }),
  finish: nothing,
  ask: nothing,
  undo: nothing,
} as const satisfies Readonly<Record<StepId, z.ZodObject>>;

/** What is known at its end: the same, and what it has learnt. */
export const doneFacts = {
  ...startFacts,
  /** The web server as its system calls it, and its version. */
  look: z.strictObject({ title: z.string(), version: z.string() }),
  preflight: z.strictObject({ provider, count }),
  /** Names that the authority still wants proven. */
  order: z.strictObject({ provider, toProve: z.array(z.string()) }),
  certificate: z.strictObject({ provider, issuer: z.string(), notAfter: z.iso.datetime() }),
  /** Copies of former private keys that no undo needs any more, and that are gone from the server now. */
  finish: z.strictObject({
    prunedKeys: z.number().int().min(0),
    keptCertificates: z.number().int().min(0),
  }),
} as const satisfies Readonly<Record<StepId, z.ZodObject>>;

export type StartFacts<Step extends StepId> = z.infer<(typeof startFacts)[Step]>;
export type DoneFacts<Step extends StepId> = z.infer<(typeof doneFacts)[Step]>;

/** An object without any keys is a record of nothing to the schemas; here its keys count. */
type Named<Facts> = string extends keyof Facts ? unknown : Facts;
/** What a step learns while it goes on. */
export type LearntFacts<Step extends StepId> = Omit<Named<DoneFacts<Step>>, keyof Named<StartFacts<Step>>>;

/** What is known of a run before it begins: enough for the words of every step that is still to come. */
export interface RunFacts {
  readonly provider: string;
  readonly count: number;
  readonly system: 'posix' | 'windows' | 'here';
  readonly by: RenewedBy;
}
