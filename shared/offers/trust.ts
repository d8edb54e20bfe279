import type { Signer, TrustEvent } from '../content/offer-schema.ts';
import { signers } from '../content/offers.ts';
import { trustRecord } from '../content/trust-record.ts';

export function signerOf(id: string | null): Signer | null {
  return signers().find((signer) => signer.id === id) ?? null;
}

/** What befell a signer, or a brand that it has bought since (`soldTo`), in the order of time; empty where our sources know of nothing. */
export function recordOf(signer: string | null): readonly TrustEvent[] {
  if (signer === null) return [];
  return trustRecord().filter(
    ({ signers: own, soldTo }) => own.includes(signer) || isBought({ soldTo }, signer),
  );
}

/** It befell the former owner of brands that the signer sells under today. */
export const isBought = ({ soldTo = [] }: Pick<TrustEvent, 'soldTo'>, signer: string): boolean =>
  soldTo.includes(signer);

/** Whether browsers have ended their trust in the signer itself: who buys a brand does not buy its faults. */
export const hasLostTrust = (signer: string | null): boolean =>
  trustRecord().some(
    ({ signers: own, kind }) => kind === 'distrusted' && signer !== null && own.includes(signer),
  );
