import { expect, test } from 'vitest';
import { lastingOf } from '../../renderer/screens/done/lasting.ts';

test.each([
  [1, 'minutes', 1],
  [300, 'minutes', 5],
  [3600, 'minutes', 60],
  [7200, 'hours', 2],
  [86_400, 'hours', 24],
] as const)('%i seconds are %s: %i', (seconds, unit, amount) => {
  expect(lastingOf(seconds)).toEqual({ unit, amount });
});
