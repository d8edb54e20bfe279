import type { ChosenFlow, Draft } from './draft.ts';

/** `automatic`: the app asks the authority, proves and installs. */
export type Flow =
  | { readonly kind: 'automatic' }
  | ChosenFlow
  /** The proof is one that the app does not perform yet; the person carries it out. */
  | { readonly kind: 'by-hand'; readonly source: 'mail-proof'; readonly offer?: undefined };

/** The flow that the answers so far lead along. */
export function flowOf(draft: Draft): Flow {
  if (draft.flow !== undefined) return draft.flow;
  if (draft.proof === 'email') return { kind: 'by-hand', source: 'mail-proof' };
  return { kind: 'automatic' };
}

/** What the seller's or host's offer is called, where one was chosen. */
export function chosenOfferName(draft: Draft): string | null {
  const flow = flowOf(draft);
  return flow.kind === 'by-hand' || flow.kind === 'order' ? (flow.offer?.name ?? null) : null;
}
