import type { Rates, ReadOffer, Signer, TrustEvent } from './offer-schema.ts';
import ofAuthorities from './offers-authorities.json' with { type: 'json' };
import past from './offers-history.json' with { type: 'json' };
import ofHosts from './offers-hosts.json' with { type: 'json' };
import ofSellers from './offers-sellers.json' with { type: 'json' };
import readRates from './rates.json' with { type: 'json' };
import readSigners from './signers.json' with { type: 'json' };
import record from './trust-record.json' with { type: 'json' };

// A test parses these files with their schemas, so that the window needs no parser to show them.

export const offers = [...ofAuthorities, ...ofHosts, ...ofSellers, ...past] as readonly ReadOffer[];
export const signers = readSigners as readonly Signer[];
/** In the order of time. */
export const trustRecord = record as readonly TrustEvent[];
export const centralBankRates = readRates as Rates;
