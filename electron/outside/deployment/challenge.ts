import { randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpChallenge } from '../../../shared/plan.ts';
import { type Problem, ProblemError } from '../../../shared/problems.ts';
import { withoutEnd } from '../../../shared/trim.ts';
import { inParallel } from '../../in-parallel.ts';
import { addresses } from '../dns/resolver.ts';
import { type Chain, follow } from '../http/follow.ts';
import { headerOf } from '../http/http-fetch.ts';
import { pageKind } from '../http/page-kind.ts';
import { isNotConnected } from '../http/reachability.ts';
import { isNoWayFromHere } from '../no-answer.ts';
import type { Outside } from '../outside.ts';
import { printable } from '../printable.ts';
import { networkOf } from '../signs/network.ts';
import { unseenProblem } from './challenge-failure.ts';
import type { ChallengeProbe } from './probe-result.ts';

export interface ChallengeResult {
  /** True where a CA will see the answer, whichever address it takes. */
  readonly isVisible: boolean;
  readonly probes: readonly ChallengeProbe[];
}

const firstPauseMs = 50;
const longestPauseMs = 1000;
const attemptMs = 5000;

/**
 * Asks for a challenge file as a CA does (RFC 8555 §8.3), on each address again and again until it has the
 * expected bytes or the time is over; then for one that was never placed, which must not have them.
 * A status alone proves nothing: front controllers answer 200 to anything.
 * Raises `name-not-in-dns`.
 */
export async function fetchChallenge(
  name: string,
  token: string,
  expectedBody: string,
  outside: Outside,
  signal: AbortSignal,
  {
    timeoutMs = 10_000,
    folder = 'acme-challenge',
  }: {
    readonly timeoutMs?: number;
    readonly folder?: NonNullable<HttpChallenge['folder']> | 'acme-challenge';
  } = {},
): Promise<ChallengeResult> {
  const end = Date.now() + timeoutMs;
  const { a, aaaa } = await addresses(name, outside, signal);
  let isSeenOnIpv4 = false;

  /** CAs prefer IPv6 but turn to IPv4 where no connection comes about (Boulder's fallback). */
  const isForgiven = ({ address, status, problem }: ChallengeProbe) =>
    problem !== null &&
    status === null &&
    (isNoWayFromHere(problem) || (isIPv6(address) && isSeenOnIpv4 && isNotConnected(problem)));

  const watch = async (address: string): Promise<ChallengeProbe> => {
    for (let pause = firstPauseMs; ; pause = Math.min(pause * 1.6, longestPauseMs)) {
      const isLast = Date.now() >= end;
      const probe = await askOnce({ name, address }, `${folder}/${token}`, expectedBody, outside, signal);
      if (probe.problem === null) isSeenOnIpv4 ||= !isIPv6(address);
      if (probe.problem === null || isLast || isForgiven(probe)) return probe;
      await sleep(Math.max(0, Math.min(pause, end - Date.now())), undefined, { signal });
    }
  };

  const watched = await Promise.all([...a, ...aaaa].map(watch));
  const probes = await Promise.all(
    watched.map(async (probe) => {
      if (probe.problem !== null) return probe;
      const other = randomBytes(32).toString('base64url');
      const control = await askOnce(probe, `${folder}/${other}`, expectedBody, outside, signal);
      return control.problem === null ? { ...probe, problem: 'answers-anything' } : probe;
    }),
  );
  const isSeen = probes.some(({ problem }) => problem === null);
  return {
    isVisible: isSeen && probes.every((probe) => probe.problem === null || isForgiven(probe)),
    probes,
  };
}

/**
 * Asks for all of these as a CA would, before one is asked. The results are in the order of the challenges; one
 * deadline for all, so that a hundred hidden names are not waited for one after the other. Raises `name-not-in-dns`.
 */
export async function askForAll(
  challenges: readonly HttpChallenge[],
  outside: Outside,
  signal: AbortSignal,
  { timeoutMs = 10_000 }: { readonly timeoutMs?: number } = {},
): Promise<readonly ChallengeResult[]> {
  const end = Date.now() + timeoutMs;
  return inParallel(challenges, 16, ({ name, token, keyAuthorization, folder }) =>
    fetchChallenge(name, token, keyAuthorization, outside, signal, {
      timeoutMs: Math.max(0, end - Date.now()),
      ...(folder === undefined ? {} : { folder }),
    }),
  );
}

/**
 * Proves that a CA would see all of these. Raises, for the first that it would not see, what `explain` makes of it;
 * unless told otherwise `port-80-closed` {name, address, reason} or `challenge-not-visible` {name, address,
 * reason, url, status?, server?, redirects?, bodyStart?}; and `name-not-in-dns`.
 */
export async function provePresented(
  challenges: readonly HttpChallenge[],
  outside: Outside,
  signal: AbortSignal,
  options: {
    readonly timeoutMs?: number;
    readonly explain?: (probes: readonly ChallengeProbe[], challenge: HttpChallenge) => Promise<Problem>;
  } = {},
): Promise<readonly ChallengeProbe[]> {
  const results = await askForAll(challenges, outside, signal, options);
  const at = results.findIndex(({ isVisible }) => !isVisible);
  const { [at]: hidden } = results;
  const { [at]: challenge } = challenges;
  if (hidden !== undefined && challenge !== undefined) {
    const { explain = async (probes) => unseenProblem(probes) } = options;
    throw ProblemError.of(await explain(hidden.probes, challenge));
  }
  return results.flatMap(({ probes }) => probes);
}

async function askOnce(
  { name, address }: { readonly name: string; readonly address: string },
  file: string,
  expectedBody: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<ChallengeProbe> {
  const start = new URL(`http://${name}/.well-known/${file}`);
  const chain = await follow(start, outside, signal, {
    address,
    as: 'ca',
    read: 'body',
    timeoutMs: attemptMs,
  });
  const last = chain.hops.at(-1);
  const { answer } = chain;
  const server = answer === null ? null : headerOf(answer, 'server');
  return {
    name,
    address,
    url: last?.url ?? start.href,
    status: last?.status ?? null,
    bodyStart: printable(answer?.body.subarray(0, 400).toString('utf8') ?? '', 160),
    server: server === null ? null : printable(server, 80),
    network: answer === null ? null : networkOf([answer]),
    page: answer === null ? 'nothing' : pageKind(answer),
    redirects: chain.hops.flatMap(({ location }) => (location === null ? [] : [location])),
    problem: problemOf(chain, expectedBody),
  };
}

function problemOf({ answer, problem }: Chain, expectedBody: string): string | null {
  if (answer === null) return problem ?? 'wrong-answer';
  // Trailing white space is allowed for (RFC 8555 §8.3); nothing else is, and bytes are compared, not text.
  const body = withoutEnd(answer.body.toString('latin1'), ' \t\r\n');
  return answer.status === 200 && answer.isComplete && body === expectedBody ? null : 'wrong-answer';
}
