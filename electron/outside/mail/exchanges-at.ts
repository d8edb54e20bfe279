import { isHostName } from '../../../shared/names/domain-name.ts';
import { toProblem } from '../../../shared/problems.ts';
import { inParallel } from '../../in-parallel.ts';
import { addresses, mx } from '../dns/resolver.ts';
import type { Outside } from '../outside.ts';

/** A name under which other mail servers find a server (MX), and the domains that send them there. */
export interface Exchange {
  readonly host: string;
  readonly domains: readonly string[];
}

/** Nobody has more of them. */
const mostOfOne = 10;
const atOnce = 16;

/**
 * Where mail for these domains is delivered (RFC 5321 §5.1: by their MX records, else to the domain itself), as far as that
 * leads to an address of one of these hosts; the hosts themselves count wherever they lead. A domain of which DNS does not
 * tell gets no mail at all while that is so, and is passed by. Rejects only when cancelled.
 */
export async function exchangesAt(
  domains: readonly string[],
  hosts: readonly string[],
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly Exchange[]> {
  const here = new Set((await inParallel(hosts, atOnce, (host) => whereIs(host, outside, signal))).flat());
  const named = await inParallel(domains, atOnce, async (domain) => ({
    domain,
    hosts: await deliveredTo(domain, outside, signal),
  }));
  const all = [...new Set(named.flatMap((one) => one.hosts))];
  const met = await inParallel(all, atOnce, async (host) => {
    const isHere =
      hosts.includes(host) || (await whereIs(host, outside, signal)).some((address) => here.has(address));
    return isHere ? host : null;
  });
  return met.flatMap((host) =>
    host === null
      ? []
      : [{ host, domains: named.filter((one) => one.hosts.includes(host)).map(({ domain }) => domain) }],
  );
}

const whereIs = (host: string, outside: Outside, signal: AbortSignal): Promise<readonly string[]> =>
  unlessUntold([], async () => {
    const { a, aaaa } = await addresses(host, outside, signal);
    return [...a, ...aaaa];
  });

const deliveredTo = (domain: string, outside: Outside, signal: AbortSignal): Promise<readonly string[]> =>
  unlessUntold([], async () => {
    const records = await mx(domain, outside, signal);
    if (records.length === 0) return [domain];
    return (
      records
        .slice(0, mostOfOne)
        .map(({ exchange }) => exchange.toLowerCase().replace(/\.$/, ''))
        // A lone dot says that the domain takes no mail (RFC 7505).
        .filter(isHostName)
    );
  });

async function unlessUntold<T>(otherwise: T, asking: () => Promise<T>): Promise<T> {
  try {
    return await asking();
  } catch (thrown) {
    if (toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
    return otherwise;
  }
}
