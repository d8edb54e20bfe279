import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { challengeRecordName } from '../../shared/challenge-record.ts';
import { aliasTarget } from '../../shared/dns/alias.ts';
import type { Job } from '../../shared/job.ts';
import { bareOf } from '../../shared/names/domain-name.ts';
import { ProblemError } from '../../shared/problems.ts';
import { proofOf } from '../../shared/proof.ts';
import { realDependencies } from '../engine/dependencies.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { resolveZones } from '../job/resolve-zones.ts';
import { challengeAliasSeen, recordPlaceOf } from '../outside/dns/challenge-record.ts';
import type { Outside } from '../outside/outside.ts';
import { printable } from '../outside/printable.ts';
import { mustHoldAll, type ZoneKeeper } from '../solvers/dns-values.ts';
import { untilVisible } from '../solvers/records-awaited.ts';
import { writeNew } from '../store/write-whole.ts';
import { registerAtAcmeDns } from '../zones/keepers/acme-dns.ts';
import { zoneUnknown } from '../zones/problems.ts';
import type { Zone, ZoneWorld } from '../zones/zone-access.ts';
import type { Secrets } from './reach.ts';

/** An alias that its owner sets once, so that the proofs of a name go to a place that a login may change. */
export interface WantedAlias {
  /** Without a star. */
  readonly name: string;
  /** The whole name of the record, and where it has to lead: lower case, no dot at the end. */
  readonly record: string;
  readonly target: string;
  /** The zone in which it is set, '' where nobody knows it; and how its form calls the record. */
  readonly zone: string;
  readonly host: string;
  /** Values that stand at the record by now: beside them providers take no alias. Strangers' texts. */
  readonly beside: readonly string[];
}

/** What whoever waits hears. */
export interface AliasListener {
  wanted(alias: WantedAlias): void;
  /** Of so many name servers these do not show it yet; told where that has changed. */
  waiting(alias: WantedAlias, lacking: readonly string[], servers: number): void;
  /** Each of them shows it. */
  there?(alias: Pick<WantedAlias, 'record' | 'target'>): void;
  proven(alias: Pick<WantedAlias, 'record' | 'target'>): void;
  readonly signal: AbortSignal;
}

/** What it looks around with; tests know neither time nor the internet. */
export interface AliasWorld {
  readonly pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  readonly seen: typeof challengeAliasSeen;
  readonly placeOf: typeof recordPlaceOf;
  readonly prober: (typeof realDependencies)['prober'];
  readonly zones: ReturnType<typeof resolveZones>;
}

const pauseMs = 5000;
const takingAwayMs = 60_000;

/**
 * Leads the proofs of a job's names elsewhere, once and for all: says which aliases their owner has to set, waits until each of the
 * zone's own name servers shows them, and proves each by a value of ours, which is taken away again. Nothing else is changed.
 * Raises `dns-alias-unwanted` where the job leads nowhere, `dns-place-full` where a place cannot hold all, `dns-zone-not-found` where
 * its login does not reach the place, `dns-record-not-seen`, what the keeper of the zone raises, and AbortError.
 */
export async function delegate(
  job: Pick<Job, 'names' | 'proof' | 'outside'>,
  secrets: Secrets,
  listener: AliasListener,
  around: Partial<AliasWorld> = {},
): Promise<void> {
  const { signal } = listener;
  const world: AliasWorld = {
    pause: (milliseconds, within) => sleep(milliseconds, undefined, { signal: within }),
    ...{ seen: challengeAliasSeen, placeOf: recordPlaceOf, prober: realDependencies.prober },
    zones: resolveZones(job, secrets),
    ...around,
  };
  const outside = await resolveOutside(job);
  const places: (Place & { readonly alias: WantedAlias })[] = [];
  for (const place of await placesOf(job, world, signal))
    places.push({ ...place, alias: await aliasOf(place, world, outside, signal) });
  for (const place of places) {
    const { alias } = place;
    const isThere = lackingOf(alias, await world.seen(alias.name, outside, signal)).length === 0;
    if (isThere) continue;
    // Nobody is asked to set an alias that leads to where the login may write nothing.
    await withTrialValue(place, world, async () => undefined);
    listener.wanted(alias);
  }
  for (const { alias } of places) {
    await untilThere(alias, world, outside, listener);
    listener.there?.(alias);
  }
  for (const place of places) {
    await tried(place, world, outside, signal);
    listener.proven(place.alias);
  }
}

interface Place {
  /** As the job has it. */
  readonly ordered: string;
  readonly name: string;
  readonly target: string;
  readonly keeper: ZoneKeeper;
  readonly zone: Zone;
}

