import { createContext, useContext, useEffect } from 'react';
import type { TermId } from '../shared/content/en/terms.ts';
import type { LearnId } from '../shared/content/learn-ids.ts';
import type { SiteLook } from '../shared/look.ts';

/** What stands open: a page, or the words, at one of them where it is named. */
export type LearnPlace =
  | { readonly kind: 'page'; readonly id: LearnId }
  | { readonly kind: 'words'; readonly term: TermId | null };

export interface Help {
  /** Opens a page; without one, that of the screen in front of which the person sits. */
  open(page?: LearnId): void;
  /** Opens the glossary at a word. */
  openTerm(term: TermId): void;
  /** Says which page explains what is on the screen; see `useHelpHere`. */
  setHere(page: LearnId | null): void;
  /** What was seen of the owner's own site, to explain things on; null before the first look. */
  readonly look: SiteLook | null;
  setLook(look: SiteLook | null): void;
}

export const HelpContext = createContext<Help>({
  open: () => undefined,
  openTerm: () => undefined,
  setHere: () => undefined,
  look: null,
  setLook: () => undefined,
});

/** The one way to open what explains, from any screen. */
export const useHelp = (): Help => useContext(HelpContext);

/** Names the page that F1 and “Help” open while this screen stands. `Screen` does it with `why.learn`. */
export function useHelpHere(page: LearnId | null): void {
  const { setHere } = useHelp();
  useEffect(() => {
    setHere(page);
    return () => setHere(null);
  }, [setHere, page]);
}
