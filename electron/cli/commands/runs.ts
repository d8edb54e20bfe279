import type { RunEnded } from '../../../shared/events.ts';
import { answered } from '../../app/endings.ts';
import { runsOf } from '../../app/runs.ts';
import type { Services } from '../../app/services.ts';
import type { Output } from '../output.ts';
import { describeProblem, describeRuns } from '../words.ts';

/** What was done from this computer, also what cannot be read of it. */
export async function sayRuns(services: Services, output: Output): Promise<RunEnded> {
  const { runs, unreadable } = await runsOf(services);
  for (const run of runs)
    output.say({ type: 'past-run', ...run }, (translator) => describeRuns([run], translator));
  for (const { name, problem } of unreadable)
    output.say({ type: 'past-run', runId: name, outcome: 'unreadable', problem }, (translator) => [
      name,
      ...describeProblem(problem, translator),
    ]);
  if (runs.length + unreadable.length === 0)
    output.say({ type: 'past-runs', runs: [] }, (translator) => describeRuns([], translator));
  return answered;
}
