import { describe, expect, it } from 'vitest';
import { languages } from '../../../shared/content/languages.ts';
import { loadTranslator } from '../../../shared/content/load.ts';
import { problemSaid } from '../../../shared/content/problem-words.ts';
import { unreadReason, unsupportedReasons } from '../../../shared/unsupported-reasons.ts';

describe.each(languages)('settings that cannot be changed, in %s', async (language) => {
  const translator = await loadTranslator(language);
  const saidOf = (reason: string) =>
    problemSaid({ code: 'web-server-unsupported', facts: { reason, file: '/etc/x', line: 7 } }, translator);
  const last = saidOf('none that we know');

  it.each(unsupportedReasons)('%s has words of its own, and a next step', (reason) => {
    const { title, what, next, facts } = saidOf(reason);
    for (const [own, other] of [
      [title, last.title],
      [what, last.what],
      [next, last.next],
    ] as const) {
      expect(own).not.toBe(other);
      expect(own).not.toMatch(/[{}]/);
    }
    expect(facts.map(({ text }) => text)).toEqual(['/etc/x', '7']);
  });

  it('advises an update to nobody but whose program is too old', () => {
    const word = {
      en: /updated?\b/i,
      de: /neuen Stand/,
      fr: /mettre à jour/,
      es: /actuali/,
    }[language];
    const advised = unsupportedReasons.filter((reason) => word.test(saidOf(reason).next));
    expect(advised).toEqual(['version', 'one_certificate']);
    expect(last.next).not.toMatch(word);
  });
});

it('what a look says of a file that it did not read is one of them', () => {
  expect(['large', 'special', undefined, 'else'].map(unreadReason)).toEqual([
    'large',
    'special',
    'path',
    'path',
  ]);
});
