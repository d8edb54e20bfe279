import { describe, expect, it } from 'vitest';
import { asReviewed } from '../../../electron/cli/as-reviewed.ts';
import type { Ask } from '../../../electron/cli/ask.ts';
import { createOutput } from '../../../electron/cli/output.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import type { PlanChanged, RunEnded } from '../../../shared/events.ts';
import type { Plan } from '../../../shared/plan.ts';
import { planDifferences } from '../../../shared/plan-changes.ts';
import { planWith } from '../../shared/wizard/full-draft.ts';

const showing = (after: string): Plan =>
  planWith({
    differences: [{ stage: 'install', path: '/etc/d', before: 'same\n', after: `same\n${after}\n` }],
  });
const [seen, now, later] = [showing('then'), showing('now'), showing('later')];
const refused: RunEnded = {
  type: 'ended',
  outcome: 'refused',
  runId: 'r',
  problem: { code: 'plan-changed', facts: {} },
};
const committed: RunEnded = { type: 'ended', outcome: 'committed', runId: 'r' };

/** A server that brings these plans, one a run; the last one stays. */
async function play(
  plans: readonly Plan[],
  { answers = [], language = 'en', json = false, former = true }: Partial<Options> = {},
) {
  const [asked, done, said] = [[] as string[], [] as (Plan | null)[], [] as string[]];
  const ask: Ask = async (question) => {
    asked.push(question);
    return answers[asked.length - 1] ?? '';
  };
  const translator = await loadTranslator(language);
  const output = createOutput(
    json,
    (line) => void said.push(line),
    translator,
    answers.length === 0 ? null : ask,
  );
  const { signal } = new AbortController();
  const ended = await asReviewed(seen, output, signal, async (reviewed, emit) => {
    const brought = plans[done.length] ?? plans.at(-1);
    done.push(reviewed);
    if (brought === undefined || brought === reviewed) return committed;
    const changes = former && reviewed !== null ? [...planDifferences(reviewed, brought)] : null;
    const changed: PlanChanged = { type: 'plan-changed', plan: brought, digest: '1'.repeat(64), changes };
    emit(changed);
    return refused;
  });
  return { ended, asked, done, said: said.join(''), translator };
}
interface Options {
  readonly answers: readonly string[];
  readonly language: (typeof languages)[number];
  readonly json: boolean;
  readonly former: boolean;
}

describe('a run whose plan is another one now', () => {
  it('shows the difference, asks, and does the plan of now where its owner agrees', async () => {
    const { ended, asked, done, said } = await play([now], { answers: ['y'] });
    expect(ended).toEqual(committed);
    expect(done).toEqual([seen, now]);
    expect(asked).toEqual(['Do this plan instead? y/N ']);
    expect(said).toContain('/etc/d');
    expect(said).toMatch(/^ +-then$/m);
    expect(said).toMatch(/^ +\+now$/m);
  });

  it('is asked about again where the server has changed once more', async () => {
    const { ended, done } = await play([now, later], { answers: ['y', 'yes'] });
    expect(ended).toEqual(committed);
    expect(done).toEqual([seen, now, later]);
  });

  it.each(['', 'n', 'no', 'N', 'perhaps', ' '])('is refused where the answer is "%s"', async (answer) => {
    const { ended, done } = await play([now], { answers: [answer] });
    expect(ended).toEqual(refused);
    expect(done).toEqual([seen]);
  });

  it.each([
    ['nobody sits there', {}],
    ['a program reads', { answers: ['y'], json: true }],
  ])('is refused, and nobody asked, where %s', async (_, options) => {
    const { ended, asked, done, said } = await play([now], options);
    expect([ended, asked, done]).toEqual([refused, [], [seen]]);
    expect(said).toContain('/etc/d');
  });

  it('is told whole where the plan that was seen is not kept', async () => {
    const { said, translator } = await play([now], { former: false });
    expect(said).toContain(translator.t('changed.whole'));
    expect(said).toContain(translator.t('cli.plan', { names: 'shop.example' }));
  });

  it.each(languages)('asks in %s, and understands its yes', async (language) => {
    const { t } = await loadTranslator(language);
    const letter = t('cli.yes-letter');
    const { ended, asked } = await play([now], { answers: [letter.toUpperCase()], language });
    expect(ended).toEqual(committed);
    expect(asked).toEqual([`${t('cli.plan-instead')} `]);
    expect(asked[0]).toContain(`${letter}/N`);
  });

  it('is not asked about where it ended otherwise', async () => {
    const output = createOutput(
      false,
      () => undefined,
      await loadTranslator('en'),
      async () => expect.unreachable(),
    );
    const { signal } = new AbortController();
    expect(await asReviewed(seen, output, signal, async () => committed)).toEqual(committed);
  });
});
