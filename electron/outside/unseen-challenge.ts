import { ProblemError, type ProblemFacts } from '../../shared/problems.ts';
import type { ChallengeSight } from './challenge.ts';

/** Raises what the owner has to know of a challenge that a CA would not see: who answered, and with what. */
export function raiseUnseen(sights: readonly ChallengeSight[]): never {
  // An address that answers wrongly tells more than one that does not answer.
  const failed = sights.filter(({ problem }) => problem !== null);
  const sight = failed.find(({ status }) => status !== null) ?? failed[0];
  const detail = sights.map(line).join('\n');
  if (sight === undefined) throw new ProblemError('challenge-not-visible', {}, { detail });
  const { name, address, status, redirects } = sight;
  const reason = sight.problem ?? '';
  if (status === null && redirects.length === 0) {
    throw new ProblemError('port-80-closed', { name, address, reason }, { detail });
  }
  const facts: ProblemFacts = {
    name,
    address,
    reason,
    url: sight.url,
    ...(status === null ? {} : { status }),
    ...(sight.server === null ? {} : { server: sight.server }),
    ...(redirects.length === 0 ? {} : { redirects: [...redirects] }),
    ...(sight.bodyStart === '' ? {} : { bodyStart: sight.bodyStart }),
  };
  throw new ProblemError('challenge-not-visible', facts, { detail });
}

function line({ name, address, url, status, server, redirects, bodyStart, problem }: ChallengeSight): string {
  const way = redirects.length === 0 ? '' : ` via ${redirects.join(' → ')}`;
  const who = server === null ? '' : ` (${server})`;
  const verdict = problem ?? 'as expected';
  return `${name} on ${address}: ${url}${way}: ${status ?? 'no answer'}${who}, ${verdict}: ${bodyStart}`;
}
