import type { Problem, ProblemFacts } from '../../../shared/problems.ts';
import type { ChallengeSight } from './probe-result.ts';

/** The address that tells most of what keeps a CA away: one that answers wrongly, before one that is silent. */
export function tellingSight(sights: readonly ChallengeSight[]): ChallengeSight | undefined {
  const failed = sights.filter(({ problem }) => problem !== null);
  return failed.find(({ status, redirects }) => status !== null || redirects.length > 0) ?? failed[0];
}

/** What the owner has to know of a challenge that a CA would not see, where no more is known than what came back. */
export function unseenProblem(sights: readonly ChallengeSight[]): Problem {
  const sight = tellingSight(sights);
  const detail = sightsInWords(sights);
  if (sight === undefined) return { code: 'challenge-not-visible', facts: {}, detail };
  const { name, address, status, redirects } = sight;
  const reason = sight.problem ?? '';
  if (status === null && redirects.length === 0) {
    return { code: 'port-80-closed', facts: { name, address, reason }, detail };
  }
  return {
    code: 'challenge-not-visible',
    facts: { name, address, reason, url: sight.url, ...factsOfSight(sight) },
    detail,
  };
}

export function factsOfSight({ status, server, redirects, bodyStart }: ChallengeSight): ProblemFacts {
  return {
    ...(status === null ? {} : { status }),
    ...(server === null ? {} : { server }),
    ...(redirects.length === 0 ? {} : { redirects: [...redirects] }),
    ...(bodyStart === '' ? {} : { bodyStart }),
  };
}

/** For a technician: every address in a line. */
export function sightsInWords(sights: readonly ChallengeSight[]): string {
  return sights.map(line).join('\n');
}

function line({ name, address, url, status, server, redirects, bodyStart, problem }: ChallengeSight): string {
  const way = redirects.length === 0 ? '' : ` via ${redirects.join(' → ')}`;
  const who = server === null ? '' : ` (${server})`;
  const verdict = problem ?? 'as expected';
  return `${name} on ${address}: ${url}${way}: ${status ?? 'no answer'}${who}, ${verdict}: ${bodyStart}`;
}
