import type { RunEnded, RunEvent, StepId } from '../../shared/events.ts';
import { names } from './fake-data.ts';
import { fakeConflicts } from './fake-runs.ts';
import type { Scenario } from './scenario.ts';

/** How taking back, or asking how a run stands, goes in a scenario. */
export async function fakeUndo(
  scenario: Scenario,
  input: Readonly<Record<string, unknown>>,
  { step, tell }: { step(id: StepId, milliseconds: number): Promise<void>; tell(event: RunEvent): void },
): Promise<RunEnded> {
  const runId = '20261124-101500-a1b2c3';
  tell({ type: 'run', runId, names, at: new Date().toISOString() });
  if (scenario === 'open-run') {
    await step('ask', 900);
    tell({ type: 'found', state: 'restored' });
  }
  const isChosen = Array.isArray(input.choices) && input.choices.length > 0;
  if (scenario === 'edited' && !isChosen) {
    const paths = fakeConflicts.map(({ path }) => path);
    const problem = { code: 'undo-blocked-by-edit', facts: { paths } } as const;
    return { type: 'ended', outcome: 'refused', runId, problem };
  }
  await step('undo', 1500);
  return { type: 'ended', outcome: 'undone', runId };
}
