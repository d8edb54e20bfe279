import type { CaaRecord, MxRecord, SrvRecord } from 'node:dns';
import { lookup, Resolver } from 'node:dns/promises';
import { isIP } from 'node:net';
import { bareOf } from '../../../shared/names/domain-name.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { late, withDeadline } from '../../deadline.ts';
import { codeOf } from '../http/reachability.ts';
import type { Outside } from '../outside.ts';

export interface Addresses {
  readonly a: readonly string[];
  readonly aaaa: readonly string[];
}

/** Why a name has no address: the first two are the DNS's word, the last two the lack of one. */
export type DnsReason = 'no-such-name' | 'no-address' | 'dns-silent' | 'dns-failed';

type Answer<T> = { readonly records: readonly T[] } | { readonly reason: DnsReason };

const tryMilliseconds = 3000;
const tries = 2;
const longestAlias = 8;

const reasons: Readonly<Record<string, DnsReason>> = {
  ENOTFOUND: 'no-such-name',
  ENODATA: 'no-address',
  ETIMEOUT: 'dns-silent',
  ECONNREFUSED: 'dns-silent',
  EAI_AGAIN: 'dns-silent',
};

/** One question to the name server, 3 s and two tries; c-ares alone would double its patience each time. */
async function ask<T>(
  outside: Outside,
  signal: AbortSignal,
  question: (resolver: Resolver) => Promise<readonly T[]>,
): Promise<Answer<T>> {
  const resolver = new Resolver({ timeout: tryMilliseconds, tries });
  if (outside.dnsServer !== undefined) resolver.setServers([outside.dnsServer]);
  try {
    const records = await withDeadline(signal, tryMilliseconds * tries, (inner) => {
      inner.addEventListener('abort', () => resolver.cancel(), { once: true });
      return question(resolver);
    });
    return records === late ? { reason: 'dns-silent' } : { records };
  } catch (thrown) {
    signal.throwIfAborted();
    return { reason: reasons[codeOf(thrown)] ?? 'dns-failed' };
  }
}

/**
 * Every address of a name, aliases followed. An address literal is its own answer.
 * One kind of record may fail as long as the other answers: so do CAs.
 * Raises `name-not-in-dns` {name, reason: DnsReason}.
 */
export async function addresses(name: string, outside: Outside, signal: AbortSignal): Promise<Addresses> {
  const family = isIP(name);
  if (family !== 0) return { a: family === 4 ? [name] : [], aaaa: family === 6 ? [name] : [] };
  const found = await lookUp(name, outside, signal, longestAlias);
  if ('a' in found) return found;
  const own = outside.dnsServer === undefined ? await systemLookUp(name, signal) : null;
  if (own !== null) return own;
  throw new ProblemError('name-not-in-dns', { name, reason: found.reason });
}

async function lookUp(
  name: string,
  outside: Outside,
  signal: AbortSignal,
  aliasesLeft: number,
): Promise<Addresses | { readonly reason: DnsReason }> {
  const [a, aaaa] = await Promise.all([
    ask(outside, signal, (resolver) => resolver.resolve4(name)),
    ask(outside, signal, (resolver) => resolver.resolve6(name)),
  ]);
  const found = { a: recordsOf(a), aaaa: recordsOf(aaaa) };
  if (found.a.length + found.aaaa.length > 0) return found;
  const answers = [a, aaaa].flatMap((answer) => ('reason' in answer ? [answer.reason] : []));
  const reason = answers.find((each) => each !== 'no-address') ?? 'no-address';
  if (reason !== 'no-address' || aliasesLeft === 0) return { reason };
  // A server that is not recursive gives the alias alone and leaves the rest to us.
  const alias = recordsOf(await ask(outside, signal, (resolver) => resolver.resolveCname(name)))[0];
  return alias === undefined ? { reason } : lookUp(alias, outside, signal, aliasesLeft - 1);
}

