import { type ComponentType, lazy } from 'react';
import type { LearnId } from '../../../../shared/content/learn-ids.ts';

/** What can be tried on a page; each is fetched when its page is opened. */
export const figures: Readonly<Partial<Record<LearnId, ComponentType>>> = {
  'what-is-a-certificate': lazy(() => import('./seal-lab.tsx')),
  'chain-of-trust': lazy(() => import('./live-chain.tsx')),
  'who-vouches': lazy(() => import('./distrust-timeline.tsx')),
  'validation-levels': lazy(() => import('./levels.tsx')),
  'names-and-wildcards': lazy(() => import('./covers.tsx')),
  lifetimes: lazy(() => import('./lifetime-chart.tsx')),
  'when-proof-fails': lazy(() => import('./proxy-lines.tsx')),
};
