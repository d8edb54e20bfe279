import { takeAway, type ValueLedger } from '../../../electron/solvers/dns-values.ts';
import type { ZoneAccess } from '../../../electron/zones/zone-access.ts';
import type { DnsValue } from '../../../shared/journal.ts';

/** What a run remembers of its values, where nothing is lost but the program. */
export function ledgerInMemory(): ValueLedger {
  const written: DnsValue[] = [];
  return {
    announce: async (values) => void written.push(...values),
    gone: async (values) =>
      void written.splice(0, written.length, ...written.filter((one) => !values.includes(one))),
    left: () => [...written],
  };
}

/** One keeper for all names. */
export const keepersOf = (access: ZoneAccess) => () => ({ access, title: 'Double', patience: 0 });

/** What a run does with its values, as far as it comes. */
export async function presentAndTakeAway(
  access: ZoneAccess,
  ledger: ValueLedger,
  record: string,
  own: readonly string[],
): Promise<void> {
  const zone = await access.findZone(record);
  if (zone === null) throw new Error(`no zone for ${record}`);
  const values = own.map((value) => ({ name: 'shop.test', zone: zone.name, record, value }));
  await ledger.announce(values);
  for (const { value } of values) await access.addValue(zone, record, value);
  await takeAway(ledger, keepersOf(access), new AbortController().signal);
}
