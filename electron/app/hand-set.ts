import { bareOf } from '../../shared/names/domain-name.ts';
import type { Awaited } from '../../shared/waiting.ts';
import { openedOf } from '../engine/opened-of.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { challengeRecord } from '../outside/dns/challenge-record.ts';
import type { Services } from './services.ts';

type HandSet = Awaited['records'];

/**
 * Of the records that people have set by hand for these runs, those that nobody needs any more and that some name server holds
 * still. A run that waits needs its own; one that was cut off may. Reads only. Raises as `challengeRecord`, and AbortError.
 */
export async function handSetStill(
  { journals }: Pick<Services, 'journals'>,
  runIds: readonly string[],
  signal: AbortSignal,
): Promise<HandSet> {
  const still: HandSet = [];
  for (const runId of runIds) {
    // What cannot be read is told by whoever lists runs.
    const journal = await journals.load(runId).catch(() => null);
    const records = journal?.of('waiting').at(-1)?.for.records ?? [];
    if (journal === null || records.length === 0) continue;
    if (['waiting', 'open'].includes(journal.outcome())) continue;
    const outside = await resolveOutside(openedOf(journal).job);
    for (const domain of new Set(records.map(({ name }) => bareOf(name)))) {
      const seen = await challengeRecord(domain, outside, signal);
      const held = new Set(seen.flatMap(({ values }) => values));
      still.push(...records.filter(({ name, value }) => bareOf(name) === domain && held.has(value)));
    }
  }
  return still;
}
