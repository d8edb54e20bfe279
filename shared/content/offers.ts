import dated from './data-date.json' with { type: 'json' };
import type { Rates, ReadOffer, Signer } from './offer-schema.ts';
import ofAuthorities from './offers-authorities.json' with { type: 'json' };
import past from './offers-history.json' with { type: 'json' };
import ofHosts from './offers-hosts.json' with { type: 'json' };
import ofSellers from './offers-sellers.json' with { type: 'json' };
import readRates from './rates.json' with { type: 'json' };
import readSigners from './signers.json' with { type: 'json' };

export interface OfferData {
  /** When this and the trust record were put together, ISO 8601. */
  readonly made: string;
  readonly offers: readonly ReadOffer[];
  readonly signers: readonly Signer[];
  readonly rates: Rates;
}

/** What came with the program. A test parses it with its schemas, so that the window needs no parser to show it. */
export const offersOfProgram: OfferData = {
  made: dated.made,
  offers: [...ofAuthorities, ...ofHosts, ...ofSellers, ...past] as readonly ReadOffer[],
  signers: readSigners as readonly Signer[],
  rates: readRates as Rates,
};

let present = offersOfProgram;

/** From here on these count, of a signed file that was taken in; null: those that came with the program. */
export function takeOffers(taken: OfferData | null): void {
  present = taken ?? offersOfProgram;
}

/** When what is known now was put together, ISO 8601. */
export const dataMade = (): string => present.made;
/** As they are known now. */
export const offers = (): readonly ReadOffer[] => present.offers;
export const signers = (): readonly Signer[] => present.signers;
export const centralBankRates = (): Rates => present.rates;
