import { isStar } from '../../../shared/names/domain-name.ts';
import type { HttpChallenge } from '../../../shared/plan.ts';
import { ownChallenges } from '../own-challenges.ts';
import type { ChallengeSolver } from '../solver.ts';
import { proveVisible } from './prove-visible.ts';

type Presented = readonly HttpChallenge[];

/**
 * http-01 (RFC 8555 §8.3) by the run's own web server, which answers each path with its text. It is looked at
 * from outside before the authority looks.
 */
export const httpFile: ChallengeSolver<Presented> = {
  id: 'http-file',
  method: 'http-01',
  verdict(name, { views, opensPort80 = false }) {
    if (isStar(name)) return { isPossible: false, why: { code: 'wildcard-needs-dns', facts: { name } } };
    // An authority asks on port 80, so a name that answers there on no address cannot be proven; where the server opens it
    // for the answer, the trial before the authority tells.
    const isSilent = !opensPort80 && views.length > 0 && views.every(({ http }) => http.status === null);
    if (!isSilent) return { isPossible: true };
    const facts = { name, addresses: views.map(({ address }) => address) };
    return { isPossible: false, why: { code: 'port-80-closed', facts } };
  },
  trial: (names) => ownChallenges(names).map((answer) => ({ method: 'http-01', answer })),
  announce: (challenges) =>
    challenges.flatMap((challenge) => (challenge.method === 'http-01' ? [challenge.answer] : [])),
  present: (answers, { server }) => server.place(answers),
  async ready(answers, { server, outside, prober, signal }) {
    await proveVisible(answers, server.host, server, outside, signal, prober);
  },
  cleanUp: (_answers, { server }) => server.rollBack(),
};
