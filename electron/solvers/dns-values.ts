import type { DnsValue } from '../../shared/journal.ts';
import { ProblemError, toProblem } from '../../shared/problems.ts';
import type { ZoneAccess } from '../zones/zone-access.ts';

/** The zone of a name, behind the login that a job gives for it. */
export interface ZoneKeeper {
  readonly access: ZoneAccess;
  /** As its makers write it. */
  readonly title: string;
  /** How long its name servers may take to show a value, in milliseconds. */
  readonly patience: number;
  /** It shows only so many values of one place, the newest; missing: all. */
  readonly keepsNewest?: number | undefined;
  /** Where the record of a name has to lead by an alias, as its owner says; null or missing: wherever it does. */
  readonly aliasOf?: (name: string) => string | null;
}

/** Who keeps the zone of a name that is proven by the keeper's interface. Asked twice with the same signal, it answers the same. */
export type ZoneKeepers = (name: string, signal: AbortSignal) => ZoneKeeper;

/** What a run remembers of its values in zones, so that whatever stops it, somebody can take them away. */
export interface ValueLedger {
  /** They are about to be set: on disk when it returns. */
  announce(values: readonly DnsValue[]): Promise<void>;
  /** They are there no more. Where that cannot be written down, they are taken away once more: that is safe. */
  gone(values: readonly DnsValue[]): Promise<void>;
  /** What may stand still. */
  left(): readonly DnsValue[];
}

/**
 * Each name has a value of its own, a star and its bare name too, and all of them stand at once. Raises `dns-place-full` where a
 * place cannot show so many. Pure.
 */
export function mustHoldAll(
  values: readonly { readonly keeper: ZoneKeeper; readonly place: string; readonly name: string }[],
): void {
  for (const { keeper, place } of values) {
    const most = keeper.keepsNewest;
    const names = values.filter((one) => one.keeper === keeper && one.place === place);
    if (most === undefined || names.length <= most) continue;
    const facts = { provider: keeper.title, record: place, most };
    throw new ProblemError('dns-place-full', { ...facts, names: names.map(({ name }) => name).join(', ') });
  }
}

/**
 * Takes away whatever may stand still, the newest first, each by itself: one that fails keeps none from its turn. Answers a
 * problem for each that could not be taken away; such a value stays in the ledger. `isWithin` leaves others for another time.
 */
export async function takeAway(
  ledger: ValueLedger,
  keepers: ZoneKeepers,
  signal: AbortSignal,
  isWithin: (value: DnsValue) => boolean = () => true,
): Promise<readonly ProblemError[]> {
  const troubles: ProblemError[] = [];
  for (const value of ledger.left().filter(isWithin).toReversed()) {
    try {
      const { access } = keepers(value.name, signal);
      const zone = await access.findZone(value.record);
      // A zone that is there no more holds nothing of ours.
      if (zone !== null) await access.removeValue(zone, value.record, value.value);
    } catch (thrown) {
      troubles.push(leftThere(value, keepers, signal, thrown));
      continue;
    }
    await ledger.gone([value]).catch(() => undefined);
  }
  return troubles;
}

function leftThere(
  { name, record, zone, value }: DnsValue,
  keepers: ZoneKeepers,
  signal: AbortSignal,
  cause: unknown,
): ProblemError {
  const { code, detail = '' } = toProblem(cause);
  let provider = zone;
  try {
    provider = keepers(name, signal).title;
  } catch {
    // Whoever has no login for it can still name the zone.
  }
  const facts = { provider, record, value };
  return new ProblemError('dns-values-left', facts, { detail: `${code} ${detail}`.trim(), cause });
}
