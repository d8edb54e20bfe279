import type { Currency, Offer, Rates } from '../content/offer-schema.ts';
import { type Effort, effortOf, type Pace } from './effort.ts';
import { type Fit, fitOf, isUsable, type Wants } from './fit.ts';
import type { Day } from './lifetime.ts';
import { type Total, totalIn, totalOver } from './money.ts';
import { type OfferStanding, standingOf, standings } from './standing.ts';

export const spans = [1, 2, 3] as const;
export type Span = (typeof spans)[number];

export interface Terms {
  readonly wants: Wants;
  readonly today: Day;
  readonly currency: Currency;
  readonly rates: Pick<Rates, 'perEuro'>;
  readonly pace: Pace;
  /** The years that the ranking looks at. */
  readonly span: Span;
}

/** One offer on the same scale as all others. */
export interface Row {
  readonly offer: Offer;
  readonly isOwn: boolean;
  readonly fit: Fit;
  readonly standing: OfferStanding;
  /** In the chosen currency. */
  readonly totals: Readonly<Record<Span, Total>>;
  /** In the offer's own currency. */
  readonly ownTotal: Total;
  readonly efforts: Readonly<Record<Span, Effort>>;
}

export function rowOf(offer: Offer, terms: Terms): Row {
  const { wants, today, currency, rates, pace, span } = terms;
  const each = <Value>(make: (years: Span) => Value): Readonly<Record<Span, Value>> => ({
    1: make(1),
    2: make(2),
    3: make(3),
  });
  return {
    offer,
    isOwn: offer.id.startsWith('own-'),
    fit: fitOf(offer, wants),
    standing: standingOf(offer, today),
    totals: each((years) => totalIn(totalOver(offer, years), currency, rates)),
    ownTotal: totalOver(offer, span),
    efforts: each((years) => effortOf(offer, today, years, pace)),
  };
}

export const sortKeys = ['rank', 'seller', 'total', 'times', 'minutes', 'validation', 'seen'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Rows in the asked order; what is not known comes last in either direction. */
export function sorted(rows: readonly Row[], key: SortKey, isDown: boolean, span: Span): readonly Row[] {
  const ranked = rows.toSorted((one, other) => byRank(one, other, span));
  if (key === 'rank') return isDown ? ranked.toReversed() : ranked;
  const value = (row: Row): number | string | null => sortValue(row, key, span);
  return ranked.toSorted((one, other) => {
    const [first, second] = [value(one), value(other)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    const order = typeof first === 'string' ? first.localeCompare(String(second)) : first - Number(second);
    return isDown ? -order : order;
  });
}

/** What fits first, then what is sure, then what costs least, then what is least work. */
export function byRank(one: Row, other: Row, span: Span): number {
  return (
    Number(isUsable(other.fit)) - Number(isUsable(one.fit)) ||
    group(one) - group(other) ||
    compared(cost(one, span), cost(other, span)) ||
    Number(other.efforts[span].byItself) - Number(one.efforts[span].byItself) ||
    Number(one.offer.account === 'required') - Number(other.offer.account === 'required') ||
    one.efforts[span].minutesAYear - other.efforts[span].minutesAYear ||
    standings.indexOf(one.standing) - standings.indexOf(other.standing)
  );
}

/** Anybody may have it and its price is sure; then what depends on something; then what nobody knows. */
function group({ offer, fit, standing }: Row): number {
  if (standing === 'history') return 6;
  if (standing === 'ended') return 5;
  if (standing === 'no-price') return 4;
  if (standing === 'old') return 3;
  if (standing === 'unsure') return 2;
  const isAskedByName = offer.remarks.includes('asked-by-name');
  return fit === 'yes' && standing === 'sure' && !isAskedByName ? 0 : 1;
}

export function cost(row: Row, span: Span): number | null {
  const total = row.totals[span];
  return total.state === 'known' ? total.money.amount : null;
}

function compared(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return one - other;
}

const levels = { none: 0, domain: 1, organisation: 2, extended: 3 } as const;

function sortValue(row: Row, key: Exclude<SortKey, 'rank'>, span: Span): number | string | null {
  switch (key) {
    case 'seller':
      return (row.offer.seller ?? '\uffff').toLowerCase();
    case 'total':
      return cost(row, span);
    case 'times':
      return row.efforts[span].times;
    case 'minutes':
      return row.efforts[span].minutesAYear;
    case 'validation':
      return levels[row.offer.validation];
    case 'seen':
      return row.offer.seenOn;
  }
}

/** Every typed word occurs in what the row is called by. */
export function matches(searchedIn: string, typed: string): boolean {
  const text = searchedIn.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
