import { useSyncExternalStore } from 'react';

type Spell = (name: string) => string;

let spell: Spell = (name) => name;
let isAsked = false;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!isAsked) {
    isAsked = true;
    void import('../shared/names/international.ts').then(({ toUnicode }) => {
      spell = toUnicode;
      for (const each of listeners) each();
    });
  }
  return () => listeners.delete(listener);
}

/**
 * Names in their owner's own letters, as they were typed. The table for that is large and fetched behind the first picture; until
 * it is there, names stay as they are.
 */
export const useSpelt = (): Spell => useSyncExternalStore(subscribe, () => spell);
