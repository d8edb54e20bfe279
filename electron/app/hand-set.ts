import { isLastingRecord } from '../../shared/challenge-record.ts';
import { bareOf } from '../../shared/names/domain-name.ts';
import type { Awaited } from '../../shared/waiting.ts';
import { openedOf } from '../engine/opened-of.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { challengeRecord } from '../outside/dns/challenge-record.ts';
import type { Services } from './services.ts';

type HandSet = Awaited['records'];

/** Those that some name server holds still. */
export interface HandSetStill {
  /** Nobody needs them any more. */
  readonly records: HandSet;
  /** By these an authority goes on signing for a certificate that stands. */
  readonly lasting: HandSet;
}

/**
 * What people have set by hand for these runs and stands there still. A run that waits needs its own; one that was cut off
 * may. Reads only. Raises as `recordAt`, and AbortError.
 */
export async function handSetStill(
  { journals }: Pick<Services, 'journals'>,
  runIds: readonly string[],
  signal: AbortSignal,
): Promise<HandSetStill> {
  const still: HandSet = [];
  const lasting: HandSet = [];
  for (const runId of runIds) {
    // What cannot be read is told by whoever lists runs.
    const journal = await journals.load(runId).catch(() => null);
    const records = journal?.of('waiting').at(-1)?.for.records ?? [];
    if (journal === null || records.length === 0) continue;
    if (['waiting', 'open'].includes(journal.outcome())) continue;
    const outside = await resolveOutside(openedOf(journal).job);
    const stands = journal.outcome() === 'committed';
    for (const record of new Set(records.map((one) => one.record))) {
      const own = records.filter((one) => one.record === record);
      const [{ name } = { name: '' }] = own;
      const seen = await challengeRecord(bareOf(name), outside, signal, record);
      const held = new Set(seen.flatMap(({ values }) => values));
      const isNeeded = stands && isLastingRecord(record);
      (isNeeded ? lasting : still).push(...own.filter(({ value }) => held.has(value)));
    }
  }
  return { records: still, lasting };
}
