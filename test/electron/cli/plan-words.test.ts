import { describe, expect, test } from 'vitest';
import { describePlan } from '../../../electron/cli/plan-words.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import type { Plan, PlanNote, PlanPart } from '../../../shared/plan.ts';
import { planPart, planWith } from '../../shared/wizard/full-draft.ts';

const note: PlanNote = { stage: 'install', say: 'plan.apache.live', facts: {}, path: '/etc/a' };
const web: PlanPart = { ...planPart, notes: [note] };
const iis: PlanPart = { ...planPart, target: 'iis', notes: [{ ...note, path: '/etc/b' }] };

describe.each(languages)('a plan in %s', async (language) => {
  const translator = await loadTranslator(language);
  const said = translator.tell(note.say, {});

  test('for one service names none', () => {
    expect(describePlan(planWith({ notes: [note] }), translator)).toEqual([
      translator.t('cli.plan', { names: 'shop.example' }),
      translator.t('review.install'),
      `  • ${said}  (/etc/a)`,
    ]);
  });

  test('for several says whose each line is, and that what fails in one takes all back', () => {
    const plan: Plan = { ...planWith(), parts: [web, iis] };
    const services = translator.list(['Apache', 'IIS']);
    expect(describePlan(plan, translator)).toEqual([
      translator.t('cli.plan', { names: 'shop.example' }),
      translator.t('review.install-several'),
      `  • Apache: ${said}  (/etc/a)`,
      `  • IIS: ${said}  (/etc/b)`,
      translator.t('review.all-or-none', { services }),
    ]);
    expect(translator.t('review.all-or-none', { services })).toContain(services);
  });
});
