import type { TermId } from '../../../shared/content/en/terms.ts';
import type { LearnWords } from '../../../shared/content/learn.ts';
import { type LearnId, learnIds } from '../../../shared/content/learn-ids.ts';
import type { Catalogue } from '../../../shared/content/texts.ts';

/** Small letters without accents or tags, so that `Übung` is found by `ubung`. */
export const folded = (text: string): string =>
  text
    .replace(/<[^>]*>/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();

/** Where a word stands says how well a page fits: in its title, its sentence, or somewhere in it. */
const weights = [4, 2, 1] as const;

/**
 * The pages that hold all words of a query, the best first, else in the order of reading. An empty query finds
 * them all.
 */
export function findPages({ pages }: LearnWords, query: string): readonly LearnId[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return learnIds;
  const scored = learnIds.map((id) => {
    const { title, summary, passages, also = '' } = pages[id];
    const rest = passages.flatMap(({ heading = '', text, points = [] }) => [heading, ...text, ...points]);
    const places = [title, summary, [...rest, also].join(' ')].map(folded);
    const scores = words.map((word) =>
      places.reduce((best, place, at) => Math.max(best, place.includes(word) ? (weights[at] ?? 0) : 0), 0),
    );
    return { id, score: scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + score, 0) };
  });
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id }) => id);
}

/** The words whose name, or whose line, holds the query. */
export function findTerms(
  terms: Catalogue['terms'],
  query: string,
): readonly { readonly id: TermId; readonly word: string }[] {
  const sought = folded(query).trim();
  if (sought === '') return [];
  const ids = Object.keys(terms) as TermId[];
  const holds = (text: string): boolean => folded(text).includes(sought);
  return ids
    .filter((id) => holds(terms[id].word) || holds(terms[id].hint))
    .map((id) => ({ id, word: terms[id].word }));
}
