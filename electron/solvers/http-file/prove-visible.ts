import { type HttpChallenge, pathOfChallenge } from '../../../shared/plan.ts';
import { type Problem, ProblemError } from '../../../shared/problems.ts';
import { provePresented } from '../../outside/deployment/challenge.ts';
import { unseenProblem } from '../../outside/deployment/challenge-failure.ts';
import type { ChallengeProbe } from '../../outside/deployment/probe-result.ts';
import { isNoWayFromHere } from '../../outside/no-answer.ts';
import type { Outside } from '../../outside/outside.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { AnsweringServer, SolverProber } from '../solver.ts';
import { askWhereHeard } from './ask-where-heard.ts';
import { causeOfFailure } from './challenge-diagnosis.ts';

/** Each costs a round trip; more names than this lead to the same addresses. */
const mostAcross = 4;

/** A server that has taken up its configuration answers within a second; whoever waits longer waits for a wrong answer. */
const timeoutMs = 6000;

/**
 * Proves from outside that the answers to these questions are seen on every address; where one is not, finds out
 * why: what came back is compared with the server's rules and with what it answers on its own machine. Raises
 * `proof-*`, `challenge-not-visible`, `port-80-closed` or `name-not-in-dns`.
 */
export async function proveVisible(
  challenges: readonly HttpChallenge[],
  host: AnyHost,
  look: Pick<AnsweringServer, 'lookOf'>,
  outside: Outside,
  signal: AbortSignal,
  prober: Pick<SolverProber, 'provePresented'> = { provePresented },
): Promise<readonly ChallengeProbe[]> {
  const explain = async (probes: readonly ChallengeProbe[], challenge: HttpChallenge): Promise<Problem> => {
    const { name, keyAuthorization } = challenge;
    if (probes.every(({ status, redirects }) => status === null && redirects.length === 0)) {
      return unseenProblem(probes);
    }
    const question = { name, path: pathOfChallenge(challenge), expected: keyAuthorization };
    const { target, facts } = look.lookOf(name);
    // The cause is a kindness: that it cannot be found must not hide that the proof is not seen.
    const ownAnswer = await askWhereHeard(host, target.sites(facts), question, signal).catch(
      () => 'unknown' as const,
    );
    return causeOfFailure({ probes, obstacles: target.obstacles(facts, [name]), ownAnswer });
  };
  const probes = await prober.provePresented(challenges, outside, signal, { explain, timeoutMs });
  await askAcross(challenges, probes, host, look, signal);
  return probes;
}

/**
 * Addresses that this computer has no way to (mostly: no IPv6 here) are asked from the server: an IPv6 address that
 * leads to another machine is what authorities stumble over most, for they prefer IPv6.
 */
async function askAcross(
  challenges: readonly HttpChallenge[],
  probes: readonly ChallengeProbe[],
  host: AnyHost,
  look: Pick<AnsweringServer, 'lookOf'>,
  signal: AbortSignal,
): Promise<void> {
  const unreached = probes.filter(({ problem }) => problem !== null && isNoWayFromHere(problem));
  for (const { name, address } of unreached.slice(0, mostAcross)) {
    const challenge = challenges.find((one) => one.name === name);
    if (challenge === undefined) continue;
    const { keyAuthorization: expected } = challenge;
    const { target, facts } = look.lookOf(name);
    const question = { name, path: pathOfChallenge(challenge), expected, address };
    const answer = await askWhereHeard(host, target.sites(facts), question, signal).catch(
      () => 'unknown' as const,
    );
    if (answer === 'otherwise') {
      throw new ProblemError(
        'proof-on-other-server',
        { name, address },
        { detail: `${address} was asked from the server itself, since this computer has no way there` },
      );
    }
  }
}
