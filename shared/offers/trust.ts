import type { Signer, TrustEvent } from '../content/offer-schema.ts';
import { signers, trustRecord } from '../content/offers.ts';

export function signerOf(id: string | null): Signer | null {
  return signers.find((signer) => signer.id === id) ?? null;
}

/** What befell a signer, in the order of time; empty where our sources know of nothing. */
export function recordOf(signer: string | null): readonly TrustEvent[] {
  return signer === null ? [] : trustRecord.filter(({ signers: affected }) => affected.includes(signer));
}
