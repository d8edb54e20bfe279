import type { Patch } from './answer.ts';
import type { ChosenFlow, Draft, Wishes } from './draft.ts';

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

/** What is told of a certificate that the app installs and asks nobody for. */
export type Unasked =
  /** It came in files. `until`: ISO 8601. */
  | { readonly kind: 'files'; readonly signer: string; readonly until: string }
  /** Its own key signs it, so that it bears its own first name. */
  | { readonly kind: 'self-signed'; readonly signer: string; readonly days: number };

/** Null: an authority is asked. Pure. */
export function unaskedOf(draft: Draft): Unasked | null {
  const { files, selfSigned, names = [] } = draft;
  const { kind } = flowOf(draft);
  if (kind === 'files' && files !== undefined) return { kind, signer: files.issuer, until: files.notAfter };
  if (kind === 'self-signed' && selfSigned !== undefined)
    return { kind, signer: names[0] ?? '', days: selfSigned.days };
  return null;
}

/** What is wished on the flow that is followed; browsers are never told to keep to a certificate that nobody vouches for. Pure. */
export function wishesOf(draft: Draft): Wishes {
  const { wishes, selfSigned } = draft;
  return unaskedOf(draft)?.kind === 'self-signed' && selfSigned !== undefined
    ? { ...wishes, redirect: selfSigned.redirect, hsts: false }
    : wishes;
}

/** The answer to a changed wish, kept where `wishesOf` finds it. Pure. */
export function withWish(draft: Draft, change: Partial<Wishes>): Patch {
  const { wishes, selfSigned } = draft;
  if (unaskedOf(draft)?.kind !== 'self-signed' || selfSigned === undefined)
    return { wishes: { ...wishes, ...change } };
  const { redirect = selfSigned.redirect, hsts: _, ...others } = change;
  return { wishes: { ...wishes, ...others }, selfSigned: { ...selfSigned, redirect } };
}

/** What the seller's or host's offer is called, where one was chosen. */
export function chosenOfferName(draft: Draft): string | null {
  const flow = flowOf(draft);
  return flow.kind === 'by-hand' ? (flow.offer?.name ?? null) : null;
}
