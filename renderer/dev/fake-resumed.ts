import type { RunEnded, RunEvent, StepId } from '../../shared/events.ts';
import { fakeChanges } from './fake-changed.ts';
import { names } from './fake-data.ts';
import { fakePlaces, fakeWait } from './fake-runs.ts';
import type { Scenario } from './scenario.ts';

/** Going on with a run that waits: it waits on, or is stopped by another plan until that one was seen. */
export async function fakeResumed(
  scenario: Scenario,
  input: Record<string, unknown>,
  { step, tell }: { step(id: StepId, milliseconds: number): Promise<void>; tell(event: RunEvent): void },
): Promise<RunEnded> {
  const runId = String(input.runId);
  tell({ type: 'run', runId, names, at: new Date().toISOString() });
  await step('look', 900);
  if (scenario === 'waiting-changed' && input.reviewed === undefined) {
    tell(fakeChanges(scenario, null));
    return {
      type: 'ended',
      outcome: 'refused',
      runId,
      problem: { code: 'plan-changed', facts: { paths: [] } },
    };
  }
  await step('order', 600);
  tell({ type: 'waiting', ...fakeWait, places: fakePlaces(scenario) });
  return { type: 'ended', outcome: 'waiting', runId };
}
