import { challengeRecordName } from '../../../shared/challenge-record.ts';
import { isDnsProvider, providerOf } from '../../../shared/dns/providers.ts';
import type { PlanNote, RenewedBy } from '../../../shared/plan.ts';
import { isByHand, methodOf, proofOf } from '../../../shared/proof.ts';
import type { PlanWish } from './plan-wish.ts';

/** How each name is proven, where that differs. Pure. */
function mixedNotes({ names, proof }: Pick<PlanWish, 'names' | 'proof'>): readonly PlanNote[] {
  if (proof === undefined) return [];
  const [files, others] = (['http-01', 'dns-01'] as const).map((method) =>
    names.filter((name) => methodOf(proof, name) === method),
  );
  if (files === undefined || others === undefined || files.length === 0 || others.length === 0) return [];
  return [
    {
      stage: 'proof',
      say: 'plan.proofs-mixed',
      facts: { files: files.join(', '), others: others.join(', ') },
    },
  ];
}

/** What is set in the zones of names that are proven so, keeper by keeper. Pure. */
export function zoneNotes(wish: Pick<PlanWish, 'names' | 'proof'>): readonly PlanNote[] {
  const keepers = keepersOf(wish).flatMap(({ provider, records, isTried }): PlanNote[] => [
    { stage: 'proof', say: 'plan.dns-values', facts: { provider, records: records.join(', ') } },
    ...(isTried ? [] : [{ stage: 'proof', say: 'plan.dns-untried', facts: { provider } } as const]),
  ]);
  return [...mixedNotes(wish), ...keepers];
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
      ({ provider, isOnServer }): PlanNote =>
        isOnServer
          ? { stage: 'renewal', say: 'plan.renewal.app-dns-own', facts: {} }
          : { stage: 'renewal', say: 'plan.renewal.app-dns', facts: { provider } },
    ),
    ...(needsOwner ? [{ stage: 'renewal', say: 'plan.renewal.app-dns-hand', facts: {} } as const] : []),
  ];
}

interface Keeper {
  readonly provider: string;
  readonly records: readonly string[];
  readonly isTried: boolean;
  readonly isOnServer: boolean;
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
    const { title, triedOn, isOnServer = false } = providerOf(id);
    return [{ provider: title, records, isTried: triedOn !== 'stand-in', isOnServer }];
  });
}
