import type { Problem, ProblemFacts } from '../../../shared/problems.ts';
import type { ChallengeProbe } from './probe-result.ts';

/** The address that tells most of what keeps a CA away: one that answers wrongly, before one that is silent. */
export function tellingProbe(probes: readonly ChallengeProbe[]): ChallengeProbe | undefined {
  const failed = probes.filter(({ problem }) => problem !== null);
  return failed.find(({ status, redirects }) => status !== null || redirects.length > 0) ?? failed[0];
}

/** What the owner has to know of a challenge that a CA would not see, where no more is known than what came back. */
export function unseenProblem(probes: readonly ChallengeProbe[]): Problem {
  const probe = tellingProbe(probes);
  const detail = probesInWords(probes);
  if (probe === undefined) return { code: 'challenge-not-visible', facts: {}, detail };
  const { name, address, status, redirects } = probe;
  const reason = probe.problem ?? '';
  if (status === null && redirects.length === 0) {
    return { code: 'port-80-closed', facts: { name, address, reason }, detail };
  }
  return {
    code: 'challenge-not-visible',
    facts: { name, address, reason, url: probe.url, ...factsOfProbe(probe) },
    detail,
  };
}

export function factsOfProbe({ status, server, redirects, bodyStart }: ChallengeProbe): ProblemFacts {
  return {
    ...(status === null ? {} : { status }),
    ...(server === null ? {} : { server }),
    ...(redirects.length === 0 ? {} : { redirects: [...redirects] }),
    ...(bodyStart === '' ? {} : { bodyStart }),
  };
}

/** For a technician: every address in a line. */
export function probesInWords(probes: readonly ChallengeProbe[]): string {
  return probes.map(line).join('\n');
}

function line({ name, address, url, status, server, redirects, bodyStart, problem }: ChallengeProbe): string {
  const way = redirects.length === 0 ? '' : ` via ${redirects.join(' → ')}`;
  const who = server === null ? '' : ` (${server})`;
  const verdict = problem ?? 'as expected';
  return `${name} on ${address}: ${url}${way}: ${status ?? 'no answer'}${who}, ${verdict}: ${bodyStart}`;
}
