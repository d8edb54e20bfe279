import type { FirstTranslator, FirstWords } from './first-words.ts';
import type { Language } from './languages.ts';
import type { LearnWords } from './learn.ts';
import type { Catalogue } from './texts.ts';
import { speakerOf, type Translator } from './translator.ts';

/** A language is fetched when it is spoken, its long pages when they are read. A new one is three lines here. */

const firstWords: Readonly<Record<Language, () => Promise<FirstWords>>> = {
  en: async () => (await import('./en/first.ts')).first,
  de: async () => (await import('./de/first.ts')).first,
  fr: async () => (await import('./fr/first.ts')).first,
  es: async () => (await import('./es/first.ts')).first,
};

const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import('./texts.ts')).english,
  de: async () => (await import('./de/catalogue.ts')).german,
  fr: async () => (await import('./fr/catalogue.ts')).french,
  es: async () => (await import('./es/catalogue.ts')).spanish,
};

const learnWords: Readonly<Record<Language, () => Promise<LearnWords>>> = {
  en: async () => (await import('./en/learn.ts')).learn,
  de: async () => (await import('./de/learn.ts')).learn,
  fr: async () => (await import('./fr/learn.ts')).learn,
  es: async () => (await import('./es/learn.ts')).learn,
};

export const loadCatalogue = (language: Language): Promise<Catalogue> => catalogues[language]();

export const loadLearnWords = (language: Language): Promise<LearnWords> => learnWords[language]();

/** A language, ready for the first screen. */
export async function loadFirstTranslator(language: Language): Promise<FirstTranslator> {
  return speakerOf(await firstWords[language](), language);
}

/** A language, ready to speak. */
export async function loadTranslator(language: Language): Promise<Translator> {
  return speakerOf(await loadCatalogue(language), language);
}
