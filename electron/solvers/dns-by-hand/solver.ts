import type { DnsChallenge } from '../../../shared/challenge.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { RecordState } from '../record-visible.ts';
import { untilVisible, type WaitingRecord } from '../records-awaited.ts';
import type { ChallengeSolver } from '../solver.ts';

type Presented = readonly DnsChallenge[];

/** For an hour: a person signs in somewhere first, and some providers take their time. */
const rounds = 720;
/** Half a minute, in which those that are silent are given up and others asked. */
const briefRounds = 7;

/**
 * dns-01 (RFC 8555 §8.4) by a person: they are told which record to set with which values, and we wait until each of
 * the zone's own name servers shows them. The only way to prove a star that needs no login of theirs.
 */
export const dnsByHand: ChallengeSolver<Presented> = {
  id: 'dns-by-hand',
  method: 'dns-01',
  verdict: (name, { isOwnerThere }) =>
    isOwnerThere
      ? { isPossible: true }
      : { isPossible: false, why: { code: 'record-needs-somebody', facts: { name } } },
  announce: (challenges) =>
    challenges.flatMap((challenge) => (challenge.method === 'dns-01' ? [challenge.answer] : [])),
  async present(records, { tellOwner }) {
    tellOwner?.({ kind: 'set-records', records });
  },
  async ready(records, context) {
    const [first] = await untilVisible(records, context, (_, round) => round === rounds);
    if (first !== undefined) throw notSeen(first);
  },
  async isReady(records, context) {
    // Who answers that it is not there has said all that there is to say now.
    const isOver = (missing: readonly WaitingRecord[], round: number) =>
      round === briefRounds || missing.some(({ state }) => state.isUnanswered || isAnswered(state));
    return (await untilVisible(records, context, isOver)).length === 0;
  },
  async cleanUp(records, { tellOwner }) {
    tellOwner?.({ kind: 'records-may-go', records });
  },
};

/** Somebody has said that it is not there. */
const isAnswered = ({ lacking, silence }: RecordState): boolean =>
  lacking.some((server) => !silence.has(server));

function notSeen({ record, domain, state }: WaitingRecord): ProblemError {
  const servers = [...state.lacking];
  return new ProblemError('dns-record-not-seen', { name: domain, record, servers });
}
