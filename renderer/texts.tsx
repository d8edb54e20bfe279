import { IntlMessageFormat } from 'intl-messageformat';
import { createContext, Fragment, type ReactNode, useContext, useMemo } from 'react';
import type { TermId } from '../shared/content/en/terms.ts';
import { type Catalogue, catalogues, type Language, type TextKey } from '../shared/content/texts.ts';
import { Term } from './components/term.tsx';

export type Values = Readonly<Record<string, string | number>>;

export interface Texts {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** The text of a key, as plain text. */
  t(key: TextKey, values?: Values): string;
  /** The same with bold parts and explained words. */
  rich(key: TextKey, values?: Values): ReactNode;
  /** Any message of the catalogue outside `texts`. */
  say(message: string, values?: Values): string;
  /** 21 February 2027 */
  date(iso: string | Date): string;
  /** Names as a sentence lists them. */
  list(items: readonly string[]): string;
}

const TextsContext = createContext<Texts | null>(null);

export function TextsProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}) {
  const texts = useMemo(() => textsOf(language), [language]);
  return <TextsContext value={texts}>{children}</TextsContext>;
}

export function useTexts(): Texts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('no texts around');
  return texts;
}

function textsOf(language: Language): Texts {
  const catalogue = catalogues[language];
  const formats = new Map<string, IntlMessageFormat>();
  const formatOf = (message: string): IntlMessageFormat => {
    const known = formats.get(message);
    if (known !== undefined) return known;
    const made = new IntlMessageFormat(message, language);
    formats.set(message, made);
    return made;
  };
  const days = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  const plainTags = tagsOf(catalogue, (_id, chunks) => chunks.join(''));
  const richTags = tagsOf<ReactNode>(catalogue, (id, chunks) =>
    id === 'b' ? <b>{withKeys(chunks)}</b> : <Term id={id}>{withKeys(chunks)}</Term>,
  );
  const say = (message: string, values: Values = {}): string =>
    String(formatOf(message).format({ ...plainTags, ...values }));
  return {
    catalogue,
    language,
    say,
    t: (key, values) => say(catalogue.texts[key], values),
    rich: (key, values = {}) => {
      const parts = formatOf(catalogue.texts[key]).format<ReactNode>({ ...richTags, ...values });
      return Array.isArray(parts) ? withKeys(parts) : parts;
    },
    date: (when) => days.format(new Date(when)),
    list: (items) => lists.format(items),
  };
}

type Tag<Part> = (chunks: Part[]) => Part;

function tagsOf<Part>(
  { terms }: Catalogue,
  make: (id: TermId | 'b', chunks: Part[]) => Part,
): Readonly<Record<string, Tag<Part>>> {
  const ids = ['b', ...(Object.keys(terms) as TermId[])] as const;
  return Object.fromEntries(ids.map((id) => [id, (chunks: Part[]) => make(id, chunks)]));
}

function withKeys(parts: readonly ReactNode[]): ReactNode {
  // The parts of one sentence never change places, so their place is their key.
  return parts.map((part, place) => <Fragment key={`part-${String(place)}`}>{part}</Fragment>);
}
