import { randomBytes } from 'node:crypto';
import type { HttpChallenge } from '../../shared/plan.ts';
import type { Problem } from '../../shared/problems.ts';
import { type ChallengeSight, provePresented } from '../outside/challenge.ts';
import type { Outside } from '../outside/outside.ts';
import { unseenProblem } from '../outside/unseen-challenge.ts';
import type { AnyHost } from '../remote/host.ts';
import { askItself } from './ask-itself.ts';
import { causeOfHidden } from './hidden-proof.ts';
import type { Look } from './look.ts';

/** A question of our own for each name, in the form of an authority's: nobody can know the answer beforehand. */
export function ownChallenges(names: readonly string[]): readonly HttpChallenge[] {
  return names
    .filter((name) => !name.startsWith('*.'))
    .map((name) => {
      const token = randomBytes(32).toString('base64url');
      return { name, token, keyAuthorization: `${token}.${randomBytes(32).toString('base64url')}` };
    });
}

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
  look: Look,
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly ChallengeSight[]> {
  const explain = async (sights: readonly ChallengeSight[], challenge: HttpChallenge): Promise<Problem> => {
    const { name, token, keyAuthorization } = challenge;
    if (sights.every(({ status, redirects }) => status === null && redirects.length === 0)) {
      return unseenProblem(sights);
    }
    const question = { name, path: `/.well-known/acme-challenge/${token}`, expected: keyAuthorization };
    const { target, facts } = look;
    // The cause is a kindness: that it cannot be found must not hide that the proof is not seen.
    const ownAnswer = await askItself(host, target.sites(facts), question, signal).catch(
      () => 'unknown' as const,
    );
    return causeOfHidden({ sights, obstacles: target.obstacles(facts, [name]), ownAnswer });
  };
  return provePresented(challenges, outside, signal, { explain, timeoutMs });
}
