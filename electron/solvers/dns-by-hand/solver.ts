import type { DnsChallenge } from '../../../shared/challenge.ts';
import { bareOf } from '../../../shared/names/domain-name.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import type { ChallengeSolver, SolverContext } from '../solver.ts';
import { afterRound, nothingSeen, type RecordState } from './record-visible.ts';

type Presented = readonly DnsChallenge[];

const pauseMs = 5000;
/** For an hour: a person signs in somewhere first, and some providers take their time. */
const rounds = 720;

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
    let waiting = byRecord(records);
    for (let round = 1; ; round += 1) {
      waiting = await Promise.all(waiting.map((record) => lookAgain(record, context)));
      waiting = waiting.filter(({ state }) => !state.isVisible);
      const [first] = waiting;
      if (first === undefined) return;
      if (round === rounds) throw notSeen(first);
      await context.pause(pauseMs, context.signal);
    }
  },
  async cleanUp(records, { tellOwner }) {
    tellOwner?.({ kind: 'records-may-go', records });
  },
};

interface WaitingRecord {
  readonly record: string;
  readonly domain: string;
  readonly values: readonly string[];
  readonly state: RecordState;
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
  const { eyes, outside, signal } = context;
  const seen = await eyes.challengeRecord(domain, outside, signal);
  const state = afterRound(waiting.state, values, seen);
  if (!state.isUnanswered) return { ...waiting, state };
  // Some offices let nobody ask the world but their own name server. It may remember for long that there was nothing,
  // so it is not asked before.
  const known = await eyes.txt(record, outside, signal).catch(noneIfUnanswered);
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
