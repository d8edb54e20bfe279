import type { WantedRecord } from '../../shared/challenge.ts';
import { bareOf } from '../../shared/names/domain-name.ts';
import { toProblem } from '../../shared/problems.ts';
import { afterRound, nothingSeen, type RecordState } from './record-visible.ts';
import type { SolverContext } from './solver.ts';

export interface WaitingRecord {
  readonly record: string;
  readonly domain: string;
  readonly values: readonly string[];
  readonly state: RecordState;
}

/** What is asked of the world, and how. */
export type Watching = Pick<SolverContext, 'prober' | 'outside' | 'signal' | 'pause'>;

const pauseMs = 5000;

/**
 * Looks at the records until an authority would see all of them at each of the zone's own name servers, or `isOver` says
 * so; answers those that cannot be seen. `first`: milliseconds before the second look, where that is worth while.
 */
export async function untilVisible(
  records: readonly WantedRecord[],
  context: Watching,
  isOver: (missing: readonly WaitingRecord[], round: number) => boolean,
  first = pauseMs,
): Promise<readonly WaitingRecord[]> {
  let missing = byRecord(records);
  for (let round = 1; ; round += 1) {
    missing = await Promise.all(missing.map((record) => lookAgain(record, context)));
    missing = missing.filter(({ state }) => !state.isVisible);
    if (missing.length === 0 || isOver(missing, round)) return missing;
    await context.pause(Math.min(pauseMs, first * round), context.signal);
  }
}

/** A bare domain and its star have two values at one record, and both must stand there at once. */
function byRecord(challenges: readonly WantedRecord[]): readonly WaitingRecord[] {
  const records = new Map<string, WaitingRecord>();
  for (const { name, record, value } of challenges) {
    const values = [...(records.get(record)?.values ?? []), value];
    records.set(record, { record, domain: bareOf(name), values, state: nothingSeen });
  }
  return [...records.values()];
}

async function lookAgain(waiting: WaitingRecord, context: Watching): Promise<WaitingRecord> {
  const { record, domain, values } = waiting;
  const { prober, outside, signal } = context;
  const seen = await prober.challengeRecord(domain, outside, signal, record);
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
