import type { room } from './en/learn-room.ts';
import type { LearnId } from './learn-ids.ts';
import type { MessageArguments } from './message-arguments.ts';

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
  /** What people type who look for this page, and what it does not say in these words. Not shown. */
  readonly also?: string;
}

export type EnglishLearnTexts = typeof room;
export type LearnTextKey = keyof EnglishLearnTexts;
/** Those that mention no facts. */
export type PlainLearnKey = {
  [Key in LearnTextKey]: [MessageArguments<EnglishLearnTexts[Key]>] extends [never] ? Key : never;
}[LearnTextKey];

/** The long words of one language, fetched when they are read. */
export interface LearnWords {
  readonly pages: Readonly<Record<LearnId, LearnPageWords>>;
  /** Of the room in which they are read, and of what can be tried there. */
  readonly texts: Readonly<Record<LearnTextKey, string>>;
  /** By the ids of `trust-record.json`: what authorities did to lose trust, and what came of it. */
  readonly distrust: Readonly<Record<string, { readonly why: string; readonly outcome: string }>>;
}
