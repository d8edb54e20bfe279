import { later } from '../fetch-later.ts';

/** Names are shown in their own letters, whose table is large. */
export const AdviceCard = later(() => import('./advice.tsx'));

/** Its letter names the site in its own letters too. */
export const ForkChoice = later(() => import('./fork-choice.tsx'));
