import type { LearnId } from './learn-ids.ts';

/** One thought of a page. The texts are ICU messages with the tags of `tagsOf`. */
export interface Passage {
  readonly heading?: string;
  readonly text: readonly string[];
  /** Short points under the text. */
  readonly points?: readonly string[];
}

export interface LearnPageWords {
  readonly title: string;
  /** What the page answers, in one sentence: for the list, and under the title. */
  readonly summary: string;
  readonly passages: readonly Passage[];
}

/** The long words of one language, fetched when they are read. */
export interface LearnWords {
  readonly pages: Readonly<Record<LearnId, LearnPageWords>>;
}
