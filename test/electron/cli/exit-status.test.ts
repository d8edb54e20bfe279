import { expect, it } from 'vitest';
import { exitStatusOf } from '../../../electron/cli/exit-status.ts';
import type { RunEnded } from '../../../shared/events.ts';

const problem = { code: 'cancelled', facts: {} } as const;

it.each<[RunEnded['outcome'], boolean, number]>([
  ['committed', false, 0],
  ['committed', true, 3],
  ['waiting', false, 0],
  ['waiting', true, 1],
  ['undone', false, 0],
  ['undone', true, 1],
  ['refused', true, 2],
  ['needs-attention', true, 3],
])('a command that ends %s, with a problem: %s, has the status %i', (outcome, hasProblem, status) => {
  expect(exitStatusOf({ outcome, ...(hasProblem ? { problem } : {}) })).toBe(status);
});
