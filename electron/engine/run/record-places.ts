import { bareOf } from '../../../shared/names/domain-name.ts';
import type { Awaited, RecordPlace } from '../../../shared/waiting.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Outside } from '../../outside/outside.ts';
import type { Prober } from '../dependencies.ts';

/** Whatever waits for this is over: nobody waits long for what only spares an owner a search. */
const patienceMs = 5000;
const domainsAtOnce = 8;

/**
 * Where the records that a run waits for are set, as far as that can be found out in time; nothing where neither a zone nor an
 * alias is found. Raises nothing.
 */
export async function placesOf(
  { records }: Awaited,
  prober: Pick<Prober, 'recordPlaceOf'>,
  outside: Outside,
): Promise<{ readonly places?: RecordPlace[] }> {
  const signal = AbortSignal.timeout(patienceMs);
  const domains = [...new Set(records.map(({ name }) => bareOf(name)))];
  const found = await inParallel(domains, domainsAtOnce, (domain) =>
    prober.recordPlaceOf(domain, outside, signal).catch(() => null),
  );
  const places = found.flatMap((each) => each ?? []);
  return places.some(({ record, place, zone }) => place !== record || zone !== '') ? { places } : {};
}
