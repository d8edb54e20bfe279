import type { DnsMethod } from '../../../shared/challenge.ts';
import { recordNameOf } from '../../../shared/challenge-record.ts';
import { isDnsProvider, providerOf } from '../../../shared/dns/providers.ts';
import type { PlanNote, RenewedBy } from '../../../shared/plan.ts';
import { isByHand, isLasting, methodOf, proofOf } from '../../../shared/proof.ts';
import type { PlanWish } from './plan-wish.ts';

/** How each name is proven, where that differs. Pure. */
function mixedNotes({ names, proof }: Pick<PlanWish, 'names' | 'proof'>): readonly PlanNote[] {
  if (proof === undefined) return [];
  const files = names.filter((name) => methodOf(proof, name) === 'http-01');
  const others = names.filter((name) => !files.includes(name));
  if (files.length === 0 || others.length === 0) return [];
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
  const keepers = keepersOf(wish).flatMap(({ provider, method, records, isTried }): PlanNote[] => {
    const facts = { provider, records: records.join(', ') };
    return [
      method === 'dns-01'
        ? { stage: 'proof', say: 'plan.dns-values', facts }
        : { stage: 'proof', say: 'plan.dns-lasting', facts },
      ...(isTried ? [] : [{ stage: 'proof', say: 'plan.dns-untried', facts: { provider } } as const]),
    ];
  });
  return [...mixedNotes(wish), ...keepers, ...lastingNotes(wish)];
}

/** What a record means that stays, and what has to be there for it. Pure. */
function lastingNotes({ names, proof }: Pick<PlanWish, 'names' | 'proof'>): readonly PlanNote[] {
  const lasting = proof === undefined ? [] : names.filter((name) => isLasting(proofOf(proof, name)));
  if (proof === undefined || lasting.length === 0) return [];
  const byHand = lasting.filter((name) => isByHand(proofOf(proof, name)));
  const records = [...new Set(byHand.map((name) => recordNameOf('dns-persist-01', name)))].join(', ');
  return [
    ...(records === ''
      ? []
      : [{ stage: 'proof', say: 'plan.dns-lasting-hand', facts: { records } } as const]),
    { stage: 'proof', say: 'plan.dns-lasting-means', facts: { names: lasting.join(', ') } },
    { stage: 'proof', say: 'plan.dns-lasting-offered', facts: {} },
  ];
}

/** With what this app proves such names at the next renewal, and who has to be there. Pure. */
export function zoneRenewalNotes(
  wish: Pick<PlanWish, 'names' | 'proof'>,
  by: RenewedBy,
): readonly PlanNote[] {
  const { names, proof } = wish;
  if (by !== 'app' || proof === undefined) return [];
  const byHand = names.map((name) => proofOf(proof, name)).filter(isByHand);
  const providers = [...new Set(keepersOf(wish).map(({ provider }) => provider))];
  return [
    ...providers.map(
      (provider): PlanNote =>
        provider === providerOf('bind').title
          ? { stage: 'renewal', say: 'plan.renewal.app-dns-own', facts: {} }
          : { stage: 'renewal', say: 'plan.renewal.app-dns', facts: { provider } },
    ),
    ...(byHand.some((one) => !isLasting(one))
      ? [{ stage: 'renewal', say: 'plan.renewal.app-dns-hand', facts: {} } as const]
      : []),
    ...(byHand.some(isLasting)
      ? [{ stage: 'renewal', say: 'plan.renewal.app-dns-lasting', facts: {} } as const]
      : []),
  ];
}

interface Keeper {
  readonly provider: string;
  readonly method: DnsMethod;
  readonly records: readonly string[];
  readonly isTried: boolean;
}

function keepersOf({ names, proof }: Pick<PlanWish, 'names' | 'proof'>): readonly Keeper[] {
  if (proof === undefined) return [];
  const keepers = new Map<string, Keeper>();
  for (const name of names) {
    const own = proofOf(proof, name);
    if (!('provider' in own) || !isDnsProvider(own.provider)) continue;
    const { method } = own;
    const { title: provider, triedOn } = providerOf(own.provider);
    const key = `${own.provider} ${method}`;
    const records = [...(keepers.get(key)?.records ?? []), recordNameOf(method, name)];
    keepers.set(key, {
      provider,
      method,
      records: [...new Set(records)],
      isTried: triedOn !== 'stand-in',
    });
  }
  return [...keepers.values()];
}
