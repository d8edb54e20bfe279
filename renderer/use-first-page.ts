import { useEffect } from 'react';
import { call } from './bridge.ts';
import type { Page } from './page.ts';
import { fetchHome } from './screens/later.ts';

/** While it is to be found out, which page comes first: the sites, where there are some or something waits, else the welcome. */
export function useFirstPage(
  isStart: boolean,
  words: unknown,
  onFound: (page: Page, hasSites: boolean) => void,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever hears of it may be another one at each look
  useEffect(() => {
    if (!isStart) return;
    let isWanted = true;
    const asked = [call('run.list', {}), call('order.list', {}), call('several.current', {})] as const;
    void Promise.all(asked).then(async ([reply, ordered, going]) => {
      // A window that was reloaded goes on watching them.
      const followed = going.ok && going.value.state?.isOver === false ? going.value.state : null;
      // What waits for its owner is in that list, too.
      const isWaiting = reply.ok && reply.value.runs.some(({ outcome }) => outcome === 'waiting');
      const isOrdered = ordered.ok && ordered.value.orders.some(({ state }) => state !== 'delivered');
      const hasSites = reply.ok && reply.value.standing.length > 0;
      const first = reply.ok && (isWaiting || isOrdered || hasSites) ? reply.value : null;
      const open = reply.ok ? reply.value.runs.find(({ outcome }) => outcome === 'open') : undefined;
      // Shown when nothing of it is missing any more: a page that React has to wait for comes a third of a second late.
      if (first !== null) await Promise.all([words, fetchHome()]);
      if (!isWanted) return;
      if (followed !== null) return onFound({ at: 'several', followed }, first !== null);
      onFound(first === null ? { at: 'welcome', open: open ?? null } : { at: 'home', first }, first !== null);
    });
    return () => {
      isWanted = false;
    };
  }, [isStart, words]);
}
