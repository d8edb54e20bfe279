import { isIPv6 } from 'node:net';
import { challengeRecordName } from '../../../shared/challenge-record.ts';
import { bareOf } from '../../../shared/names/domain-name.ts';
import { toProblem } from '../../../shared/problems.ts';
import type { SellerRecord } from '../../../shared/seller-record.ts';
import type { RecordPlace } from '../../../shared/waiting.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Outside } from '../outside.ts';
import { query } from './dns-query.ts';
import { addresses, aliases, cname, ns, txt } from './resolver.ts';

/** What one name server of a zone says of a record. */
export interface RecordSeen {
  /** Its name, or its address where only that is known. */
  readonly server: string;
  readonly state: 'found' | 'absent' | 'silent';
  readonly values: readonly string[];
}

const mostServers = 8;
/** Those of years may stand beside the one that is awaited; it must not fall out of the answer. */
const mostValues = 200;

/**
 * What each of the zone's own name servers holds at `_acme-challenge` of the domain (RFC 8555 §8.4), or at another record of it: authorities
 * ask those, not a cache. Where the record is an alias, they follow it, and so do we. A chosen DNS server stands for all.
 */
export async function challengeRecord(
  domain: string,
  outside: Outside,
  signal: AbortSignal,
  name = challengeRecordName(domain),
): Promise<readonly RecordSeen[]> {
  const seen = await recordSeen(name, domain, outside, signal);
  if (!seen.some(({ state }) => state === 'absent') || seen.some(({ state }) => state === 'found'))
    return seen;
  const alias = (await aliases(name, outside, signal).catch(noneOr(signal))).at(-1);
  return alias === undefined ? seen : recordSeen(alias, alias, outside, signal);
}

/**
 * Where the values for a domain have to stand: at `_acme-challenge` of it, or where an alias there leads (RFC 8555 §8.4). The
 * zone's own name servers are asked, since others would remember for long that there was nothing.
 */
export async function challengePlace(
  domain: string,
  outside: Outside,
  signal: AbortSignal,
  name = challengeRecordName(domain),
): Promise<string> {
  let place = name;
  for (let turns = 0; turns < mostServers; turns += 1) {
    const next = await aliasAt(place, outside, signal);
    if (next === place) break;
    place = next;
  }
  return place;
}

/**
 * Where the value for a domain is set, as the forms of providers ask for it: see `challengePlace`; and the zone whose name
 * servers answer there, '' where none is found: nobody who sets a record has a zone of one label, as `de`.
 */
export async function recordPlaceOf(
  domain: string,
  outside: Outside,
  signal: AbortSignal,
  record = challengeRecordName(domain),
): Promise<RecordPlace> {
  const place = await challengePlace(domain, outside, signal, record);
  // Whoever is asked for the record itself before it is there remembers that it was not.
  const { zone } = await zoneAbove(place === record ? bareOf(domain) : place, outside, signal);
  return { record, place, zone };
}

/**
 * How long others may remember what they were told of a record, in seconds; null: nobody said. `absence`: that there was
 * nothing (RFC 2308 §5, the last number of the zone's SOA); `values`: what stands there now.
 */
export interface RecordTimes {
  readonly absence: number | null;
  readonly values: number | null;
}

/** Reads them at the zone's own name servers, whose lifetimes have not begun to run. */
export async function recordTimes(
  { place, zone }: Pick<RecordPlace, 'place' | 'zone'>,
  outside: Outside,
  signal: AbortSignal,
): Promise<RecordTimes> {
  if (zone === '') return { absence: null, values: null };
  const [first] = await placesOf(zone, outside, signal);
  const own = first === undefined ? outside : { ...outside, dnsServer: first.dnsServer };
  const [soa, held] = await Promise.all([
    query({ name: zone, type: 'SOA' }, own, signal),
    query({ name: place, type: 'TXT' }, own, signal),
  ]);
  const absences = (soa?.answers ?? []).flatMap((answer) =>
    answer.type === 'SOA' ? [Math.min(answer.data.minimum ?? 0, answer.ttl ?? Number.MAX_SAFE_INTEGER)] : [],
  );
  const lifetimes = (held?.answers ?? []).flatMap((answer) =>
    answer.type === 'TXT' ? [answer.ttl ?? 0] : [],
  );
  return { absence: absences[0] ?? null, values: lifetimes.length === 0 ? null : Math.max(...lifetimes) };
}

