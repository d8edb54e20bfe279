import type { MixedLook, MixedPart } from '../mixed-content.ts';
import type { Translator } from './translator.ts';

/** A look for unencrypted parts in words: the one way, for the window and for the command line. */
export interface SaidMixed {
  readonly sign: 'good' | 'care' | 'know';
  readonly title: string;
  readonly text: string;
  /** Each part: what becomes of it, where it is asked for, and its address. */
  readonly parts: readonly { readonly what: string; readonly url: string }[];
  /** How many more there are; null: none. */
  readonly more: string | null;
  /** What an owner can do themselves; null where we do not know. */
  readonly advice: string | null;
  /** For whoever makes the site; null where there is nothing to tell them. */
  readonly letter: string | null;
}

const quiet = { parts: [], more: null, advice: null, letter: null };

export function mixedSaid(look: MixedLook, name: string, translator: Translator): SaidMixed {
  const { t, list } = translator;
  const { problem, parts, more } = look;
  const pages = list(look.pages);
  if (problem !== null)
    return { sign: 'know', title: t('mixed.unseen'), text: t('mixed.unseen-more', { problem }), ...quiet };
  const partly = look.isWhole ? '' : ` ${t('mixed.partly')}`;
  if (parts.length === 0) {
    const text = look.isUpgraded
      ? t('mixed.upgraded-more', { pages })
      : t('mixed.none-more', { count: look.pages.length, pages });
    return { sign: 'good', title: t('mixed.none'), text: `${text}${partly}`, ...quiet };
  }
  const said = parts.map((part) => ({ what: whatOf(part, translator), url: part.url }));
  const left = more === 0 ? null : t('mixed.more', { count: more });
  const lines = said.map(({ what, url }) => `${url} (${what})`);
  return {
    sign: 'care',
    title: t('mixed.found', { count: parts.length + more }),
    text: `${t('mixed.found-more', { pages })}${partly}`,
    parts: said,
    more: left,
    advice: look.isWordPress ? t('mixed.wordpress', { name }) : null,
    letter: [t('mixed.letter', { name }), ...lines, ...(left === null ? [] : [left])].join('\n'),
  };
}

const whatOf = ({ kind, pages }: MixedPart, { t, list }: Translator): string =>
  t('mixed.on', { what: t(`mixed.${kind}`), pages: list(pages.slice(0, 3)) });
