import type { Patch } from '../answer.ts';
import type { Caution } from '../cautions.ts';
import type { Fork } from './fork.ts';
import type { Situation } from './situation.ts';

/** Why this flow and no other, with the facts for its words (`advice.ID.title` and `.text`). */
export const reasonIds = [
  // nothing to do
  'builder-does-it',
  'network-does-it',
  'server-does-it',
  'certificate-fine',
  'mail-only-fine',
  'mail-only-foreign',
  // somebody else has the switch
  'builder-switch',
  'builder-www',
  'network-switch',
  'network-loop',
  'panel-switch',
  'host-switch',
  'host-area',
  'mail-broken-host',
  // to be mended before any authority can sign, or by nobody here
  'parked',
  'not-answering',
  'redirect-loop',
  'caa-forbids',
  'caa-other',
  'dnssec-broken',
  'port-80-shut',
  'not-public',
  'counterpart-elsewhere',
  'mail-broken-elsewhere',
  // proven by DNS
  'inside-dns',
  // a certificate from us
  'network-origin',
  'forwarded',
  'mail-broken',
  'mail-only',
  'not-encrypted',
  'expired',
  'ends-soon',
  'wrong-name',
  'names-missing',
  'incomplete',
  'not-trusted',
  'usual',
] as const;
export type ReasonId = (typeof reasonIds)[number];

export type Facts = Readonly<Record<string, string | number | readonly string[]>>;

export interface Advice {
  /**
   * `mend-first`: whatever else is chosen, this would make it fail. `ask-first`: only the owner can say how they get at
   * the site, and `fork` has a road for each answer.
   */
  readonly flow: 'automatic' | 'by-hand' | 'nothing-to-do' | 'mend-first' | 'ask-first';
  readonly because: { readonly id: ReasonId; readonly facts: Facts };
  /** What else the owner should know before going that way. */
  readonly cautions: readonly Caution[];
  /** When to come back, as milliseconds since 1970; null: now, or never. */
  readonly comeBack: number | null;
  /** All that the advice decides. Agreeing to terms is left to the person. Null: there is nothing to follow, or to be asked first. */
  readonly patch: Patch | null;
  /** How the owner gets at the site; null where that is proven, or of no matter. */
  readonly fork: Fork | null;
  /** Another road to the same end, for who wants to keep what the usual one would replace; null: there is none. */
  readonly instead: { readonly id: 'keep-checked'; readonly patch: Patch } | null;
}

/** Answers for the situations that it knows; null leaves it to the next. */
export type Rule = (situation: Situation) => Advice | null;
