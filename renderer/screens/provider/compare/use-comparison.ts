import { useMemo, useState } from 'react';
import type { Currency, Offer, Rates, Validation } from '../../../../shared/content/offer-schema.ts';
import { centralBankRates, offers } from '../../../../shared/content/offers.ts';
import {
  type Row,
  rowOf,
  type SortKey,
  type Span,
  sorted,
  type Terms,
} from '../../../../shared/offers/compare.ts';
import { usualPace } from '../../../../shared/offers/effort.ts';
import { isUsable } from '../../../../shared/offers/fit.ts';
import { offerOf } from '../../../../shared/offers/own-offer.ts';
import type { OwnQuote } from '../../../../shared/offers/own-quote.ts';
import { type OfferAdvice, recommendedOffer } from '../../../../shared/offers/recommend-offer.ts';
import { usualCurrency } from '../../../../shared/offers/usual-currency.ts';
import { useApp } from '../../../app-context.ts';
import { useTexts } from '../../../texts.tsx';
import { matchesSearch } from './row-words.ts';

export interface View {
  readonly search: string;
  readonly wish: Exclude<Validation, 'none'>;
  readonly span: Span;
  readonly sort: SortKey;
  readonly isDown: boolean;
  readonly showsUnsure: boolean;
  readonly showsUnfit: boolean;
}

export interface Comparison {
  readonly view: View;
  look(change: Partial<View>): void;
  readonly terms: Terms;
  readonly ratesOn: string;
  readonly isOwnRates: boolean;
  readonly quotes: readonly OwnQuote[];
  readonly advice: OfferAdvice;
  /** What the table shows, in its order. */
  readonly rows: readonly Row[];
  /** How many rows each switch would bring. */
  readonly hidden: { readonly unsure: number; readonly unfit: number };
  remember(change: {
    readonly currency?: Currency;
    readonly rates?: Omit<Rates, 'source'> | null;
    readonly minutesByHand?: number;
    readonly quotes?: readonly OwnQuote[];
  }): void;
}

const firstView: View = {
  search: '',
  wish: 'domain',
  span: 3,
  sort: 'rank',
  isDown: false,
  showsUnsure: false,
  showsUnfit: false,
};

/** Shown at once: what fits, with a price from the last year or so. */
const isQuiet = ({ standing }: Row): boolean =>
  standing === 'old' || standing === 'no-price' || standing === 'ended';

export function useComparison(names: readonly string[]): Comparison {
  const { settings, change } = useApp();
  const texts = useTexts();
  const [view, setView] = useState(firstView);
  const kept = settings.comparing ?? {
    currency: usualCurrency(navigator.language),
    rates: null,
    minutesByHand: usualPace.byHand,
    quotes: [],
  };
  const { wish, span } = view;
  const today = new Date().toISOString().slice(0, 10);
  const terms: Terms = useMemo(
    () => ({
      wants: { names, validation: wish },
      today,
      currency: kept.currency,
      rates: kept.rates ?? centralBankRates,
      pace: { ...usualPace, byHand: kept.minutesByHand },
      span,
    }),
    [names, wish, today, kept.currency, kept.rates, kept.minutesByHand, span],
  );
  const all = useMemo(() => {
    const known: readonly Offer[] = offers;
    return [...kept.quotes.map(offerOf), ...known].map((offer) => rowOf(offer, terms));
  }, [terms, kept.quotes]);
  const advice = useMemo(() => recommendedOffer(all, span), [all, span]);
  const found = all.filter((row) => matchesSearch(row, view.search, texts));
  const usable = found.filter(({ fit }) => isUsable(fit));
  const shown = found.filter(
    (row) => row.isOwn || ((view.showsUnfit || isUsable(row.fit)) && (view.showsUnsure || !isQuiet(row))),
  );
  return {
    view,
    look: (part) => setView((now) => ({ ...now, ...part })),
    terms,
    ratesOn: (kept.rates ?? centralBankRates).on,
    isOwnRates: kept.rates !== null,
    quotes: kept.quotes,
    advice,
    rows: sorted(shown, view.sort, view.isDown, span),
    hidden: { unsure: usable.filter(isQuiet).length, unfit: found.length - usable.length },
    remember: ({ quotes, ...part }) =>
      change({ comparing: { ...kept, ...part, quotes: [...(quotes ?? kept.quotes)] } }),
  };
}
