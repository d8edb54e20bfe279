import { toProblem } from '../../../shared/problems.ts';
import { addresses } from '../dns/resolver.ts';
import type { Outside } from '../outside.ts';
import { isBlockedPort } from './blocked-ports.ts';
import { addressIn, type GetOptions, getFrom, type HttpAnswer, type NoHttpAnswer } from './http-fetch.ts';
import { isBarred, onBehalfOf, privateAddress } from './private-reach.ts';
import { isOwnComputer } from './public-address.ts';
import { isNotConnected } from './reachability.ts';

/** One request of a chain. `status` null: no answer. */
export interface Hop {
  readonly url: string;
  readonly status: number | null;
  /** Where it sends us, as an absolute URL; null where it does not. */
  readonly location: string | null;
}

export interface Chain {
  readonly hops: readonly Hop[];
  /** What stands at the end; null where the end was not reached. */
  readonly answer: HttpAnswer | null;
  /** Why the end was not reached: a code of Node, OpenSSL or `RedirectProblem`. */
  readonly problem?: string;
}

export type RedirectProblem =
  | 'too-many-redirects'
  | 'redirect-unreadable'
  | 'redirect-to-other-port'
  | 'redirect-to-address'
  /** From a public address to one that is not, or to this very computer: not followed. */
  | 'redirect-to-private'
  | 'name-not-in-dns';

/**
 * How two kinds of visitors follow: a CA looks at http and https on their own ports of named hosts and at no
 * certificate (Let's Encrypt: not through 303 either); a browser goes anywhere but insists on the certificate.
 */
const manners = {
  ca: {
    statuses: [301, 302, 307, 308],
    anyPort: false,
    addressAllowed: false,
    certificate: 'ignore',
    first: 6,
  },
  browser: {
    statuses: [301, 302, 303, 307, 308],
    anyPort: true,
    addressAllowed: true,
    certificate: 'check',
    first: 4,
  },
} as const;
export type Visitor = keyof typeof manners;

const mostRedirects = 10;

export interface FollowOptions {
  /** The address that stands for the first URL's host, also when redirects come back to it. */
  readonly address: string;
  readonly as: Visitor;
  readonly read: 'body' | 'headers';
  /** For the whole chain; 15 s unless told. */
  readonly timeoutMs?: number;
  /** In place of the visitor's own manner. */
  readonly certificate?: 'check' | 'ignore';
  /** As of one request. */
  readonly most?: number;
  /** What is known already of this URL at this address; null: it is asked for. */
  readonly known?: (url: URL, address: string) => Promise<HttpAnswer | NoHttpAnswer> | null;
}

/**
 * GET `start` and whatever it leads to, 10 redirects at most; from a public address on to public ones only. Rejects only when
 * `signal` is aborted.
 */
export async function follow(
  start: URL,
  outside: Outside,
  signal: AbortSignal,
  options: FollowOptions,
): Promise<Chain> {
  const manner = manners[options.as];
  const end = Date.now() + (options.timeoutMs ?? 15_000);
  const hops: Hop[] = [];
  let url = start;
  let reach = outside;
  while (true) {
    const isStart = url.hostname === start.hostname;
    const all = isStart ? [options.address] : await hostsOf(url, outside, signal, manner.first);
    // The way back to the name that was asked for is always open; it is where we were sent to look.
    const hosts = all.filter((address) => !isBarred(address, isStart ? outside : reach));
    if (hosts.length < all.length && hosts.length === 0) {
      return { hops, answer: null, problem: hops.length === 0 ? privateAddress : 'redirect-to-private' };
    }
    reach = onBehalfOf(hosts, reach);
    const answer = await getFromFirst(url, hosts, outside, signal, { ...manner, ...options }, end);
    if (answer.kind === 'none') {
      hops.push({ url: url.href, status: null, location: null });
      return { hops, answer: null, problem: answer.problem };
    }
    const location = manner.statuses.some((status) => status === answer.status)
      ? answer.headers.location
      : undefined;
    const next = location === undefined ? null : targetOf(location, url);
    hops.push({ url: url.href, status: answer.status, location: next?.href ?? null });
    if (location === undefined) return { hops, answer };
    const problem = refusal(next, hops.length, manner, reach);
    if (problem !== null || next === null)
      return { hops, answer: null, problem: problem ?? 'redirect-unreadable' };
    url = next;
  }
}

/** Absolute, and without a password that may stand in it: none is sent, and none is shown. */
function targetOf(location: string, from: URL): URL | null {
  if (!URL.canParse(location, from.href)) return null;
  const target = new URL(location, from.href);
  target.username = '';
  target.password = '';
  return target;
}

function refusal(
  next: URL | null,
  hopCount: number,
  manner: (typeof manners)[Visitor],
  reach: Outside,
): RedirectProblem | null {
  if (next === null || !/^https?:$/.test(next.protocol)) return 'redirect-unreadable';
  if (hopCount > mostRedirects) return 'too-many-redirects';
  if (reach.onlyPublic !== undefined && isOwnComputer(next.hostname)) return 'redirect-to-private';
  if (isBlockedPort(next)) return 'redirect-to-other-port';
  if (!manner.anyPort && !['', '80', '443'].includes(next.port)) return 'redirect-to-other-port';
  if (!manner.addressAllowed && addressIn(next) !== null) return 'redirect-to-address';
  return null;
}

async function hostsOf(
  url: URL,
  outside: Outside,
  signal: AbortSignal,
  first: 4 | 6,
): Promise<readonly string[]> {
  try {
    const { a, aaaa } = await addresses(addressIn(url) ?? url.hostname, outside, signal);
    return first === 6 ? [...aaaa, ...a] : [...a, ...aaaa];
  } catch (thrown) {
    if (toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
    return [];
  }
}

/** The next address is tried only where no connection came about, as browsers and CAs do. */
async function getFromFirst(
  url: URL,
  hosts: readonly string[],
  outside: Outside,
  signal: AbortSignal,
  options: Pick<GetOptions, 'certificate' | 'read' | 'most'> & Pick<FollowOptions, 'known'>,
  end: number,
): Promise<HttpAnswer | NoHttpAnswer> {
  let answer: HttpAnswer | NoHttpAnswer = { kind: 'none', problem: 'name-not-in-dns' };
  for (const address of hosts) {
    const timeoutMs = Math.min(10_000, end - Date.now());
    if (timeoutMs <= 0) return { kind: 'none', problem: 'ETIMEDOUT' };
    answer = await (options.known?.(url, address) ??
      getFrom(url, address, outside, signal, {
        certificate: options.certificate,
        read: options.read,
        ...(options.most === undefined ? {} : { most: options.most }),
        timeoutMs,
      }));
    if (answer.kind === 'answer' || !isNotConnected(answer.problem)) break;
  }
  return answer;
}
