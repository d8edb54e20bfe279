import { useCallback, useEffect, useState } from 'react';
import type { UpdatesView } from '../shared/ipc/updates.ts';
import { call, startTask } from './bridge.ts';

/**
 * Whether there is a newer version. The project is asked once a day where its owner wants that, each time that a page with
 * this comes up; where nobody answers, nothing is said.
 */
export function useUpdates(): { readonly view: UpdatesView | null; askNow(): void } {
  const [view, setView] = useState<UpdatesView | null>(null);
  const ask = useCallback(async (onlyIfDue: boolean) => {
    const reply = await startTask('updates.ask', { onlyIfDue }, () => undefined).reply;
    if (reply.ok) setView(reply.value);
  }, []);
  useEffect(() => {
    void call('updates.read', {}).then((reply) => {
      if (reply.ok) setView((now) => now ?? reply.value);
    });
    void ask(true);
  }, [ask]);
  return { view, askNow: () => void ask(false) };
}
