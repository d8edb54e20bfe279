import { z } from 'zod';

/** Why a look cannot say. `pending`: it is still looking; `not-asked`: the owner has to agree first. */
export const unknownReasons = [
  'pending',
  'not-asked',
  'not-supported',
  'no-answer',
  'failed',
  'out-of-reach',
] as const;
export type UnknownReason = (typeof unknownReasons)[number];

export interface Unknown {
  readonly state: 'unknown';
  readonly reason: UnknownReason;
}
export type Known<T> = { readonly state: 'known'; readonly value: T } | Unknown;

/** Something that a look may not have been able to see. What is absent is known, with an empty or null value. */
export const knownOr = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('state', [
    z.strictObject({ state: z.literal('known'), value }),
    z.strictObject({ state: z.literal('unknown'), reason: z.enum(unknownReasons) }),
  ]);

export const known = <T>(value: T): { state: 'known'; value: T } => ({ state: 'known', value });
export const unknown = (reason: UnknownReason): { state: 'unknown'; reason: UnknownReason } => ({
  state: 'unknown',
  reason,
});

export function whatIsKnown<T>(fact: Known<T>): T | null {
  return fact.state === 'known' ? fact.value : null;
}

/** A stranger's words: printable, one line, clipped. Data, never markup. */
export const words = z.string().max(400);
