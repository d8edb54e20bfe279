import { describe, expect, it } from 'vitest';
import { followed, wordsOf } from '../../renderer/followed-run.ts';
import type { RunEvent } from '../../shared/events.ts';

const at = '2026-11-29T10:00:00.000Z';
const run: RunEvent = { type: 'run', runId: 'r1', names: ['shop.example'], at };
const look: RunEvent = { type: 'step', step: 'look', at, state: 'started', facts: {} };
const asked: RunEvent = { type: 'step', step: 'ask', at, state: 'started', facts: {} };
const ended: RunEvent = { type: 'ended', outcome: 'committed', runId: 'r1' };

describe('a window that was reloaded', () => {
  it.each<[string, string | null, RunEvent[], number, ReturnType<typeof followed>]>([
    ['hears of no run', null, [], 0, null],
    ['hears of none any more', null, [run, look], 2, null],
    [
      'hears of one for the first time',
      't1',
      [run, look],
      0,
      { begun: { taskId: 't1', purpose: 'secure' }, news: [run, look], known: 2, isOver: false },
    ],
    [
      'hears what for, as far as it is said',
      't1',
      [run, asked],
      0,
      { begun: { taskId: 't1', purpose: 'recover' }, news: [run, asked], known: 2, isOver: false },
    ],
    ['hears nothing new', 't1', [run], 1, { begun: null, news: [], known: 1, isOver: false }],
    ['hears only what is new', 't1', [run, look], 1, { begun: null, news: [look], known: 2, isOver: false }],
    ['hears its end', 't1', [run, look, ended], 2, { begun: null, news: [ended], known: 3, isOver: true }],
    [
      'hears of one that is over already',
      't1',
      [run, ended],
      0,
      { begun: { taskId: 't1', purpose: 'secure' }, news: [run, ended], known: 2, isOver: true },
    ],
  ])('%s', (_what, taskId, events, known, expected) => {
    expect(followed({ taskId, events }, known)).toEqual(expected);
  });
});

it.each([
  ['of this run', 't1', [run, look]],
  ['of another run', 't2', []],
] as const)('the last words are those %s', (_what, taskId, words) => {
  expect(wordsOf({ taskId: 't1', events: [run, look] }, taskId)).toEqual(words);
  expect(wordsOf({ taskId: null, events: [] }, taskId)).toEqual([]);
});
