import type { ProblemWords } from './problem-entry.ts';

/** The shape of an area of words in another language: the same keys, all of them, and no others. */
export type Translated<Area> = { readonly [Key in keyof Area]: string };

/** Problems in another language: the same codes. */
export type TranslatedProblems<Area> = { readonly [Code in keyof Area]: ProblemWords };
