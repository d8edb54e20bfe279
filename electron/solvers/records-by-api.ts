import { type Challenge, type DnsMethod, recordsOf, type WantedRecord } from '../../shared/challenge.ts';
import { recordNameOf } from '../../shared/challenge-record.ts';
import type { DnsValue } from '../../shared/journal.ts';
import { bareOf } from '../../shared/names/domain-name.ts';
import { ProblemError } from '../../shared/problems.ts';
import { zoneUnknown } from '../zones/problems.ts';
import type { Zone } from '../zones/zone-access.ts';
import { mustHoldAll, takeAway, type ZoneKeeper } from './dns-values.ts';
import { untilVisible, type WaitingRecord } from './records-awaited.ts';
import type { ChallengeSolver, ReachedRecord, Reaching, SolverContext, SolverId } from './solver.ts';

/** As an authority wants it; `lasts`: it is to stay there. */
type Presented = readonly (WantedRecord & { readonly lasts?: boolean })[];

const pauseMs = 5000;
/** Most show it at once; then there is nothing to wait for. */
const firstPauseMs = 500;
/** For taking away: nobody waits longer for what harms nobody. */
const cleanUpMs = 120_000;

/**
 * A proof by records that are set by the interface of whoever keeps the zone: values are put beside those of others, each written
 * down before, and taken away again but for those that last. Where the record is an alias, they go to where it leads. A value that
 * is to last and stands there already is somebody else's, or an earlier run's: it is used, and left to them.
 */
export function recordsByApi(id: SolverId, method: DnsMethod): ChallengeSolver<Presented> {
  /** Raises `dns-zone-not-found`, `dns-alias-missing`, and what the keeper raises. */
  const placeOf = async (name: string, { zones, prober, outside, signal }: Reaching): Promise<Place> => {
    const keeper = zones(name, signal);
    const own = recordNameOf(method, name);
    const record = await prober.challengePlace(bareOf(name), outside, signal, own);
    const target = method === 'dns-01' ? (keeper.aliasOf?.(name) ?? null) : null;
    if (target !== null && record !== target) throw aliasMissing(own, target, record);
    const zone = await keeper.access.findZone(record);
    if (zone === null) throw zoneUnknown(keeper.title, record);
    return { keeper, zone, record };
  };
  return {
    id,
    method,
    verdict: () => ({ isPossible: true }),
    async reach(names, context) {
      const read = new Set<string>();
      const reached: ReachedRecord[] = [];
      const places: (Place & { readonly name: (typeof names)[number] })[] = [];
      for (const name of names) places.push({ ...(await placeOf(name, context)), name });
      mustHoldAll(places.map(({ keeper, record, name }) => ({ keeper, place: record, name })));
      for (const { name, keeper, zone, record } of places) {
        reached.push({ name, record, zone: zone.name });
        if (read.has(zone.name)) continue;
        read.add(zone.name);
        await keeper.access.listValues(zone, record);
      }
      return reached;
    },
    announce: (challenges: readonly Challenge[]) => recordsOf(challenges, [method]),
    async present(records, context) {
      const placed: (Place & { readonly value: DnsValue })[] = [];
      for (const { name, value, lasts = false } of records) {
        const place = await placeOf(name, context);
        const { keeper, zone, record } = place;
        if (lasts && (await keeper.access.listValues(zone, record)).includes(value)) continue;
        const written = { name, zone: zone.name, record, value };
        placed.push({ ...place, value: lasts ? { ...written, lasting: true } : written });
      }
      if (placed.length > 0) await context.ledger.announce(placed.map(({ value }) => value));
      for (const { keeper, zone, record, value } of placed) {
        context.signal.throwIfAborted();
        await keeper.access.addValue(zone, record, value.value);
      }
    },
    async ready(records, context) {
      const { zones, signal } = context;
      const patience = Math.max(0, ...records.map(({ name }) => zones(name, signal).patience));
      const rounds = Math.ceil(patience / pauseMs) + 4;
      const [first] = await untilVisible(records, context, (_, round) => round >= rounds, firstPauseMs);
      if (first === undefined) return;
      const ordered = records.find((one) => one.record === first.record)?.name ?? first.domain;
      throw await notSeen(first, await placeOf(ordered, context).catch(() => null));
    },
    async cleanUp(_records, { ledger, zones, left }: SolverContext) {
      const signal = AbortSignal.timeout(cleanUpMs);
      for (const trouble of await takeAway(ledger, zones, signal, ({ lasting }) => lasting !== true))
        left(trouble.problem);
    },
  };
}

interface Place {
  readonly keeper: ZoneKeeper;
  readonly zone: Zone;
  /** Where the value has to stand. */
  readonly record: string;
}

/** `found`: where it leads by now; itself where it leads nowhere. */
const aliasMissing = (record: string, target: string, found: string): ProblemError =>
  new ProblemError('dns-alias-missing', { record, target, leads: found === record ? 'nowhere' : found });

/** Whether it is the keeper or the world that does not show it. */
async function notSeen(
  { domain, record, values, state }: WaitingRecord,
  place: Place | null,
): Promise<ProblemError> {
  const servers = [...state.lacking];
  const held = (await place?.keeper.access.listValues(place.zone, place.record).catch(() => [])) ?? [];
  const isHeld = place !== null && values.every((value) => held.includes(value));
  return isHeld
    ? new ProblemError('dns-zone-not-public', { provider: place.keeper.title, name: domain, record, servers })
    : new ProblemError('dns-record-not-seen', { name: domain, record, servers });
}
