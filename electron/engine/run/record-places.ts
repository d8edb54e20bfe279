import { bareOf } from '../../../shared/names/domain-name.ts';
import type { Awaited, RecordPlace } from '../../../shared/waiting.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Outside } from '../../outside/outside.ts';
import type { Prober } from '../dependencies.ts';

/** Whatever waits for this is over: nobody waits long for what only spares an owner a search. */
const patienceMs = 5000;
const recordsAtOnce = 8;

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
  // A bare name and its star share a record.
  const each = [...new Map(records.map((one) => [one.record, one])).values()];
  const found = await inParallel(each, recordsAtOnce, ({ name, record }) =>
    prober.recordPlaceOf(bareOf(name), outside, signal, record).catch(() => null),
  );
  const places = found.flatMap((one) => one ?? []);
  return places.some(({ record, place, zone }) => place !== record || zone !== '') ? { places } : {};
}
