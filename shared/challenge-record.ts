import { bareOf } from './names/domain-name.ts';

/** Where the values for a name stand (RFC 8555 §8.4): a bare domain and its star share one record. Pure. */
export const challengeRecordName = (name: string): string => `_acme-challenge.${bareOf(name)}`;
