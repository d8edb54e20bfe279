import { useMemo, useState } from 'react';
import type { Currency, Rates } from '../../../../shared/content/offer-schema.ts';
import { centralBankRates, offers } from '../../../../shared/content/offers.ts';
import type { Row, Terms } from '../../../../shared/offers/compare.ts';
import { usualPace } from '../../../../shared/offers/effort.ts';
import type { OwnQuote } from '../../../../shared/offers/own-quote.ts';
import { type OfferAdvice, recommendedOffer } from '../../../../shared/offers/recommend-offer.ts';
import { usualCurrency } from '../../../../shared/offers/usual-currency.ts';
import { useApp } from '../../../app-context.ts';
import { useTexts } from '../../../texts.tsx';
import { allRows, compared, firstView, type View } from './compared.ts';
import { matchesSearch } from './row-words.ts';

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
  readonly hidden: { readonly unsure: number; readonly unfit: number; readonly history: number };
  readonly isOnlyUnsure: boolean;
  remember(change: {
    readonly currency?: Currency;
    readonly rates?: Omit<Rates, 'source'> | null;
    readonly minutesByHand?: number;
    readonly quotes?: readonly OwnQuote[];
  }): void;
}

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
  const [known, bank] = [offers(), centralBankRates()];
  const today = new Date().toISOString().slice(0, 10);
  const terms: Terms = useMemo(
    () => ({
      wants: { names, validation: wish },
      today,
      currency: kept.currency,
      rates: kept.rates ?? bank,
      pace: { ...usualPace, byHand: kept.minutesByHand },
      span,
    }),
    [names, wish, today, kept.currency, kept.rates, kept.minutesByHand, bank, span],
  );
  const all = useMemo(() => allRows(kept.quotes, known, terms), [terms, known, kept.quotes]);
  const advice = useMemo(() => recommendedOffer(all, span), [all, span]);
  return {
    view,
    look: (part) => setView((now) => ({ ...now, ...part })),
    terms,
    ratesOn: (kept.rates ?? bank).on,
    isOwnRates: kept.rates !== null,
    quotes: kept.quotes,
    advice,
    ...compared(all, view, (row) => matchesSearch(row, view.search, texts)),
    remember: ({ quotes, ...part }) =>
      change({ comparing: { ...kept, ...part, quotes: [...(quotes ?? kept.quotes)] } }),
  };
}
