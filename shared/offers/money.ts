import type { Currency, Offer, Price, Rates } from '../content/offer-schema.ts';

/** Money in the smallest unit of its currency. */
export interface Money {
  readonly amount: number;
  readonly currency: Currency;
}

/**
 * What an offer costs over some years. `at-least`: an introduction is known, what follows is not.
 * `unknown`: no price was found.
 */
export type Total =
  | { readonly state: 'known' | 'at-least'; readonly money: Money }
  | { readonly state: 'unknown' };

type Priced = Pick<Offer, 'price' | 'pricing' | 'renewal'>;

/** In the offer's own currency. An introduction counts for its first term. */
export function totalOver(offer: Priced, years: number): Total {
  const { price, pricing, renewal } = offer;
  if (price === null) return { state: 'unknown' };
  const { currency } = price;
  if (pricing !== 'intro') return { state: 'known', money: { amount: costOver(price, years), currency } };
  const first = costOver(price, Math.min(years, price.termYears));
  const rest = years - price.termYears;
  if (rest <= 0) return { state: 'known', money: { amount: first, currency } };
  if (renewal === null || renewal.currency !== currency)
    return { state: 'at-least', money: { amount: first, currency } };
  return { state: 'known', money: { amount: first + costOver(renewal, rest), currency } };
}

/** A term once begun is paid whole. */
function costOver({ amount, per, termYears }: Price, years: number): number {
  if (per === 'once') return amount;
  const yearly = per === 'month' ? amount * 12 : amount;
  return yearly * Math.ceil(years / termYears) * termYears;
}

/** Rounded to the smallest unit. Every rate goes through the euro. */
export function converted({ amount, currency }: Money, to: Currency, rates: Pick<Rates, 'perEuro'>): Money {
  if (currency === to) return { amount, currency };
  return { amount: Math.round((amount / rates.perEuro[currency]) * rates.perEuro[to]), currency: to };
}

export function totalIn(total: Total, to: Currency, rates: Pick<Rates, 'perEuro'>): Total {
  return total.state === 'unknown' ? total : { ...total, money: converted(total.money, to, rates) };
}
