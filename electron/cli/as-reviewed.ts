import type { PlanChanged, RunEnded, RunEvent } from '../../shared/events.ts';
import type { Plan } from '../../shared/plan.ts';
import type { Output } from './output.ts';

/**
 * Does the plan that was reviewed. Where the server has changed since, the difference is shown, and with somebody at the
 * terminal asked whether to do the plan of now instead: as often as there is another one. Without, or with a no, the
 * run ends `refused` with `plan-changed`, and nothing is touched.
 */
export async function asReviewed(
  reviewed: Plan | null,
  output: Output,
  signal: AbortSignal,
  run: (reviewed: Plan | null, emit: (event: RunEvent) => void) => Promise<RunEnded>,
): Promise<RunEnded> {
  const told: PlanChanged[] = [];
  const ended = await run(reviewed, (event) => {
    if (event.type === 'plan-changed') told.push(event);
    output.event(event);
  });
  const [changed] = told;
  if (changed === undefined || ended.problem?.code !== 'plan-changed') return ended;
  const isAgreed = await output.agrees(({ t }) => t('cli.plan-instead'), signal);
  return isAgreed ? asReviewed(changed.plan, output, signal, run) : ended;
}
