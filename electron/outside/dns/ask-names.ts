import type { AskedName } from '../../../shared/names/standing.ts';
import { toProblem } from '../../../shared/problems.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Outside } from '../outside.ts';
import { addresses, type DnsReason } from './resolver.ts';

const absent: readonly string[] = ['no-such-name', 'no-address'] satisfies DnsReason[];

/** Where single names lead, for those that a look knew nothing of. Asks DNS alone; A-labels, without stars. */
export async function askNames(
  names: readonly string[],
  outside: Outside,
  signal: AbortSignal,
): Promise<AskedName[]> {
  return inParallel(names, 16, async (name) => {
    try {
      const { a, aaaa } = await addresses(name, outside, signal);
      return { name, state: 'found', addresses: [...a, ...aaaa] };
    } catch (thrown) {
      const { code, facts } = toProblem(thrown);
      if (code !== 'name-not-in-dns') throw thrown;
      const state = absent.includes(String(facts.reason)) ? 'absent' : 'unknown';
      return { name, state, addresses: [] };
    }
  });
}
