import { describe, expect, it } from 'vitest';
import {
  isUndoFailed,
  type Onward,
  onwardOf,
  whyOf,
  wordsFor,
} from '../../renderer/screens/done/back-words.ts';
import type { Outcome } from '../../shared/events.ts';
import type { ProblemCode } from '../../shared/problems.ts';
import { emptyRun } from '../../shared/wizard/run-view.ts';
import type { Purpose, Ran } from '../../shared/wizard/wizard.ts';
import { fullDraft } from '../shared/wizard/full-draft.ts';

const { server: _, ...withoutServer } = fullDraft;

function ran(
  purpose: Purpose,
  outcome: Outcome,
  code: ProblemCode | null = null,
  more: Partial<Ran> = {},
): Ran {
  const problem = code === null ? {} : { problem: { code, facts: {} } };
  const ended = { type: 'ended', outcome, runId: 'r1', ...problem } as const;
  return { phase: 'ended', purpose, draft: fullDraft, run: { ...emptyRun, runId: 'r1', ended }, ...more };
}
const noRun = { run: { ...ran('undo', 'refused', 'host-unreachable').run, runId: '' } };

describe('the one button behind a run that left the server as it was', () => {
  it.each<[string, Ran, boolean, Onward, string]>([
    [
      'failed',
      ran('secure', 'undone', 'change-failed'),
      false,
      { to: 'answers', step: 'review' },
      'ended.again',
    ],
    [
      'stopped',
      ran('secure', 'undone', 'cancelled'),
      false,
      { to: 'answers', step: 'review' },
      'ended.again',
    ],
    [
      'lost',
      ran('secure', 'undone', 'connection-lost'),
      false,
      { to: 'answers', step: 'server' },
      'ended.again',
    ],
    [
      'without a server',
      ran('secure', 'refused', 'login-refused', { draft: withoutServer }),
      false,
      { to: 'answers', step: 'server' },
      'ended.again',
    ],
    [
      'another plan',
      ran('secure', 'refused', 'plan-changed'),
      false,
      { to: 'answers', step: 'review' },
      'ended.review',
    ],
    ['rehearsed', ran('rehearse', 'undone'), false, { to: 'answers', step: 'review' }, 'ended.for-real'],
    [
      'rehearsed badly',
      ran('rehearse', 'undone', 'ca-busy'),
      false,
      { to: 'answers', step: 'review' },
      'ended.again',
    ],
    ['waits on', ran('secure', 'refused', 'server-busy'), true, { to: 'resume' }, 'ended.again'],
    [
      'waits for nothing',
      ran('secure', 'refused', 'run-not-waiting'),
      true,
      { to: 'answers', step: 'review' },
      'ended.again',
    ],
    [
      'waited too long',
      ran('secure', 'undone', 'ca-order-gone'),
      true,
      { to: 'answers', step: 'review' },
      'ended.again',
    ],
    ['taken back', ran('undo', 'undone'), false, { to: 'home' }, 'done.finish'],
    [
      'not taken back',
      ran('undo', 'refused', 'server-busy'),
      false,
      { to: 'undo', runId: 'r1' },
      'ended.undo-retry',
    ],
    [
      'not asked',
      ran('recover', 'refused', 'server-busy'),
      false,
      { to: 'undo', runId: 'r1' },
      'ended.recover-retry',
    ],
    [
      'no run to take back',
      ran('undo', 'refused', 'host-unreachable', noRun),
      false,
      { to: 'home' },
      'done.finish',
    ],
    ['recovered', ran('recover', 'committed'), false, { to: 'home' }, 'done.finish'],
  ])('%s', (_what, wizard, isResumed, onward, label) => {
    expect(onwardOf(wizard, isResumed)).toEqual({ ...onward, label });
  });
});

it.each<[string, Ran, string, string]>([
  ['refused', ran('secure', 'refused', 'ca-busy'), 'ended.refused-title', 'ended.why'],
  ['refused to be taken back', ran('undo', 'refused', 'server-busy'), 'ended.refused-title', 'ended.why'],
  ['stopped', ran('secure', 'undone', 'cancelled'), 'ended.stopped-title', 'ended.why'],
  ['failed', ran('secure', 'undone', 'ca-busy'), 'ended.undone-title', 'ended.why'],
  ['rehearsed', ran('rehearse', 'undone'), 'ended.rehearsed-title', 'ended.rehearsed-why'],
  ['rehearsed badly', ran('rehearse', 'undone', 'ca-busy'), 'ended.undone-title', 'ended.why'],
  ['taken back', ran('undo', 'undone'), 'ended.undo-done-title', 'ended.why'],
  ['kept', ran('recover', 'committed'), 'ended.recovered-kept-title', 'ended.recovered-why'],
  ['recovered', ran('recover', 'undone'), 'ended.recovered-title', 'ended.recovered-why'],
])('says how it ended: %s', (_what, wizard, title, why) => {
  expect(wordsFor(wizard).title).toBe(title);
  expect(whyOf(wizard)).toBe(why);
});

it.each([
  ['restored', 'ended.recovered-restored'],
  ['gone', 'ended.recovered-gone'],
  ['unfinished', 'ended.recovered-unfinished'],
  ['confirmed', 'ended.recovered-unfinished'],
  [null, 'ended.recovered-unfinished'],
] as const)('says what the server knew: %s', (found, lead) => {
  const { run } = ran('recover', 'undone');
  expect(wordsFor(ran('recover', 'undone', null, { run: { ...run, found } })).lead).toBe(lead);
});

it.each([
  [ran('undo', 'undone', 'connection-lost'), false],
  [ran('undo', 'refused', 'server-busy'), true],
  [ran('secure', 'refused', 'server-busy'), false],
  [ran('undo', 'undone'), false],
])('knows an undo that failed', (wizard, isFailed) => {
  expect(isUndoFailed(wizard)).toBe(isFailed);
});
