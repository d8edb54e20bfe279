import { challengeRecordName } from '../../../shared/challenge-record.ts';
import { isDnsProvider, providerOf } from '../../../shared/dns/providers.ts';
import type { PlanNote, RenewedBy } from '../../../shared/plan.ts';
import { isByHand, proofOf } from '../../../shared/proof.ts';
import type { PlanWish } from './plan-wish.ts';

/** What is set in the zones of names that are proven so, keeper by keeper. Pure. */
export function zoneNotes(wish: Pick<PlanWish, 'names' | 'proof'>): readonly PlanNote[] {
  return keepersOf(wish).flatMap(({ provider, records, isTried }): PlanNote[] => [
    { stage: 'proof', say: 'plan.dns-values', facts: { provider, records: records.join(', ') } },
    ...(isTried ? [] : [{ stage: 'proof', say: 'plan.dns-untried', facts: { provider } } as const]),
  ]);
}

/** With what this app proves such names at the next renewal, and who has to be there. Pure. */
export function zoneRenewalNotes(
  wish: Pick<PlanWish, 'names' | 'proof'>,
  by: RenewedBy,
): readonly PlanNote[] {
  const { names, proof } = wish;
  if (by !== 'app' || proof === undefined) return [];
  const needsOwner = names.some((name) => isByHand(proofOf(proof, name)));
  return [
    ...keepersOf(wish).map(
      ({ provider }): PlanNote => ({ stage: 'renewal', say: 'plan.renewal.app-dns', facts: { provider } }),
    ),
    ...(needsOwner ? [{ stage: 'renewal', say: 'plan.renewal.app-dns-hand', facts: {} } as const] : []),
  ];
}

interface Keeper {
  readonly provider: string;
  readonly records: readonly string[];
  readonly isTried: boolean;
}

function keepersOf({ names, proof }: Pick<PlanWish, 'names' | 'proof'>): readonly Keeper[] {
  if (proof === undefined) return [];
  const byKeeper = new Map<string, string[]>();
  for (const name of names) {
    const own = proofOf(proof, name);
    if (!('provider' in own)) continue;
    const records = byKeeper.get(own.provider) ?? [];
    byKeeper.set(own.provider, [...new Set([...records, challengeRecordName(name)])]);
  }
  return [...byKeeper].flatMap(([id, records]): Keeper[] => {
    if (!isDnsProvider(id)) return [];
    const { title, triedOn } = providerOf(id);
    return [{ provider: title, records, isTried: triedOn !== 'stand-in' }];
  });
}
