import type { DnsChallenge } from '../../../shared/challenge.ts';
import type { DnsValue } from '../../../shared/journal.ts';
import { bareOf } from '../../../shared/names/domain-name.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { zoneUnknown } from '../../zones/problems.ts';
import type { Zone } from '../../zones/zone-access.ts';
import { takeAway, type ZoneKeeper } from '../dns-values.ts';
import { untilVisible, type WaitingRecord } from '../records-awaited.ts';
import type { ChallengeSolver, ReachedRecord, SolverContext } from '../solver.ts';

type Presented = readonly DnsChallenge[];

const pauseMs = 5000;
/** Most show it at once; then there is nothing to wait for. */
const firstPauseMs = 500;
/** For taking away: nobody waits longer for what harms nobody. */
const cleanUpMs = 120_000;

/**
 * dns-01 (RFC 8555 §8.4) by the interface of whoever keeps the zone: values are put beside those of others and taken away
 * again, each written down before. Where the record is an alias, they go to where it leads.
 */
export const dnsByApi: ChallengeSolver<Presented> = {
  id: 'dns-by-api',
  method: 'dns-01',
  verdict: () => ({ isPossible: true }),
  async reach(names, context) {
    const read = new Set<string>();
    const reached: ReachedRecord[] = [];
    for (const name of names) {
      const { keeper, zone, record } = await placeOf(name, context);
      reached.push({ name, record, zone: zone.name });
      if (read.has(zone.name)) continue;
      read.add(zone.name);
      await keeper.access.listValues(zone, record);
    }
    return reached;
  },
  announce: (challenges) =>
    challenges.flatMap((challenge) => (challenge.method === 'dns-01' ? [challenge.answer] : [])),
  async present(records, context) {
    const placed: (Place & { readonly value: DnsValue })[] = [];
    for (const { name, value } of records) {
      const place = await placeOf(name, context);
      const { zone, record } = place;
      placed.push({ ...place, value: { name, zone: zone.name, record, value } });
    }
    await context.ledger.announce(placed.map(({ value }) => value));
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
    if (first !== undefined) throw await notSeen(first, records, context);
  },
  async cleanUp(_records, { ledger, zones, left }) {
    for (const trouble of await takeAway(ledger, zones, AbortSignal.timeout(cleanUpMs)))
      left(trouble.problem);
  },
};

interface Place {
  readonly keeper: ZoneKeeper;
  readonly zone: Zone;
  /** Where the value has to stand. */
  readonly record: string;
}

/** Raises `dns-zone-not-found`, and what the keeper raises. */
async function placeOf(
  name: string,
  { zones, prober, outside, signal }: Pick<SolverContext, 'zones' | 'prober' | 'outside' | 'signal'>,
): Promise<Place> {
  const keeper = zones(name, signal);
  const record = await prober.challengePlace(bareOf(name), outside, signal);
  const zone = await keeper.access.findZone(record);
  if (zone === null) throw zoneUnknown(keeper.title, record);
  return { keeper, zone, record };
}

/** Whether it is the keeper or the world that does not show it. */
async function notSeen(
  { domain, record, values, state }: WaitingRecord,
  records: Presented,
  context: SolverContext,
): Promise<ProblemError> {
  const servers = [...state.lacking];
  const ordered = records.find((one) => one.record === record)?.name ?? domain;
  const place = await placeOf(ordered, context).catch(() => null);
  const held = (await place?.keeper.access.listValues(place.zone, place.record).catch(() => [])) ?? [];
  const isHeld = place !== null && values.every((value) => held.includes(value));
  return isHeld
    ? new ProblemError('dns-zone-not-public', { provider: place.keeper.title, name: domain, record, servers })
    : new ProblemError('dns-record-not-seen', { name: domain, record, servers });
}
