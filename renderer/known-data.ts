import { takeOffers } from '../shared/content/offers.ts';
import { takeTrustRecord } from '../shared/content/trust-record.ts';
import type { KnownDataView } from '../shared/ipc/known-data.ts';
import { call } from './bridge.ts';

/** What the main process counts with, counts in the window as well. */
export function takeKnownData({ taken }: KnownDataView): void {
  takeOffers(taken);
  takeTrustRecord(taken?.trustRecord ?? null);
}

/** Null: the main process does not answer; then what came with the program counts. */
export async function readKnownData(): Promise<KnownDataView | null> {
  const reply = await call('data.read', {});
  if (!reply.ok) return null;
  takeKnownData(reply.value);
  return reply.value;
}
