import { isDomainName } from '../../shared/names/domain-name.ts';
import { toProblem } from '../../shared/problems.ts';
import type { PlanWish } from '../engine/plan/plan-wish.ts';
import { isKeptOnServer } from '../job/resolve-zones.ts';
import type { Check } from '../targets/target.ts';
import type { OwnNameServer } from '../zones/zone-access.ts';
import type { OutsideWish } from './look-outside.ts';
import { tryZones } from './try-zones.ts';

/**
 * What keeps the name server on the server from proving the names that it is to prove; [] where it is to prove none, or can.
 * `ownServer`: null where the way to the server lets nobody speak to it. Reads only; raises AbortError alone.
 */
export async function ownZoneChecks(
  ownServer: OwnNameServer | null,
  { names, proof, outside }: Pick<PlanWish, 'names' | 'proof'> & { readonly outside?: OutsideWish },
  signal: AbortSignal,
): Promise<readonly Check[]> {
  if (proof === undefined) return [];
  const own = names.filter(isDomainName).filter((name) => isKeptOnServer({ proof }, name));
  if (own.length === 0) return [];
  try {
    await tryZones({ names: own, proof, outside }, {}, signal, ownServer);
    return [];
  } catch (thrown) {
    signal.throwIfAborted();
    return [{ severity: 'blocker', problem: toProblem(thrown) }];
  }
}
