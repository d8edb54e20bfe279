import { recordsByHand } from '../records-by-hand.ts';

/** dns-persist-01 (draft-ietf-acme-dns-persist) by a person, once: while the record stands, nobody is asked again. */
export const persistByHand = recordsByHand('persist-by-hand', 'dns-persist-01');
