import type { RunEnded } from '../../shared/events.ts';
import type { Problem } from '../../shared/problems.ts';

/** How something ends that never came to a run. */

/** A question that was answered, or what was asked for was done. */
export const answered: RunEnded = { type: 'ended', outcome: 'committed', runId: '' };

export const refused = (problem: Problem): RunEnded => ({
  type: 'ended',
  outcome: 'refused',
  runId: '',
  problem,
});
