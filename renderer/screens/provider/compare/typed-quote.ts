import type { Currency, Offer } from '../../../../shared/content/offer-schema.ts';
import { amountText, typedAmount } from '../../../../shared/offers/amount.ts';
import type { OwnQuote } from '../../../../shared/offers/own-quote.ts';

/** A quote while it is typed. */
export interface TypedQuote
  extends Pick<OwnQuote, 'validation' | 'shape' | 'currency' | 'per' | 'renewsItself'> {
  /** Null: a new one. */
  readonly id: string | null;
  readonly seller: string;
  readonly product: string;
  readonly amount: string;
  readonly firstYear: string;
}

export function newQuote(currency: Currency): TypedQuote {
  return {
    id: null,
    seller: '',
    product: '',
    validation: 'domain',
    shape: 'many-wildcard',
    amount: '',
    currency,
    per: 'month',
    firstYear: '',
    renewsItself: true,
  };
}

/** What is known of an offer, so that only its price has to be typed or confirmed. */
export function quoteLike(
  { seller, product, validation, covers, price, pricing, renewedBy }: Offer,
  currency: Currency,
): TypedQuote {
  return {
    ...newQuote(price?.currency ?? currency),
    seller: seller ?? '',
    product,
    validation: validation === 'none' ? 'domain' : validation,
    shape: covers.shape === 'one' ? 'one-and-www' : covers.shape,
    // Left to be confirmed or written over; what follows an introduction has to be read there.
    amount: price === null || pricing === 'intro' ? '' : amountText(price.amount),
    per: price?.per ?? 'year',
    renewsItself: renewedBy === 'itself' || renewedBy === 'acme',
  };
}

export function typedFrom(quote: OwnQuote): TypedQuote {
  const { firstYear, amount, ...rest } = quote;
  return { ...rest, amount: amountText(amount), firstYear: firstYear === null ? '' : amountText(firstYear) };
}

/** Null where something is missing or is no price. */
export function quoteOf(typed: TypedQuote, toldOn: string): OwnQuote | null {
  const amount = typedAmount(typed.amount);
  const seller = typed.seller.trim().slice(0, 80);
  const hasFirst = typed.per !== 'once' && typed.firstYear.trim() !== '';
  const firstYear = hasFirst ? typedAmount(typed.firstYear) : null;
  if (amount === null || seller === '' || (hasFirst && firstYear === null)) return null;
  const { validation, shape, currency, per, renewsItself } = typed;
  return {
    id: typed.id ?? `own-${crypto.randomUUID()}`,
    seller,
    product: typed.product.trim().slice(0, 80),
    validation,
    shape,
    amount,
    currency,
    per,
    firstYear,
    renewsItself,
    toldOn,
  };
}
