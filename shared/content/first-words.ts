import type { first } from './en/first.ts';
import type { Catalogue } from './texts.ts';
import type { Speaker } from './translator.ts';

/** Keys of the words that the window's frame and its first screen need. */
export type FirstKey = keyof (typeof first)['texts'];

/** The part of a catalogue that is fetched before the first screen stands. */
export interface FirstWords extends Pick<Catalogue, 'terms'> {
  readonly texts: Readonly<Record<FirstKey, string>>;
}

/** A language that knows the first words only. Whoever knows them all is one, too. */
export type FirstTranslator = Speaker<FirstKey, FirstWords>;
