import type { TextKey } from '../../../shared/content/texts.ts';
import type { Road } from '../../../shared/wizard/road.ts';

export type Source = Extract<Road, { kind: 'by-hand' }>['source'];

/** The steps of each road by hand. */
export const guides: Readonly<Record<Source, readonly TextKey[]>> = {
  bought: [
    'by-hand.bought-1',
    'by-hand.bought-2',
    'by-hand.bought-3',
    'by-hand.bought-4',
    'by-hand.bought-5',
  ],
  host: ['by-hand.host-1', 'by-hand.host-2', 'by-hand.host-3'],
  'self-signed': ['by-hand.self-signed-1'],
  'dns-proof': ['by-hand.dns-proof-1', 'by-hand.dns-proof-2', 'by-hand.dns-proof-3'],
  'mail-proof': ['by-hand.mail-proof-1', 'by-hand.mail-proof-2', 'by-hand.mail-proof-3'],
};
