import { createContext, type ReactNode, useContext } from 'react';
import type { ValuesOf } from '../shared/content/message-arguments.ts';
import type { EnglishTexts, TextKey } from '../shared/content/texts.ts';
import type { Translator, Values } from '../shared/content/translator.ts';

export type { Values } from '../shared/content/translator.ts';

export interface Texts extends Translator {
  /** The text of a key with bold parts, explained words and links to pages. */
  rich<Key extends TextKey>(key: Key, ...values: ValuesOf<EnglishTexts[Key]>): ReactNode;
  /** The same for any message of the catalogue outside `texts`. */
  richSay(message: string, values?: Values): ReactNode;
}

/** Filled by `TextsProvider`. */
export const TextsContext = createContext<Texts | null>(null);

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('no texts around');
  return texts;
}
