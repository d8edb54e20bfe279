import { recordsByHand } from '../records-by-hand.ts';

/** dns-01 (RFC 8555 §8.4) by a person. */
export const dnsByHand = recordsByHand('dns-by-hand', 'dns-01');
