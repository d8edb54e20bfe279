import { createContext, useContext } from 'react';
import type { LearnTextKey, LearnWords } from '../../../shared/content/learn.ts';
import type { Values } from '../../../shared/content/speaker.ts';
import { useTexts } from '../../texts.tsx';

/** The long words of the language, for everything in the room. */
export const LearnContext = createContext<LearnWords | null>(null);

export function useLearn(): LearnWords {
  const words = useContext(LearnContext);
  if (words === null) throw new Error('no pages around');
  return words;
}

/** The room's own words. */
export function useRoomText(): (key: LearnTextKey, values?: Values) => string {
  const { texts } = useLearn();
  const { say } = useTexts();
  return (key, values) => say(texts[key], values);
}
