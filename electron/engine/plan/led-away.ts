import { recordNameOf } from '../../../shared/challenge-record.ts';
import { bareOf } from '../../../shared/names/domain-name.ts';
import { proofOf } from '../../../shared/proof.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Outside } from '../../outside/outside.ts';
import type { Dependencies } from '../dependencies.ts';
import type { PlanWish } from './plan-wish.ts';

/**
 * Of names whose proofs somebody on the server is to set at each renewal, those whose record leads elsewhere by an alias (CNAME),
 * which certbot's own parts do not follow. Asked only where that matters; reads DNS alone.
 */
export async function ledAway(
  { names, proof, renewal }: Pick<PlanWish, 'names' | 'proof' | 'renewal'>,
  outside: Outside,
  { challengePlace }: Pick<Dependencies['prober'], 'challengePlace'>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (proof === undefined || renewal.by !== 'certbot') return [];
  const own = names.map((name) => ({ name: bareOf(name), proof: proofOf(proof, name) }));
  const asked = own.filter((one) => 'provider' in one.proof && one.proof.method === 'dns-01');
  const bare = [...new Set(asked.map(({ name }) => name))];
  const led = await inParallel(bare, 4, async (name) => {
    const place = await challengePlace(name, outside, signal);
    return place === recordNameOf('dns-01', name) ? [] : [name];
  });
  return led.flat();
}
