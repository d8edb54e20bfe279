import type { Offer } from '../content/offer-schema.ts';
import type { OwnQuote } from './own-quote.ts';

/** The quote as an offer beside the others. It is as sure as its owner is, until it is old. */
export function offerOf(quote: OwnQuote): Offer {
  const { amount, currency: paidIn, per, firstYear } = quote;
  const price = { amount, currency: paidIn, per, termYears: 1 };
  const hasIntroduction = firstYear !== null && per !== 'once';
  return {
    id: quote.id,
    seller: quote.seller,
    kind: 'own',
    signer: null,
    product: quote.product === '' ? quote.seller : quote.product,
    validation: quote.validation,
    covers: { shape: quote.shape, most: quote.shape === 'one-and-www' ? 2 : 100, bare: true },
    price: hasIntroduction ? { ...price, amount: firstYear } : price,
    pricing: hasIntroduction ? 'intro' : 'list',
    renewal: hasIntroduction ? price : null,
    renewedBy: quote.renewsItself ? 'itself' : 'hand',
    authority: null,
    account: null,
    renewalHints: null,
    lifetimes: null,
    where: 'anywhere',
    source: null,
    seenOn: quote.toldOn,
    certainty: 'high',
    remarks: [],
    ended: null,
  };
}
