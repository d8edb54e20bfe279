import { useEffect, useMemo, useRef, useState } from 'react';
import type { LearnId } from '../shared/content/learn-ids.ts';
import type { SiteLook } from '../shared/look.ts';
import type { Help, LearnPlace } from './help-context.ts';

/** What of the explanations stands open, if anything, and how one got there. F1 opens the page of the screen in front. */
export function useHelpState() {
  const [places, setPlaces] = useState<readonly LearnPlace[]>([]);
  const [look, setLook] = useState<SiteLook | null>(null);
  const here = useRef<LearnId | null>(null);
  const { help, go, back, close } = useMemo(() => {
    const goTo = (place: LearnPlace): void => setPlaces((now) => [...now, place]);
    const opened: Omit<Help, 'look'> = {
      open: (page) => goTo({ kind: 'page', id: page ?? here.current ?? 'what-is-a-certificate' }),
      openTerm: (term) => goTo({ kind: 'words', term }),
      setHere: (page) => {
        here.current = page;
      },
      setLook,
    };
    return {
      help: opened,
      go: goTo,
      back: () => setPlaces((now) => now.slice(0, -1)),
      close: () => setPlaces([]),
    };
  }, []);
  const place = places.at(-1) ?? null;
  const isOpen = place !== null;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      if (!isOpen) help.open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [help, isOpen]);
  const state = useMemo<Help>(() => ({ ...help, look }), [help, look]);
  return { help: state, place, hasBack: places.length > 1, go, back, close };
}
