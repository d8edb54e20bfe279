import type { Offer, Validation } from '../../../../shared/content/offer-schema.ts';
import {
  type Row,
  rowOf,
  type SortKey,
  type Span,
  sorted,
  type Terms,
} from '../../../../shared/offers/compare.ts';
import { isUsable } from '../../../../shared/offers/fit.ts';
import { offerOf } from '../../../../shared/offers/own-offer.ts';
import type { OwnQuote } from '../../../../shared/offers/own-quote.ts';

/** How the owner looks at the comparison. */
export interface View {
  readonly search: string;
  readonly wish: Exclude<Validation, 'none'>;
  readonly span: Span;
  readonly sort: SortKey;
  readonly isDown: boolean;
  readonly showsUnsure: boolean;
  readonly showsUnfit: boolean;
  readonly showsHistory: boolean;
}

export const firstView: View = {
  search: '',
  wish: 'domain',
  span: 3,
  sort: 'rank',
  isDown: false,
  showsUnsure: false,
  showsUnfit: false,
  showsHistory: false,
};

/** Every offer on one scale: the owner's own quotes first, then those that are known. */
export const allRows = (quotes: readonly OwnQuote[], known: readonly Offer[], terms: Terms): readonly Row[] =>
  [...quotes.map(offerOf), ...known].map((offer) => rowOf(offer, terms));

/** Not shown at once: what has no price, or none from the last year or so. */
const isQuiet = ({ standing }: Row): boolean =>
  standing === 'old' || standing === 'no-price' || standing === 'ended';

/** What the table shows, in its order, and how many rows each switch would bring. What the owner typed is always shown. */
export function compared(
  all: readonly Row[],
  view: Omit<View, 'search' | 'wish'>,
  isFound: (row: Row) => boolean,
): {
  readonly rows: readonly Row[];
  readonly hidden: { readonly unsure: number; readonly unfit: number; readonly history: number };
  /** Nothing that fits has a price of late, so what has none is shown at once. */
  readonly isOnlyUnsure: boolean;
} {
  const isPast = ({ isOwn, standing }: Row): boolean => !isOwn && standing === 'history';
  const found = all.filter(isFound);
  const present = found.filter((row) => !isPast(row));
  const usable = present.filter(({ fit }) => isUsable(fit));
  const isOnlyUnsure = all.every((row) => row.isOwn || !isUsable(row.fit) || isPast(row) || isQuiet(row));
  const showsQuiet = view.showsUnsure || isOnlyUnsure;
  const shown = found.filter((row) => {
    if (row.isOwn) return true;
    if (!view.showsUnfit && !isUsable(row.fit)) return false;
    return isPast(row) ? view.showsHistory : showsQuiet || !isQuiet(row);
  });
  return {
    rows: sorted(shown, view.sort, view.isDown, view.span),
    hidden: {
      unsure: usable.filter(isQuiet).length,
      unfit: present.length - usable.length,
      history: found.filter((row) => isPast(row) && isUsable(row.fit)).length,
    },
    isOnlyUnsure,
  };
}
