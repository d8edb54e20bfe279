import { type DnsMethod, recordsOf, type WantedRecord } from '../../shared/challenge.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { RecordState } from './record-visible.ts';
import { untilVisible, type WaitingRecord } from './records-awaited.ts';
import type { ChallengeSolver, SolverId } from './solver.ts';

/** As an authority wants it; `lasts`: it is to stay there. */
type Presented = readonly (WantedRecord & { readonly lasts?: boolean })[];

/** For an hour: a person signs in somewhere first, and some providers take their time. */
const rounds = 720;
/** Half a minute, in which those that are silent are given up and others asked. */
const briefRounds = 7;

/**
 * A proof by records that a person sets: they are told which record to set with which values, and we wait until each of
 * the zone's own name servers shows them. The only way to prove a star that needs no login of theirs. What lasts they are never
 * told to take away by the proof itself.
 */
export function recordsByHand(id: SolverId, method: DnsMethod): ChallengeSolver<Presented> {
  return {
    id,
    method,
    verdict: (name, { isOwnerThere }) =>
      isOwnerThere
        ? { isPossible: true }
        : { isPossible: false, why: { code: 'record-needs-somebody', facts: { name } } },
    announce: (challenges) => recordsOf(challenges, [method]),
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
      const passing = records.filter(({ lasts = false }) => !lasts);
      if (passing.length > 0) tellOwner?.({ kind: 'records-may-go', records: passing });
    },
  };
}

/** Somebody has said that it is not there. */
const isAnswered = ({ lacking, silence }: RecordState): boolean =>
  lacking.some((server) => !silence.has(server));

function notSeen({ record, domain, state }: WaitingRecord): ProblemError {
  const servers = [...state.lacking];
  return new ProblemError('dns-record-not-seen', { name: domain, record, servers });
}
