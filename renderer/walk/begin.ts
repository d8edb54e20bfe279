import { languages } from '../../shared/content/languages.ts';
import recorded from './recorded.json';
import { movedTo, type Recording, walkBridge } from './walk-bridge.ts';

/** Puts the recorded answers where the app looks for its bridge. The preload script has left that place empty (shared/walk.ts). */
export function beginWalk(): void {
  const { searchParams } = new URL(location.href);
  const told = (key: string) => searchParams.get(key);
  const bridge = walkBridge(movedTo(recorded as unknown as Recording, Date.now()), {
    theme: (['light', 'dark'] as const).find((each) => each === told('theme')) ?? 'system',
    language: languages.find((each) => each === told('language')) ?? 'system',
  });
  // Raises where somebody has put a real one there.
  Object.defineProperty(window, 'bridge', { value: bridge });
}