async function placesOf(
  { names, proof }: Pick<Job, 'names' | 'proof'>,
  { zones }: AliasWorld,
  signal: AbortSignal,
): Promise<readonly Place[]> {
  const places = new Map<string, Place>();
  const led = names.flatMap((name) => {
    const own = proofOf(proof, name);
    const target = 'provider' in own ? aliasTarget(own, name) : null;
    return target === null ? [] : [{ name, target, keeper: zones(name, signal) }];
  });
  mustHoldAll(led.map(({ name, target, keeper }) => ({ name, place: target, keeper })));
  for (const { name, target, keeper } of led) {
    if (places.has(bareOf(name))) continue;
    const zone = await keeper.access.findZone(target);
    if (zone === null) throw zoneUnknown(keeper.title, target);
    places.set(bareOf(name), { ordered: name, name: bareOf(name), target, keeper, zone });
  }
  if (places.size === 0) throw new ProblemError('dns-alias-unwanted', {});
  return [...places.values()];
}

async function aliasOf(
  { name, target }: Place,
  { placeOf, prober }: AliasWorld,
  outside: Outside,
  signal: AbortSignal,
): Promise<WantedAlias> {
  const record = challengeRecordName(name);
  const { place, zone: near } = await placeOf(name, outside, signal);
  // Where it leads elsewhere by now, the zone that was found is that of the other place.
  const zone = place === record ? near : '';
  const host = zone !== '' && record.endsWith(`.${zone}`) ? record.slice(0, -zone.length - 1) : record;
  const held = place === record ? await prober.challengeRecord(name, outside, signal) : [];
  const beside = [...new Set(held.flatMap(({ values }) => values))].map((value) => printable(value, 100));
  return { name, record, target, zone, host, beside: beside.slice(0, 5) };
}

type Seen = Awaited<ReturnType<typeof challengeAliasSeen>>;

/** The name servers that answer and do not lead there. Where none answers, nobody shows it. */
function lackingOf({ target }: WantedAlias, seen: Seen): readonly string[] {
  const leads = ({ values }: Seen[number]): boolean =>
    values.length > 0 && values.every((value) => value.toLowerCase().replace(/\.$/, '') === target);
  const answering = seen.filter(({ state }) => state !== 'silent');
  return (answering.length === 0 ? seen : answering.filter((one) => !leads(one))).map(({ server }) => server);
}

async function untilThere(
  alias: WantedAlias,
  { seen, pause }: AliasWorld,
  outside: Outside,
  { waiting, signal }: AliasListener,
): Promise<void> {
  for (let told = ''; ; await pause(pauseMs, signal)) {
    const servers = await seen(alias.name, outside, signal);
    const lacking = lackingOf(alias, servers);
    if (servers.length > 0 && lacking.length === 0) return;
    if (told === `${lacking.join()} ${servers.length}`) continue;
    told = `${lacking.join()} ${servers.length}`;
    waiting(alias, lacking, servers.length);
  }
}

/** The same for a record each time, so that the next trial takes away what a cut left; as long as a real one. */
const trialValue = (record: string): string =>
  createHash('sha256').update(`sealkeeper trial of ${record}`).digest('base64url');

/** A value at the place is seen at the name's own record. */
async function tried(place: Place, world: AliasWorld, outside: Outside, signal: AbortSignal): Promise<void> {
  const { name, keeper } = place;
  const record = challengeRecordName(name);
  const rounds = Math.ceil(keeper.patience / pauseMs) + 4;
  await withTrialValue(place, world, async (value) => {
    const context = { prober: world.prober, outside, signal, pause: world.pause };
    const [missing] = await untilVisible(
      [{ name, record, value }],
      context,
      (_, round) => round >= rounds,
      500,
    );
    if (missing !== undefined)
      throw new ProblemError('dns-record-not-seen', { name, record, servers: [...missing.state.lacking] });
  });
}

/** A value of ours stands at the place meanwhile. It is taken away whatever comes of it. */
async function withTrialValue(
  { ordered, name, keeper, zone, target }: Place,
  { zones }: AliasWorld,
  meanwhile: (value: string) => Promise<void>,
): Promise<void> {
  const value = trialValue(challengeRecordName(name));
  try {
    await keeper.access.addValue(zone, target, value);
    await meanwhile(value);
  } finally {
    // Also where whoever waits has called it off.
    const { access } = zones(ordered, AbortSignal.timeout(takingAwayMs));
    const own = await access.findZone(target);
    if (own !== null) await access.removeValue(own, target, value);
  }
}

/** The world as it is. */
export const web: ZoneWorld = {
  now: () => new Date(),
  pause: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
};

/**
 * Makes an account at an acme-dns for one name, and writes its login into a new file that its owner alone may read, in the form in which
 * acme-dns gave it. Answers what a job needs of it besides the password. Raises `dns-alias-account-there` {file}, and what
 * acme-dns raises.
 */
export async function makeAliasAccount(
  url: string,
  file: string,
  signal: AbortSignal,
  world = web,
): Promise<{ readonly url: string; readonly fulldomain: string; readonly user: string }> {
  const isThere = () => new ProblemError('dns-alias-account-there', { file });
  // Nobody would know the login of an account that could not be written down.
  if ((await lstat(file).catch(() => null)) !== null) throw isThere();
  const { password, ...open } = await registerAtAcmeDns(url, signal, world);
  const text = JSON.stringify({ url, ...open, password }, null, 2);
  if (!(await writeNew(file, `${text}\n`))) throw isThere();
  return { url, ...open };
}
