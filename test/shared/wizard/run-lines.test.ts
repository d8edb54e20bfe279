import { describe, expect, test } from 'vitest';
import { fakeStep } from '../../../renderer/dev/fake-steps.ts';
import type { RunEvent } from '../../../shared/events.ts';
import { type StepId, stepIds } from '../../../shared/step-ids.ts';
import { linesOf, progressOf } from '../../../shared/wizard/run-lines.ts';
import { emptyRun, heard, type RunView } from '../../../shared/wizard/run-view.ts';

const at = '2026-11-24T10:00:00Z';
const said = (
  step: StepId,
  state: 'started' | 'done' | 'failed' | 'skipped',
  milliseconds?: number,
): RunEvent => fakeStep(step, state, milliseconds, at);
const view = (...events: readonly RunEvent[]): RunView => events.reduce(heard, emptyRun);
const stateOf = (run: RunView, id: string) => linesOf(run, false).find((line) => line.id === id)?.state;
const flow = stepIds.filter((step) => step !== 'undo');

describe('the lines of a run', () => {
  test('wait before it begins', () => {
    expect(new Set(linesOf(emptyRun, false).map(({ state }) => state))).toEqual(new Set(['waiting']));
  });

  test('show the words of the step that is going on', () => {
    const run = view(
      said('look', 'done'),
      said('before', 'done'),
      said('order', 'done'),
      said('proof', 'started'),
    );
    expect(linesOf(run, false).find(({ id }) => id === 'proof')).toMatchObject({
      state: 'doing',
      said: { step: 'proof', state: 'started' },
    });
  });

  test('stay open between two steps of the same line', () => {
    expect(stateOf(view(said('order', 'done')), 'proof')).toBe('doing');
  });

  test('are over once the run has gone past them, also where a step was never said', () => {
    const run = view(said('look', 'done'), said('before', 'done'), said('key', 'started'));
    expect(stateOf(run, 'look')).toBe('done');
    expect(stateOf(view(said('install', 'started')), 'rehearse')).toBe('skipped');
  });

  test('add the times of their steps', () => {
    const run = view(said('order', 'done', 200), said('proof', 'done', 300), said('validate', 'done', 500));
    expect(linesOf(run, false).find(({ id }) => id === 'proof')?.milliseconds).toBe(1000);
  });

  test('show the taking back only once it has begun', () => {
    const run = view(said('install', 'failed'), said('undo', 'started'));
    expect(linesOf(run, false).at(-1)).toMatchObject({ id: 'undo', state: 'doing' });
    expect(stateOf(run, 'install')).toBe('failed');
    expect(stateOf(run, 'finish')).toBe('waiting');
  });

  test('are one line where an earlier run is taken back', () => {
    expect(linesOf(emptyRun, true).map(({ id }) => id)).toEqual(['undo']);
  });
});

describe('the progress', () => {
  test('never goes backwards and ends at the whole', () => {
    const events = flow.flatMap((step) => [said(step, 'started'), said(step, 'done', 10)]);
    const parts = events.map(
      (_event, index) => progressOf(linesOf(view(...events.slice(0, index + 1)), false)).part,
    );
    expect(parts).toEqual(parts.toSorted((one, other) => one - other));
    expect(parts.at(-1)).toBe(1);
  });

  test('counts lines from one and never past the last', () => {
    expect(progressOf(linesOf(emptyRun, false))).toMatchObject({ at: 1, of: 10 });
    const all = view(...flow.map((step) => said(step, 'done')));
    expect(progressOf(linesOf(all, false))).toMatchObject({ at: 10, of: 10 });
  });
});

test('the same view of a name on an address counts once, the newest', () => {
  const http = { status: 200, redirects: [], finalStatus: 200 };
  const https = {
    status: null,
    fingerprint: null,
    subject: null,
    issuer: null,
    names: [],
    notAfter: null,
    trusted: false,
    protocol: null,
  };
  const first: RunEvent = {
    type: 'outside',
    when: 'after',
    view: { name: 'a.example', address: '192.0.2.1', http, https },
  };
  const again: RunEvent = { ...first, view: { ...first.view, http: { ...http, status: 301 } } };
  expect(view(first, again).after).toEqual([again.view]);
});