/** The computer's own way (hosts file, VPN): what its browser would use where DNS alone finds nothing. */
async function systemLookUp(name: string, signal: AbortSignal): Promise<Addresses | null> {
  try {
    const found = await withDeadline(signal, tryMilliseconds * tries, (inner) =>
      Promise.race([lookup(name, { all: true }), aborted(inner)]),
    );
    if (found === late || found.length === 0) return null;
    const ofFamily = (family: number) =>
      found.filter((each) => each.family === family).map((each) => each.address);
    return { a: ofFamily(4), aaaa: ofFamily(6) };
  } catch {
    signal.throwIfAborted();
    return null;
  }
}

/** `dns.lookup` cannot be cancelled: we stop waiting for it. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function recordsOf<T>(answer: Answer<T>): readonly T[] {
  return 'records' in answer ? answer.records : [];
}

/** Records of a kind that may well be absent: none is `[]`. Raises `name-not-in-dns` where DNS fails to answer. */
async function optionalRecords<T>(
  name: string,
  outside: Outside,
  signal: AbortSignal,
  question: (resolver: Resolver) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const answer = await ask(outside, signal, question);
  if ('records' in answer) return answer.records;
  if (answer.reason === 'no-such-name' || answer.reason === 'no-address') return [];
  throw new ProblemError('name-not-in-dns', { name, reason: answer.reason });
}

/** The mail servers of a domain, the preferred first. */
export async function mx(name: string, outside: Outside, signal: AbortSignal): Promise<readonly MxRecord[]> {
  const records = await optionalRecords(name, outside, signal, (resolver) => resolver.resolveMx(name));
  return records.toSorted((one, other) => one.priority - other.priority);
}

export function ns(name: string, outside: Outside, signal: AbortSignal): Promise<readonly string[]> {
  return optionalRecords(name, outside, signal, (resolver) => resolver.resolveNs(name));
}

/** Each record's parts joined, as its reader means them (RFC 7208 §3.3). */
export async function txt(name: string, outside: Outside, signal: AbortSignal): Promise<readonly string[]> {
  const records = await optionalRecords(name, outside, signal, (resolver) => resolver.resolveTxt(name));
  return records.map((parts) => parts.join(''));
}

/**
 * The CAA records that count for a name: those of the nearest ancestor that has any (RFC 8659 §3); null where
 * none has. A failing look-up forbids issue as well, so it is raised: `name-not-in-dns` {name, reason}.
 */
export async function caa(
  name: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<{ readonly name: string; readonly records: readonly CaaRecord[] } | null> {
  const labels = bareOf(name).split('.');
  for (const start of labels.keys()) {
    const ancestor = labels.slice(start).join('.');
    const records = await optionalRecords(ancestor, outside, signal, (resolver) =>
      resolver.resolveCaa(ancestor),
    );
    if (records.length > 0) return { name: ancestor, records };
  }
  return null;
}

export function srv(name: string, outside: Outside, signal: AbortSignal): Promise<readonly SrvRecord[]> {
  return optionalRecords(name, outside, signal, (resolver) => resolver.resolveSrv(name));
}

/** The names behind an address (its PTR records); none where nobody tells. */
export async function namesOf(
  address: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const answer = await ask(outside, signal, (resolver) => resolver.reverse(address));
  return recordsOf(answer);
}

/** Where the name itself is an alias of; [] where it is none. */
export const cname = (name: string, outside: Outside, signal: AbortSignal): Promise<readonly string[]> =>
  optionalRecords(name, outside, signal, (resolver) => resolver.resolveCname(name));

/** The aliases that a name leads through, in order; a circle ends after the longest way allowed. */
export async function aliases(
  name: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const way: string[] = [];
  for (let current = name; way.length < longestAlias; ) {
    const asked = current;
    const [next] = await optionalRecords(asked, outside, signal, (resolver) => resolver.resolveCname(asked));
    if (next === undefined || way.includes(next)) break;
    way.push(next);
    current = next;
  }
  return way;
}
