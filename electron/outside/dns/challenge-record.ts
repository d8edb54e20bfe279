import { isIPv6 } from 'node:net';
import { challengeRecordName } from '../../../shared/challenge-record.ts';
import { toProblem } from '../../../shared/problems.ts';
import type { SellerRecord } from '../../../shared/seller-record.ts';
import { inParallel } from '../../in-parallel.ts';
import type { Outside } from '../outside.ts';
import { addresses, aliases, cname, ns, txt } from './resolver.ts';

/** What one name server of a zone says of a record. */
export interface RecordSeen {
  /** Its name, or its address where only that is known. */
  readonly server: string;
  readonly state: 'found' | 'absent' | 'silent';
  readonly values: readonly string[];
}

const mostServers = 8;

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
      return { server, state: values.length > 0 ? 'found' : 'absent', values: values.slice(0, 10) };
    } catch (thrown) {
      if (toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
      return { server, state: 'silent', values: [] };
    }
  });
}

/** The name servers of the nearest zone above the name, with an address each. */
async function serversOf(domain: string, outside: Outside, signal: AbortSignal) {
  const labels = domain.split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const servers = await ns(labels.slice(at).join('.'), outside, signal).catch(noneOr(signal));
    if (servers.length === 0) continue;
    const found = await inParallel(servers.slice(0, mostServers), mostServers, async (server) => {
      const { a, aaaa } = await addresses(server, outside, signal).catch(() => ({ a: [], aaaa: [] }));
      const [address] = [...a, ...aaaa];
      return address === undefined
        ? []
        : [{ server, dnsServer: isIPv6(address) ? `[${address}]:53` : `${address}:53` }];
    });
    return found.flat();
  }
  return [];
}

const noneOr = (signal: AbortSignal) => (): readonly string[] => {
  signal.throwIfAborted();
  return [];
};