/** What the first of its name servers that answers says; itself where it is none, or nobody answers. */
async function aliasAt(name: string, outside: Outside, signal: AbortSignal): Promise<string> {
  for (const { dnsServer } of await placesOf(name, outside, signal)) {
    const way = await aliases(name, { ...outside, dnsServer }, signal).catch(() => null);
    signal.throwIfAborted();
    if (way === null) continue;
    const place = (way.at(-1) ?? name).toLowerCase().replace(/\.$/, '');
    // What a stranger's name server says may be no name that anybody could put a value at.
    return isPlace(place) ? place : name;
  }
  return name;
}

const isPlace = (name: string): boolean =>
  name.length <= 253 && /^[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})+$/.test(name);

const placesOf = async (domain: string, outside: Outside, signal: AbortSignal) =>
  outside.dnsServer === undefined
    ? await serversOf(domain, outside, signal)
    : [{ server: outside.dnsServer, dnsServer: outside.dnsServer }];

/** The same of a record that a seller wants to see, at its very name: sellers follow no alias to it. */
export const sellerRecordSeen = (
  { kind, name }: Pick<SellerRecord, 'kind' | 'name'>,
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly RecordSeen[]> =>
  recordSeen(name, name, outside, signal, { CNAME: cname, TXT: txt }[kind]);

/** Where each of the zone's own name servers has the record of a domain lead by an alias. */
export const challengeAliasSeen = (
  domain: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly RecordSeen[]> => recordSeen(challengeRecordName(domain), domain, outside, signal, cname);

/** What each name server of the zone that holds it says of one record, whatever it is for. */
export const recordAt = (
  record: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly RecordSeen[]> => recordSeen(record, record, outside, signal);

/** `domain`: where the search for the zone begins. */
async function recordSeen(
  name: string,
  domain: string,
  outside: Outside,
  signal: AbortSignal,
  read: typeof txt = txt,
): Promise<readonly RecordSeen[]> {
  const places = await placesOf(domain, outside, signal);
  return inParallel(places, mostServers, async ({ server, dnsServer }): Promise<RecordSeen> => {
    try {
      const values = await read(name, { ...outside, dnsServer }, signal);
      return { server, state: values.length > 0 ? 'found' : 'absent', values: values.slice(0, mostValues) };
    } catch (thrown) {
      if (toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
      return { server, state: 'silent', values: [] };
    }
  });
}

/** The nearest zone at or above a name, and the names of its servers; '' and none where nobody is found. */
async function zoneAbove(domain: string, outside: Outside, signal: AbortSignal) {
  const labels = domain.split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const zone = labels.slice(at).join('.');
    const servers = await ns(zone, outside, signal).catch(noneOr(signal));
    if (servers.length > 0) return { zone, servers };
  }
  return { zone: '', servers: [] };
}

/** The name servers of the nearest zone above the name, with an address each. */
async function serversOf(domain: string, outside: Outside, signal: AbortSignal) {
  const { servers } = await zoneAbove(domain, outside, signal);
  const found = await inParallel(servers.slice(0, mostServers), mostServers, async (server) => {
    const { a, aaaa } = await addresses(server, outside, signal).catch(() => ({ a: [], aaaa: [] }));
    const [address] = [...a, ...aaaa];
    return address === undefined
      ? []
      : [{ server, dnsServer: isIPv6(address) ? `[${address}]:53` : `${address}:53` }];
  });
  return found.flat();
}

const noneOr = (signal: AbortSignal) => (): readonly string[] => {
  signal.throwIfAborted();
  return [];
};
