import { Fragment, type ReactNode, useMemo } from 'react';
import type { TermId } from '../shared/content/en/terms.ts';
import type { FirstTranslator } from '../shared/content/first-words.ts';
import type { LearnId } from '../shared/content/learn-ids.ts';
import type { TextKey } from '../shared/content/texts.ts';
import { type Speaker, type Translator, tagsOf, type Values } from '../shared/content/translator.ts';
import { LearnLink } from './components/learn-link.tsx';
import { Term } from './components/term.tsx';
import { type Drawing, TextsContext } from './texts.tsx';

/** Gives all below it the words of a language. Apart from `useTexts`, since explained words need both. */
export function TextsProvider({
  first,
  whole,
  children,
}: {
  readonly first: FirstTranslator;
  readonly whole: Translator | Promise<Translator>;
  readonly children: ReactNode;
}) {
  const spoken = useMemo(
    () => ({
      first: textsOf(first),
      whole: whole instanceof Promise ? whole.then((all) => textsOf(all)) : textsOf(whole),
    }),
    [first, whole],
  );
  return <TextsContext value={spoken}>{children}</TextsContext>;
}

function textsOf<Known extends TextKey, Words extends FirstTranslator['catalogue']>(
  translator: Speaker<Known, Words>,
): Drawing<Known, Words> {
  const { catalogue, message } = translator;
  const tags = tagsOf<ReactNode>(catalogue, drawn);
  const richSay = (words: string, values: Values = {}): ReactNode => {
    try {
      const parts = message(words).format<ReactNode>({ ...tags, ...values });
      return Array.isArray(parts) ? withKeys(parts) : parts;
    } catch {
      // As `say` of every translator does.
      return catalogue.texts['frame.unsaid'];
    }
  };
  return { ...translator, richSay, rich: (key, ...[values]) => richSay(translator.pattern(key), values) };
}

function drawn(tag: string, chunks: ReactNode[]): ReactNode {
  const inside = withKeys(chunks);
  if (tag === 'b') return <b>{inside}</b>;
  if (tag === 'code') return <code>{inside}</code>;
  // The tags are made of these ids, see `tagsOf`.
  if (tag.startsWith('see-')) return <LearnLink to={tag.slice(4) as LearnId}>{inside}</LearnLink>;
  return <Term id={tag as TermId}>{inside}</Term>;
}

function withKeys(parts: readonly ReactNode[]): ReactNode {
  // The parts of one sentence never change places, so their place is their key.
  return parts.map((part, place) => <Fragment key={`part-${String(place)}`}>{part}</Fragment>);
}
