import { z } from 'zod';
import type { Draft } from './draft.ts';

/** What a person can be led to get by hand: a bought certificate, or the one that their host includes. */
export const byHandSources = ['bought', 'host'] as const;

/** Why a person is better off doing nothing. */
export const nothingReasons = ['builder', 'certificate-good'] as const;

/** The way a certificate comes about, where it is not the app that gets and installs it. */
export const chosenRoad = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('by-hand'),
    source: z.enum(byHandSources),
    /** The offer as the comparison knows it, and as it is called on the screen. */
    offer: z.strictObject({ id: z.string(), name: z.string() }).optional(),
  }),
  z.strictObject({ kind: z.literal('nothing-to-do'), because: z.enum(nothingReasons) }),
]);
export type ChosenRoad = z.infer<typeof chosenRoad>;

/** `automatic`: the app asks the authority, proves and installs. */
export type Road =
  | { readonly kind: 'automatic' }
  | ChosenRoad
  /** The proof is one that the app does not perform yet; the person carries it out. */
  | { readonly kind: 'by-hand'; readonly source: 'dns-proof' | 'mail-proof'; readonly offer?: undefined };

/** The road that the answers so far lead along. */
export function roadOf(draft: Draft): Road {
  if (draft.road !== undefined) return draft.road;
  if (draft.proof === 'dns-01') return { kind: 'by-hand', source: 'dns-proof' };
  if (draft.proof === 'email') return { kind: 'by-hand', source: 'mail-proof' };
  return { kind: 'automatic' };
}

/** What the seller's or host's offer is called, where one was chosen. */
export function chosenOfferName(draft: Draft): string | null {
  const road = roadOf(draft);
  return road.kind === 'by-hand' ? (road.offer?.name ?? null) : null;
}
