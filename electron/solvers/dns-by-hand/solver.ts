import type { DnsChallenge } from '../../../shared/challenge.ts';
import { bareOf } from '../../../shared/names/domain-name.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import type { ChallengeSolver, SolverContext } from '../solver.ts';
import { afterRound, nothingSeen, type RecordState } from './record-visible.ts';

type Presented = readonly DnsChallenge[];

const pauseMs = 5000;
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

interface WaitingRecord {
  readonly record: string;
  readonly domain: string;
  readonly values: readonly string[];
  readonly state: RecordState;
}

/** Looks at the records until all can be seen, or it is over; answers those that cannot. */
async function untilVisible(
  records: Presented,
  context: SolverContext,
  isOver: (missing: readonly WaitingRecord[], round: number) => boolean,
): Promise<readonly WaitingRecord[]> {
  let missing = byRecord(records);
  for (let round = 1; ; round += 1) {
    missing = await Promise.all(missing.map((record) => lookAgain(record, context)));
    missing = missing.filter(({ state }) => !state.isVisible);
    if (missing.length === 0 || isOver(missing, round)) return missing;
    await context.pause(pauseMs, context.signal);
  }
}

/** A bare domain and its star have two values at one record, and both must stand there at once. */
function byRecord(challenges: Presented): readonly WaitingRecord[] {
  const records = new Map<string, WaitingRecord>();
  for (const { name, record, value } of challenges) {
    const values = [...(records.get(record)?.values ?? []), value];
    records.set(record, { record, domain: bareOf(name), values, state: nothingSeen });
  }
  return [...records.values()];
}

async function lookAgain(waiting: WaitingRecord, context: SolverContext): Promise<WaitingRecord> {
  const { record, domain, values } = waiting;
  const { prober, outside, signal } = context;
  const seen = await prober.challengeRecord(domain, outside, signal);
  const state = afterRound(waiting.state, values, seen);
  if (!state.isUnanswered) return { ...waiting, state };
  // Some offices let nobody ask the world but their own name server. It may remember for long that there was nothing,
  // so it is not asked before.
  const known = await prober.txt(record, outside, signal).catch(noneIfUnanswered);
  return { ...waiting, state: { ...state, isVisible: values.every((value) => known.includes(value)) } };
}

function noneIfUnanswered(thrown: unknown): readonly string[] {
  if (toProblem(thrown).code !== 'name-not-in-dns') throw thrown;
  return [];
}

function notSeen({ record, domain, state }: WaitingRecord): ProblemError {
  const servers = [...state.lacking];
  return new ProblemError('dns-record-not-seen', { name: domain, record, servers });
}
