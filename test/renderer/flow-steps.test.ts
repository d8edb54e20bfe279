import { describe, expect, test } from 'vitest';
import { flowAhead, flowStepsOf, soFarOf } from '../../renderer/flow-steps.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { emptyRun } from '../../shared/wizard/run-view.ts';
import type { Wizard } from '../../shared/wizard/wizard.ts';
import { fullDraft } from '../shared/wizard/full-draft.ts';

const english = await loadTranslator('en');
const short = (wizard: Wizard) =>
  Object.fromEntries(
    flowStepsOf(wizard, english).map(({ id, state, canGo }) => [id, `${state}${canGo ? ' →' : ''}`]),
  );

describe('the flow', () => {
  test('lies all ahead before the first step', () => {
    expect(flowAhead.length).toBeGreaterThan(5);
    expect(
      flowAhead.every(({ state, answer, canGo }) => state === 'ahead' && answer === null && !canGo),
    ).toBe(true);
  });

  test('leads back to whatever is answered, and on to what can be reached', () => {
    const editing = { phase: 'editing', at: 'names', draft: fullDraft } as Wizard;
    const flow = short(editing);
    expect(flow).toMatchObject({ site: 'passed →', names: 'here', run: 'ahead', done: 'ahead' });
    expect(flow.review).toMatch(/→$/);
  });

  test('says what was answered, in words', () => {
    const editing = { phase: 'editing', at: 'review', draft: fullDraft } as Wizard;
    const answers = Object.fromEntries(flowStepsOf(editing, english).map(({ id, answer }) => [id, answer]));
    expect(answers).toMatchObject({
      site: 'shop.example',
      provider: 'Let’s Encrypt',
      server: 'Apache · Debian 12',
      review: null,
    });
    expect(answers.names).toMatch(/2/);
  });

  test('is summed up in full so far as it was answered, and many names by how many there are', () => {
    const at = (step: 'names' | 'server', names = fullDraft.names) =>
      soFarOf({ phase: 'editing', at: step, draft: { ...fullDraft, names } } as Wizard, english);
    expect(at('names')[0]).toEqual({ id: 'site', lines: ['shop.example'] });
    expect(at('server').find(({ id }) => id === 'names')?.lines).toEqual(fullDraft.names);
    const many = Array.from({ length: 30 }, (_, n) => `n${n}.shop.example`);
    const lines = at('server', many as never).find(({ id }) => id === 'names')?.lines ?? [];
    expect([lines.length, lines.at(-1)]).toEqual([9, '… (30 names)']);
    expect(
      soFarOf({ phase: 'running', purpose: 'secure', draft: fullDraft, run: emptyRun } as Wizard, english),
    ).toEqual([]);
  });

  test('lets nobody turn back while a run goes on, and ends only where the site is sealed', () => {
    const going = { phase: 'running', purpose: 'secure', draft: fullDraft, run: emptyRun } as Wizard;
    expect(Object.values(short(going)).some((state) => state.endsWith('→'))).toBe(false);
    expect(short(going)).toMatchObject({ review: 'passed', run: 'here', done: 'ahead' });
    const ended = (outcome: 'committed' | 'undone', purpose: 'secure' | 'undo') =>
      ({
        phase: 'ended',
        purpose,
        draft: fullDraft,
        run: { ...emptyRun, ended: { type: 'ended', outcome, runId: 'run-1' } },
      }) as Wizard;
    expect(short(ended('committed', 'secure'))).toMatchObject({ run: 'passed', done: 'here' });
    expect(short(ended('undone', 'secure'))).toMatchObject({ run: 'here', done: 'ahead' });
    expect(short(ended('committed', 'undo'))).toMatchObject({ run: 'here' });
  });
});
