import { byRank, cost, type Row, type Span } from './compare.ts';

/** Why an offer is recommended; its words stand in the catalogue under `offers.because-…`. */
export type Because =
  /** Free, by a program, without an account: nothing else is left to compare. */
  | { readonly id: 'free-automatic' }
  /** Free, but something is to do for it. */
  | { readonly id: 'free' }
  /** The cheapest of those that are known for sure; `next`: what the second costs more. */
  | { readonly id: 'cheapest'; readonly next: number }
  | { readonly id: 'only' };

export type OfferAdvice =
  | { readonly row: Row; readonly because: Because }
  /** `none-sure`: some fit, but nobody's price is known for sure. `none-fits`: nothing does what is wanted. */
  | { readonly row: null; readonly because: { readonly id: 'none-sure' | 'none-fits' } };

/**
 * The best of what everybody can have, at a price that is sure and not old. Offers for customers of a seller
 * only, and those whose seller has to be asked first, never win: whether they are to be had is not known here.
 */
export function recommendedOffer(rows: readonly Row[], span: Span): OfferAdvice {
  const eligible = rows
    .filter((row) => row.fit === 'yes' && row.standing === 'sure' && cost(row, span) !== null)
    .toSorted((one, other) => byRank(one, other, span));
  const [best, second] = eligible;
  if (best === undefined) {
    const someFit = rows.some(({ fit }) => fit === 'yes' || fit === 'customers' || fit === 'ask');
    return { row: null, because: { id: someFit ? 'none-sure' : 'none-fits' } };
  }
  return { row: best, because: reasonFor(best, second, span) };
}

function reasonFor(best: Row, second: Row | undefined, span: Span): Because {
  if (cost(best, span) === 0) {
    return {
      id: best.efforts[span].byItself && best.offer.account !== 'required' ? 'free-automatic' : 'free',
    };
  }
  if (second === undefined) return { id: 'only' };
  return { id: 'cheapest', next: (cost(second, span) ?? 0) - (cost(best, span) ?? 0) };
}
