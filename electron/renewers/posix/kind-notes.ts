import type { PlanNote } from '../../../shared/plan.ts';
import type { Choice } from '../choice.ts';
import { keepsChains, keepsProfiles } from '../choose.ts';
import type { RenewerFacts } from '../reading.ts';
import type { WishedRenewal } from '../system-renewers.ts';

/** Whether what comes later is of the kind, and has the chain, that the owner chose. Pure. */
export function kindNotes(
  choice: Choice,
  server: RenewerFacts | null,
  { profile, chain }: Pick<WishedRenewal['certificate'], 'profile' | 'chain'>,
): readonly PlanNote[] {
  // What others than certbot are told stays as it is.
  const isTold = 'newLineage' in choice && server !== null;
  const keepsKind = choice.by === 'mod-md' || (server !== null && keepsProfiles(server));
  const kind = keepsKind ? 'plan.renewal.profile' : 'plan.renewal.profile-not-kept';
  const root = isTold && keepsChains(server) ? 'plan.renewal.chain' : 'plan.renewal.chain-not-kept';
  return [
    ...(profile === undefined ? [] : [{ stage: 'renewal', say: kind, facts: { profile } } as const]),
    ...(chain === undefined ? [] : [{ stage: 'renewal', say: root, facts: { chain } } as const]),
  ];
}
