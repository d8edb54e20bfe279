import type { ChosenRoad, Draft } from './draft.ts';

/** `automatic`: the app asks the authority, proves and installs. */
export type Road =
  | { readonly kind: 'automatic' }
  | ChosenRoad
  /** The proof is one that the app does not perform yet; the person carries it out. */
  | { readonly kind: 'by-hand'; readonly source: 'dns-proof'; readonly offer?: undefined }
  | { readonly kind: 'by-hand'; readonly source: 'mail-proof'; readonly offer?: undefined };

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
