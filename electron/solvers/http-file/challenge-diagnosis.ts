import type { Problem, ProblemCode, ProblemFacts } from '../../../shared/problems.ts';
import {
  factsOfProbe,
  probesInWords,
  tellingProbe,
  unseenProblem,
} from '../../outside/deployment/challenge-failure.ts';
import type { ChallengeProbe } from '../../outside/deployment/probe-result.ts';
import type { OwnAnswer } from '../../run/own-answer.ts';
import type { Obstacle, ObstacleKind } from '../../targets/target.ts';

/** All that is known when an authority would not see the proof. */
export interface ChallengeFailure {
  /** What each address of the name answered. */
  readonly probes: readonly ChallengeProbe[];
  /** What the server's configuration holds against a proof for the name, the likeliest first. */
  readonly obstacles: readonly Obstacle[];
  /** What the server answers when it is asked on its own machine. */
  readonly ownAnswer: OwnAnswer;
}

/** How an answer reads, and which rules would give it. */
interface Reading {
  readonly code: ProblemCode;
  readonly kinds: readonly ObstacleKind[];
}

const byStatus: Readonly<Record<number, Reading>> = {
  401: { code: 'proof-behind-login', kinds: ['login'] },
  407: { code: 'proof-behind-login', kinds: ['login'] },
  403: { code: 'proof-forbidden', kinds: ['forbidden', 'hidden-folders', 'firewall'] },
  405: { code: 'proof-forbidden', kinds: ['forbidden'] },
  406: { code: 'proof-forbidden', kinds: ['firewall'] },
  410: { code: 'proof-forbidden', kinds: ['forbidden', 'hidden-folders'] },
  429: { code: 'proof-forbidden', kinds: ['firewall'] },
  451: { code: 'proof-forbidden', kinds: ['forbidden'] },
  503: { code: 'proof-in-maintenance', kinds: ['maintenance'] },
};

const hiding: readonly ObstacleKind[] = [
  'other-site',
  'proxy',
  'front-controller',
  'handler',
  'other-folder',
  'hidden-folders',
];

/**
 * Why an authority would not see the proof, as far as what came back and what is configured tell it: the cause
 * in one problem, with the rule, its file and its line where it is this server's doing. Pure.
 */
export function causeOfFailure(hidden: ChallengeFailure): Problem {
  const { probes, ownAnswer } = hidden;
  const probe = tellingProbe(probes);
  const fallback = unseenProblem(probes);
  if (probe === undefined || fallback.code === 'port-80-closed') return fallback;
  const reading = readingOf(probe);
  // The server's own rules are only to blame where it answers wrongly itself.
  const blamed = ownAnswer === 'as-expected' ? undefined : (blamedRule(reading, hidden) ?? handedOn(hidden));
  const isElsewhere = ownAnswer === 'as-expected' || (ownAnswer === 'unknown' && blamed === undefined);
  const facts = (more: ProblemFacts = {}): ProblemFacts => ({
    name: probe.name,
    address: probe.address,
    ...more,
    url: probe.url,
    ...factsOfProbe(probe),
    ...(blamed === undefined ? {} : { rule: blamed.rule, file: blamed.file, line: blamed.line }),
  });
  const problem = (code: ProblemCode, more?: ProblemFacts): Problem => ({
    code,
    facts: facts(more),
    detail: `${probesInWords(probes)}\nasked on the server itself: ${ownAnswer}`,
  });

  if (probe.problem === 'too-many-redirects') return problem('proof-goes-in-circles');
  if (probe.network !== null && isElsewhere)
    return problem('proof-behind-network', { network: probe.network });
  // Its own machine gives the right answer: whoever answers here is another one, or stands in between.
  const isOther = ownAnswer === 'as-expected' && reading.code !== 'proof-sent-elsewhere';
  if (isOther || isTwoMachines(hidden, probe)) return problem('proof-on-other-server');
  if (reading.code === 'proof-hidden-by-rule') {
    if (blamed?.kind === 'other-site') return problem('proof-at-other-site');
    if (blamed === undefined) return { ...fallback, facts: facts({ reason: probe.problem ?? '' }) };
  }
  const isSilentProgram = reading.code === 'proof-in-maintenance' && blamed?.kind === 'proxy';
  return problem(isSilentProgram ? 'proof-hidden-by-rule' : reading.code);
}

function readingOf({ status, redirects, problem, page }: ChallengeProbe): Reading {
  if (redirects.length > 0 || /^redirect-/.test(problem ?? '')) {
    return { code: 'proof-sent-elsewhere', kinds: ['redirect'] };
  }
  const known = status === null ? undefined : byStatus[status];
  if (known !== undefined) return known;
  if (page === 'login') return { code: 'proof-behind-login', kinds: ['login', ...hiding] };
  return { code: 'proof-hidden-by-rule', kinds: hiding };
}

/** A rule that our answer does not come before is the likelier one; else the first that fits what came back. */
function blamedRule({ kinds }: Reading, { obstacles, probes }: ChallengeFailure): Obstacle | undefined {
  const name = probes[0]?.name ?? '';
  const own = obstacles.filter(({ names, kind }) => names.includes(name) && kinds.includes(kind));
  return own.find(({ isPassed }) => !isPassed) ?? own[0];
}

/** What a program behind the web server answers is the doing of the rule that hands questions on to it. */
function handedOn({ obstacles, probes }: ChallengeFailure): Obstacle | undefined {
  const name = probes[0]?.name ?? '';
  return obstacles.find(
    ({ names, kind }) => names.includes(name) && (kind === 'proxy' || kind === 'front-controller'),
  );
}

/** One address shows the proof and another one does not, with another server's name or page on it. */
function isTwoMachines({ probes, ownAnswer }: ChallengeFailure, probe: ChallengeProbe): boolean {
  const good = probes.find(({ problem }) => problem === null);
  if (good === undefined || ownAnswer === 'otherwise') return false;
  return good.server !== probe.server || probe.page === 'server-default' || ownAnswer === 'as-expected';
}
