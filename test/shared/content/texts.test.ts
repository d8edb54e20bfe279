import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { terms } from '../../../shared/content/en/terms.ts';
import { type Catalogue, catalogues } from '../../../shared/content/texts.ts';

const tags = new Set(['b', ...Object.keys(terms)]);

/** All sentences of a language with the place they stand at; `isMessage`: read as ICU MessageFormat. */
function sentences(catalogue: Catalogue): readonly { where: string; text: string; isMessage: boolean }[] {
  const { texts, problems, steps, terms: words, learn } = catalogue;
  const flat = (name: string, table: object, isMessage: boolean) =>
    Object.entries(table).flatMap(([id, value]) =>
      Object.values(typeof value === 'string' ? { value } : (value as object))
        .flat()
        .map((text) => ({ where: `${name} ${id}`, text: String(text), isMessage })),
    );
  return [
    ...flat('texts', texts, true),
    ...flat('steps', steps, true),
    ...flat('problems', problems, false),
    ...flat('terms', words, false),
    ...flat('learn', learn, false),
  ];
}

describe.each(Object.entries(catalogues))('the words in %s', (language, catalogue) => {
  const all = sentences(catalogue);

  test('are many, so that the tests below test something', () => {
    expect(all.length).toBeGreaterThan(500);
  });

  test('are messages that can be read, with no tag but those we know', () => {
    const used = all
      .filter(({ isMessage }) => isMessage)
      .flatMap(({ text }) => {
        new IntlMessageFormat(text, language);
        return [...text.matchAll(/<([a-z-]+)>/g)].map(([, tag]) => tag ?? '');
      });
    expect(used.filter((tag) => !tags.has(tag))).toEqual([]);
  });

  test('never say “error”', () => {
    expect(all.filter(({ text }) => /\berrors?\b/i.test(text))).toEqual([]);
  });

  test('end what they begin: no empty sentence, no stray space', () => {
    const bad = all.filter(({ text }) => text.trim() !== text || text === '' || text.includes('  '));
    expect(bad).toEqual([]);
  });
});
