import { isStar } from '../../../shared/names/domain-name.ts';
import type { HttpChallenge } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { ownChallenges } from '../own-challenges.ts';
import type { ChallengeSolver, SolverContext } from '../solver.ts';

type Presented = readonly HttpChallenge[];

/** A listener answers at once; whoever waits longer waits for a firewall. */
const timeoutMs = 6000;

/**
 * http-01 (RFC 8555 §8.3) where no web server is: for a moment a small program of ours answers at port 80. It is
 * asked from outside before the authority asks, since before it nobody answers there at all.
 */
export const httpListener: ChallengeSolver<Presented> = {
  id: 'http-listener',
  method: 'http-01',
  verdict: (name) =>
    isStar(name)
      ? { isPossible: false, why: { code: 'wildcard-needs-dns', facts: { name } } }
      : { isPossible: true },
  trial: (names) => ownChallenges(names).map((answer) => ({ method: 'http-01', answer })),
  announce: (challenges) =>
    challenges.flatMap((challenge) => (challenge.method === 'http-01' ? [challenge.answer] : [])),
  present: (answers, context) => listenerOf(context).open(answers),
  async ready(answers, { outside, prober, signal }) {
    await prober.provePresented(answers, outside, signal, { timeoutMs });
  },
  cleanUp: (_answers, context) => listenerOf(context).close(),
};

/** Raises `listener-not-possible` where the way to the server has none. */
function listenerOf({ listener }: SolverContext) {
  if (listener === null) throw new ProblemError('listener-not-possible', {});
  return listener;
}
