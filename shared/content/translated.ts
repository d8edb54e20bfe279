import type { ProblemWords } from './problem-entry.ts';

/** The shape of an area of words in another language: the same keys, all of them, and no others. */
export type Translated<Area> = { readonly [Key in keyof Area]: string };

/** Problems in another language: what is said. Which page explains them is the same in all. */
export type TranslatedProblems<Area> = {
  readonly [Code in keyof Area]: Omit<ProblemWords, 'learn'>;
};

/** The words of another language with the pages of the English ones. */
export function withPages<Code extends string, Some extends Code>(
  english: Readonly<Record<Code, ProblemWords>>,
  words: Readonly<Record<Some, Omit<ProblemWords, 'learn'>>>,
): Readonly<Record<Some, ProblemWords>> {
  const codes = Object.keys(words) as Some[];
  return Object.fromEntries(
    codes.map((code) => [code, { ...words[code], learn: english[code].learn }]),
  ) as Record<Some, ProblemWords>;
}
