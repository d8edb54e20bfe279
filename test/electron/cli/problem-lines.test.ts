import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../electron/cli/words.ts';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';

describe.each(languages)('a problem at a terminal, in %s', async (language) => {
  const translator = await loadTranslator(language);
  const said = (code: 'change-failed' | 'cancelled') => describeProblem({ code, facts: {} }, translator);

  it('says behind a step for whoever looks after the server who else can help', () => {
    expect(said('change-failed')).toHaveLength(4);
    expect(said('change-failed').at(-1)).toBe(`  ${translator.t('problem.helper')}`);
  });

  it('adds nothing where the step is the owner’s own', () => {
    expect(said('cancelled')).toHaveLength(3);
  });
});
