import { unnamedSaid } from '../../../shared/content/unnamed-words.ts';
import type { RunEnded } from '../../../shared/events.ts';
import { answered } from '../../app/endings.ts';
import type { PlannedJob } from '../../app/plan.ts';
import type { Output } from '../output.ts';
import { describePlan } from '../plan-words.ts';
import { describeFound, describeLimits, describeProblem } from '../words.ts';

/** Says what would be done, behind what is worth knowing before. */
export function sayPlan({ plan, warnings, found, limits, unnamed }: PlannedJob, output: Output): RunEnded {
  if (found.length > 1)
    output.say({ type: 'programs', programs: found }, (translator) => describeFound(found, translator));
  for (const problem of warnings)
    output.say({ type: 'warning', problem }, (translator) => describeProblem(problem, translator));
  if (limits.length > 0)
    output.say({ type: 'limits', limits }, (translator) => describeLimits(limits, translator));
  if (unnamed.length > 0)
    output.say({ type: 'unnamed', doors: unnamed }, (translator) => unnamedSaid(unnamed, translator));
  output.say({ type: 'plan', ...plan }, (translator) => describePlan(plan, translator));
  return answered;
}
