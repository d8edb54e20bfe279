import { useEffect, useState } from 'react';
import { arrivedUntil, shownFor } from '../../../shared/by-hand/arrived.ts';
import type { GuideSource } from '../../../shared/by-hand/places.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { useApp } from '../../app-context.ts';

/**
 * Keeps the flow that was chosen until what it leads to is there, also over days and starts of the app. Answers
 * until when the new certificate is good; null while it is not there.
 */
export function useUnfinished(flow: {
  readonly draft: Draft;
  readonly source: GuideSource;
  readonly chosen: { readonly id: string; readonly name: string } | undefined;
}): string | null {
  const { settings, change } = useApp();
  const { source, chosen } = flow;
  const { site, names = [] } = flow.draft;
  const domain = site?.domain ?? '';
  const [begun] = useState(() => {
    const kept = settings.byHand;
    const isSame = kept?.domain === domain && kept.source === source && kept.offer?.id === chosen?.id;
    if (isSame) return { since: kept.since, before: kept.before };
    const since = new Date().toISOString().slice(0, 10);
    return { since, before: site === undefined ? null : shownFor(names, site.look) };
  });
  const until =
    site === undefined || source === 'self-signed' ? null : arrivedUntil(names, site.look, begun.before);
  const isThere = until !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes with the flow, and when it ends
  useEffect(() => {
    if (domain === '' || names.length === 0) return;
    const unfinished = { domain, names: [...names], source, offer: chosen ?? null, ...begun };
    change({ byHand: isThere ? null : unfinished });
  }, [domain, names.join(), source, chosen?.id, isThere]);
  return until;
}
