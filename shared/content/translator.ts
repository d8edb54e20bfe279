import { IntlMessageFormat } from 'intl-messageformat';
import { type Formats, formatsOf, localeOf } from './formats.ts';
import type { Language } from './languages.ts';
import { learnIds } from './learn-ids.ts';
import type { Values, ValuesOf } from './message-arguments.ts';
import type { Catalogue, EnglishTexts, TextKey } from './texts.ts';

export type { Values } from './message-arguments.ts';

/** One language, speaking, as far as it knows its words. */
export interface Speaker<Known extends TextKey, Words> extends Formats {
  readonly catalogue: Words;
  readonly language: Language;
  /** The message of a key, as it was written. */
  pattern(key: Known): string;
  /** The text of a key, as plain text. */
  t<Key extends Known>(key: Key, ...values: ValuesOf<EnglishTexts[Key]>): string;
  /** The text of a key that data chose, with the facts that came with it: a test sees to it that these suffice. */
  tell(key: Known, facts: Values): string;
  /**
   * Any message of the catalogue outside `texts`, as plain text. Where its facts do not make a sentence of it, a plain
   * sentence says so: nobody ever reads a pattern.
   */
  say(message: string, values?: Values): string;
  /** A message made ready; the same one for the same words. */
  message(words: string): IntlMessageFormat;
}

/** One language with all its words: for the window, the command line and the main process alike. */
export type Translator = Speaker<TextKey, Catalogue>;

/** The tags that messages may hold: bold, a computer's words, one for each explained term and each page. */
export function tagsOf<Part>(
  { terms }: Pick<Catalogue, 'terms'>,
  make: (tag: string, chunks: Part[]) => Part,
): Readonly<Record<string, (chunks: Part[]) => Part>> {
  const tags = ['b', 'code', ...Object.keys(terms), ...learnIds.map((id) => `see-${id}`)];
  return Object.fromEntries(tags.map((tag) => [tag, (chunks: Part[]) => make(tag, chunks)]));
}

/** A speaker of the words that there are. */
export function speakerOf<Known extends TextKey, Words extends Pick<Catalogue, 'terms'>>(
  catalogue: Words & { readonly texts: Readonly<Record<Known | 'frame.unsaid', string>> },
  language: Language,
): Speaker<Known, Words> {
  const known = new Map<string, IntlMessageFormat>();
  const message = (words: string): IntlMessageFormat => {
    const made = known.get(words) ?? new IntlMessageFormat(words, localeOf(language));
    known.set(words, made);
    return made;
  };
  const plain = tagsOf<string>(catalogue, (_tag, chunks) => chunks.join(''));
  const say = (words: string, values: Values = {}): string => {
    try {
      return String(message(words).format({ ...plain, ...values }));
    } catch {
      // Types and tests keep facts from missing; one of a wrong kind may still come from a server.
      return catalogue.texts['frame.unsaid'];
    }
  };
  return {
    ...formatsOf(language),
    catalogue,
    language,
    message,
    say,
    pattern: (key) => catalogue.texts[key],
    t: (key, ...[values]) => say(catalogue.texts[key], values),
    tell: (key, facts) => say(catalogue.texts[key], facts),
  };
}
