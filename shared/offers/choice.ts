import authorities from '../content/authorities.json' with { type: 'json' };
import type { Offer } from '../content/offer-schema.ts';
import { type SellerId, sellerIds } from '../sellers.ts';
import type { ChosenFlow, ProviderAnswer } from '../wizard/draft.ts';
import { knownProviders } from '../wizard/recommend.ts';

/** Where choosing an offer leads. */
export type OfferChoice =
  /** This app orders it, of the kind `profile` or of the authority's own choice (null). */
  | { readonly kind: 'provider'; readonly provider: ProviderAnswer; readonly profile: string | null }
  /** The person does it, led step by step, or the app has the key sign for itself. */
  | { readonly kind: 'flow'; readonly flow: ChosenFlow }
  /** It is no longer to be had. */
  | { readonly kind: 'ended' };

/** `name`: what the offer is called on the screen. */
export function choiceOf(offer: Offer, name: string): OfferChoice {
  if (offer.ended !== null) return { kind: 'ended' };
  const authority = authorities.find(({ id }) => id === offer.authority);
  if (authority !== undefined) {
    return { kind: 'provider', provider: providerOf(authority), profile: offer.profile ?? null };
  }
  if (offer.id === 'self-signed') return { kind: 'flow', flow: { kind: 'self-signed' } };
  const chosen = { id: offer.id, name };
  const source = sourceOf(offer);
  if (source === 'bought')
    return { kind: 'flow', flow: { kind: 'order', seller: sellerOf(offer), offer: chosen } };
  return { kind: 'flow', flow: { kind: 'by-hand', source, offer: chosen } };
}

/**
 * Whose form it is, by the names of seller, product and signer: a shop that we do not know hands on to the signer of what it
 * sells. `other`: what all of them ask. Pure.
 */
export function sellerOf({
  seller,
  product,
  signer,
}: Pick<Offer, 'seller' | 'product' | 'signer'>): SellerId {
  const known = [seller, product, signer].map((name) => (name ?? '').toLowerCase().replace(/[^a-z]/g, ''));
  return known.flatMap((name) => sellerIds.filter((id) => name.includes(id)))[0] ?? 'other';
}

function providerOf({ id, name, directory }: (typeof authorities)[number]): ProviderAnswer {
  if (id === 'letsencrypt') return knownProviders['lets-encrypt'];
  return { id: 'other', name, directory, agreed: false };
}

function sourceOf({ kind, renewedBy }: Offer): 'bought' | 'host' {
  if (kind === 'seller' || kind === 'authority') return 'bought';
  return kind === 'own' && renewedBy === 'hand' ? 'bought' : 'host';
}
