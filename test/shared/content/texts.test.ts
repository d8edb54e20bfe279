import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { languageNames, languages } from '../../../shared/content/languages.ts';
import type { LearnWords } from '../../../shared/content/learn.ts';
import { loadCatalogue, loadLearnWords } from '../../../shared/content/load.ts';
import { type Catalogue, english } from '../../../shared/content/texts.ts';
import { tagsOf } from '../../../shared/content/translator.ts';
import { slots } from '../../support/message-slots.ts';

const tags = new Set(Object.keys(tagsOf(english, () => '')));

/** Every text in a tree, with the place it stands at. */
function leaves(where: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[where, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(`${where} ${key}`, inner));
}

/** All sentences of a language; `isMessage`: read as ICU MessageFormat. */
function sentences(
  { texts, problems, steps, terms }: Catalogue,
  { pages, texts: room, distrust }: LearnWords,
) {
  const flat = (name: string, table: object, isMessage: boolean) =>
    leaves(name, table).map(([where, text]) => ({ where, text, isMessage }));
  return [
    ...flat('texts', texts, true),
    ...flat('steps', steps, true),
    ...flat('learn', pages, true),
    ...flat('learn texts', room, true),
    ...flat('distrust', distrust, false),
    ...flat('problems', problems, true),
    ...flat('terms', terms, false),
  ];
}

describe.each(languages)('the words in %s', async (language) => {
  const catalogue = await loadCatalogue(language);
  const learn = await loadLearnWords(language);
  const all = sentences(catalogue, learn);

  test('are many, so that the tests below test something', () => {
    expect(all.length).toBeGreaterThan(500);
  });

  test('stand at the very keys of the English ones', async () => {
    const keys = (of: readonly { where: string }[]) => of.map(({ where }) => where).sort();
    expect(keys(all)).toEqual(keys(sentences(english, await loadLearnWords('en'))));
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

  // What the English ones are told is the compiler's to see to (`message-arguments.ts`).
  test('are told nothing that English is not told', async () => {
    const source = new Map(
      sentences(english, await loadLearnWords('en')).map(({ where, text }) => [where, text]),
    );
    const strange = all
      .filter(({ isMessage }) => isMessage)
      .flatMap(({ where, text }) => {
        const known = slots(source.get(where) ?? '', 'en');
        return slots(text, language).filter((slot) => !slot.startsWith('<') && !known.includes(slot));
      });
    expect(strange).toEqual([]);
  });

  test('never say “error”', () => {
    expect(all.filter(({ text }) => /\berrors?\b/i.test(text))).toEqual([]);
  });

  test('end what they begin: no empty sentence, no stray space', () => {
    const bad = all.filter(({ text }) => text.trim() !== text || text === '' || text.includes('  '));
    expect(bad.filter(({ where }) => where !== 'texts cli.past-run')).toEqual([]);
  });
});

test('each language goes by its own name', () => {
  expect(new Set(Object.values(languageNames)).size).toBe(languages.length);
});
