import { describe, expect, it } from 'vitest';
import { lineWords } from '../../renderer/screens/run/line-words.ts';
import { languages } from '../../shared/content/languages.ts';
import { loadTranslator } from '../../shared/content/load.ts';
import { stepSentence, waitingSentence } from '../../shared/content/step-words.ts';
import type { StepEvent } from '../../shared/events.ts';
import { lineIds } from '../../shared/wizard/run-lines.ts';
import { emptyRun } from '../../shared/wizard/run-view.ts';
import { fullDraft } from '../shared/wizard/full-draft.ts';

const { provider: _, ...unnamed } = fullDraft;
const facts = { system: 'posix', by: 'app' } as const;

describe.each(languages)('a line of the run in %s', async (language) => {
  const translator = await loadTranslator(language);

  it.each([
    ['names are known from the answers', fullDraft, [], { count: 2, provider: 'Let’s Encrypt' }],
    ['the run names them itself', fullDraft, ['a.example'], { count: 1, provider: 'Let’s Encrypt' }],
    ['nobody chose who signs', unnamed, [], { count: 2, provider: translator.t('flow.provider') }],
  ])('says what is to come, where %s', (_what, draft, names, known) => {
    const words = lineWords(draft, { ...emptyRun, names }, translator);
    for (const id of lineIds)
      expect(words({ id, said: null } as never)).toBe(
        waitingSentence(id, { ...known, ...facts }, translator),
      );
  });

  it('says what was said of it', () => {
    const said: StepEvent = {
      type: 'step',
      step: 'key',
      at: '2026-11-29T10:00:00.000Z',
      state: 'started',
      facts: { system: 'posix' },
    };
    const words = lineWords(fullDraft, emptyRun, translator)({ id: 'key', said } as never);
    expect(words).toBe(stepSentence(said, translator, { provider: 'Let’s Encrypt' }));
  });
});
