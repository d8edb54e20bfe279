import type { Offer } from '../content/offer-schema.ts';
import { addDays, type Day } from './lifetime.ts';

/**
 * How far what an offer says can be relied on, the best first. Only `sure` may win a recommendation.
 * `fair`: a good source, not the best. `unsure`: no date, or a weak source. `old`: seen over a year ago. `history`: nobody can
 * buy by it, since its seller has no name or it was seen before 2020.
 */
export const standings = ['sure', 'fair', 'unsure', 'old', 'no-price', 'ended', 'history'] as const;
export type OfferStanding = (typeof standings)[number];

export const freshDays = 365;

export function standingOf(offer: Offer, today: Day): OfferStanding {
  if (isHistory(offer)) return 'history';
  if (offer.ended !== null) return 'ended';
  if (offer.price === null) return 'no-price';
  if (offer.seenOn !== null && earliest(offer.seenOn) < addDays(today, -freshDays)) return 'old';
  if (offer.seenOn === null || offer.certainty === 'low') return 'unsure';
  return offer.certainty === 'high' ? 'sure' : 'fair';
}

/** After half a year a price or a rate is another day's, and says so. */
export const agedDays = 180;

/** `seen`: a day, or only its month or year. */
export const isAged = (seen: string, today: Day): boolean => earliest(seen) < addDays(today, -agedDays);

/** Prices of before that day are of no use to who wants to buy. */
const historyBefore = '2020';

function isHistory({ seller, kind, seenOn, remarks }: Offer): boolean {
  const isUnnamed = seller === null && kind !== 'own';
  return isUnnamed || remarks.includes('history-only') || (seenOn !== null && seenOn < historyBefore);
}

/** A month or a year alone counts from its first day: rather too old than too young. */
function earliest(seen: string): Day {
  return `${seen}-01-01`.slice(0, 10);
}
