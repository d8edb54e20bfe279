import type { Offer } from '../../../shared/content/offer-schema.ts';
import { rowOf, type Terms } from '../../../shared/offers/compare.ts';
import { usualPace } from '../../../shared/offers/effort.ts';

/** A plain paid offer, sure and fresh, to be changed by what a case is about. */
export function someOffer(change: Partial<Offer> = {}): Offer {
  return {
    id: 'seller-plain',
    seller: 'Seller',
    kind: 'seller',
    signer: 'sectigo',
    product: 'Plain',
    validation: 'domain',
    covers: { shape: 'many-wildcard', most: 100, bare: true },
    price: { amount: 2000, currency: 'EUR', per: 'year', termYears: 1 },
    pricing: 'list',
    renewal: null,
    renewedBy: 'hand',
    authority: null,
    account: null,
    renewalHints: null,
    lifetimes: null,
    where: 'anywhere',
    source: 'https://seller.example/prices',
    seenOn: '2026-10-01',
    certainty: 'high',
    remarks: [],
    ended: null,
    ...change,
  };
}

export const terms: Terms = {
  wants: { names: ['hofladen.example', 'www.hofladen.example'], validation: 'domain' },
  today: '2026-11-25',
  currency: 'EUR',
  rates: { perEuro: { EUR: 1, USD: 1.25, GBP: 0.8, CHF: 0.9, CNY: 8 } },
  pace: usualPace,
  span: 3,
};

export const someRow = (change: Partial<Offer> = {}, other: Partial<Terms> = {}) =>
  rowOf(someOffer(change), { ...terms, ...other });
