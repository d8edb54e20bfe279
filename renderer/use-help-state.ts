import { useEffect, useMemo, useRef, useState } from 'react';
import type { LearnId } from '../shared/content/learn-ids.ts';
import type { Help, LearnPlace } from './help-context.ts';

/** What of the explanations stands open, if anything. F1 opens the page of the screen in front. */
export function useHelpState() {
  const [place, setPlace] = useState<LearnPlace | null>(null);
  const here = useRef<LearnId | null>(null);
  const help = useMemo<Help>(
    () => ({
      open: (page) => setPlace({ kind: 'page', id: page ?? here.current ?? 'what-is-a-certificate' }),
      openTerm: (term) => setPlace({ kind: 'words', term }),
      setHere: (page) => {
        here.current = page;
      },
    }),
    [],
  );
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'F1') return;
      event.preventDefault();
      help.open();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [help]);
  return { help, place, go: setPlace, close: () => setPlace(null) };
}
