import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { helpedByHost } from '../../../shared/content/problem-helpers.ts';
import { problemSaid } from '../../../shared/content/problem-words.ts';
import { problemCodes } from '../../../shared/problem-codes.ts';

/** What the person is called in each language; who looks after a mail server may be somebody else. */
const person = {
  en: /looks after the server\b/,
  de: /den Server betreut/,
  fr: /s’occupe du serveur(?! de messagerie)/,
  es: /se ocupa del servidor(?! de correo)/,
};

describe.each(languages)('whoever looks after the server, in %s', async (language) => {
  const translator = await loadTranslator(language);
  const { problems } = translator.catalogue;

  it.each(problemCodes)('%s: is named exactly where the frame says who else can help', (code) => {
    expect(person[language].test(problems[code].next)).toBe(helpedByHost.has(code));
  });

  it('is followed by who else can help, and nobody else is', () => {
    const helper = (code: 'change-failed' | 'cancelled') =>
      problemSaid({ code, facts: {} }, translator).helper;
    expect(helper('change-failed')).toBe(translator.t('problem.helper'));
    expect(helper('cancelled')).toBeNull();
  });
});
