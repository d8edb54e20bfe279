import { createContext, type ReactNode, use, useContext } from 'react';
import type { FirstKey, FirstWords } from '../shared/content/first-words.ts';
import type { ValuesOf } from '../shared/content/message-arguments.ts';
import type { Catalogue, EnglishTexts, TextKey } from '../shared/content/texts.ts';
import type { Speaker, Values } from '../shared/content/translator.ts';

export type { Values } from '../shared/content/translator.ts';

export interface Drawing<Known extends TextKey, Words> extends Speaker<Known, Words> {
  /** The text of a key with bold parts, explained words and links to pages. */
  rich<Key extends Known>(key: Key, ...values: ValuesOf<EnglishTexts[Key]>): ReactNode;
  /** The same for any message of the catalogue outside `texts`. */
  richSay(message: string, values?: Values): ReactNode;
}

export type Texts = Drawing<TextKey, Catalogue>;
export type FirstTexts = Drawing<FirstKey, FirstWords>;

/** Filled by `TextsProvider`. */
export const TextsContext = createContext<{
  readonly first: FirstTexts;
  /** All words: a promise while they are being fetched. */
  readonly whole: Texts | Promise<Texts>;
} | null>(null);

function useSpoken() {
  const spoken = useContext(TextsContext);
  if (spoken === null) throw new Error('no texts around');
  return spoken;
}

/** All words of the language. A screen that wants them before they are there waits. */
export function useTexts(): Texts {
  const { whole } = useSpoken();
  return whole instanceof Promise ? use(whole) : whole;
}

/** The words that are there from the first moment: for the frame, and what stands in it before anything is fetched. */
export const useFirstTexts = (): FirstTexts => useSpoken().first;

/** When all words are there. */
export const useWholeWords = (): Texts | Promise<Texts> => useSpoken().whole;
