import type { TextKey } from '../../../shared/content/texts.ts';
import type { byHandSources } from '../../../shared/wizard/draft.ts';

/** The steps of each road by hand; proofs have guides of their own. */
export const guides: Readonly<Record<(typeof byHandSources)[number], readonly TextKey[]>> = {
  bought: [
    'by-hand.bought-1',
    'by-hand.bought-2',
    'by-hand.bought-3',
    'by-hand.bought-4',
    'by-hand.bought-5',
  ],
  host: ['by-hand.host-1', 'by-hand.host-2', 'by-hand.host-3'],
  'self-signed': ['by-hand.self-signed-1'],
};
