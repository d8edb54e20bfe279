import type { TrustEvent } from './offer-schema.ts';
import record from './trust-record.json' with { type: 'json' };

/** What came with the program, in the order of time. */
export const trustRecordOfProgram = record as readonly TrustEvent[];

const told: ReadonlySet<string> = new Set(trustRecordOfProgram.map(({ id }) => id));

/** Whether the catalogue has a sentence about it: words come with the program only. */
export const isTold = ({ id }: Pick<TrustEvent, 'id'>): boolean => told.has(id);

let present = trustRecordOfProgram;

/** As `takeOffers`. */
export function takeTrustRecord(taken: readonly TrustEvent[] | null): void {
  present = taken ?? trustRecordOfProgram;
}

/** As it is known now, in the order of time. */
export const trustRecord = (): readonly TrustEvent[] => present;
