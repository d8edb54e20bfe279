import { createContext, useContext } from 'react';
import type { Output } from '../shared/ipc/contract.ts';
import type { Settings } from '../shared/settings.ts';

export interface AppState {
  readonly about: Output<'app.about'>;
  readonly settings: Settings;
  /** Remembers a part of the settings, here at once and on disk. */
  change(patch: Partial<Settings>): void;
}

export const AppContext = createContext<AppState | null>(null);

export function useApp(): AppState {
  const app = useContext(AppContext);
  if (app === null) throw new Error('no app around');
  return app;
}
