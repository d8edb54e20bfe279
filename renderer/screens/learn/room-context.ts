import { createContext, useContext } from 'react';
import type { EnglishLearnTexts, LearnTextKey, LearnWords } from '../../../shared/content/learn.ts';
import type { ValuesOf } from '../../../shared/content/message-arguments.ts';
import { useTexts } from '../../texts.tsx';

/** The long words of the language, for everything in the room. */
export const LearnContext = createContext<LearnWords | null>(null);

export function useLearn(): LearnWords {
  const words = useContext(LearnContext);
  if (words === null) throw new Error('no pages around');
  return words;
}

/** The room's own words. */
export function useRoomText(): <Key extends LearnTextKey>(
  key: Key,
  ...values: ValuesOf<EnglishLearnTexts[Key]>
) => string {
  const { texts } = useLearn();
  const { say } = useTexts();
  return (key, ...[values]) => say(texts[key], values);
}
