import { expect, test } from 'vitest';
import { purposeOf } from '../../renderer/run-purpose.ts';
import { technicalText } from '../../renderer/screens/run/technical-text.ts';
import type { RunEvent } from '../../shared/events.ts';
import { emptyRun, heard } from '../../shared/wizard/run-view.ts';

const at = '2026-11-29T00:00:00.000Z';
const step = (id: 'look' | 'undo' | 'ask' | 'install'): RunEvent => ({
  type: 'step',
  step: id,
  state: 'started',
  at,
  facts: {},
});
const run: RunEvent = { type: 'run', runId: 'run-1', names: ['shop.test'], at };

test.each([
  ['secure', []],
  ['secure', ['look']],
  // A run that takes itself back is still the run that was to secure the site.
  ['secure', ['look', 'install', 'undo']],
  ['undo', ['undo']],
  ['recover', ['ask']],
  ['recover', ['ask', 'undo']],
] as const)('a reloaded window knows a run to %s by its steps: %j', (purpose, steps) => {
  expect(purposeOf([run, ...steps.map(step)])).toBe(purpose);
});

test('a technician reads each step and each look in one line, in the order of a run', () => {
  const view = [
    run,
    step('undo'),
    { ...step('look'), state: 'done', milliseconds: 12.4, facts: { title: 'A', version: '2' } } as RunEvent,
  ].reduce(heard, emptyRun);
  expect(technicalText(view).split('\n')).toEqual([
    `run run-1 ${at}`,
    'look: done 12 ms {"title":"A","version":"2"}',
    'undo: started',
  ]);
});
