import { createContext, useContext } from 'react';
import type { LearnId } from '../shared/content/en/learn.ts';

export interface Help {
  /** Opens the help, at a question where one is named. */
  open(topic?: LearnId): void;
}

export const HelpContext = createContext<Help>({ open: () => undefined });

export const useHelp = (): Help => useContext(HelpContext);
