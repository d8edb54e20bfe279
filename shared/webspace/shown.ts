import type { ShownView } from '../served.ts';

/** How visitors meet a certificate that was put into a form, from one look. Pure. */

/** `new`: the one that was made; `other`: another one that browsers trust; `bad`: one that they do not; `none`: nothing is encrypted. */
export type SpaceShown = 'new' | 'other' | 'bad' | 'none';

export interface SpaceView {
  readonly name: string;
  readonly address: string;
  readonly shows: SpaceShown;
}

export const viewsOf = (shown: readonly ShownView[], fingerprint: string): readonly SpaceView[] =>
  shown.map(({ name, address, https }) => ({ name, address, shows: shownBy(https, fingerprint) }));

function shownBy(https: ShownView['https'], fingerprint: string): SpaceShown {
  if (https.fingerprint === null) return 'none';
  if (!https.trusted) return 'bad';
  return https.fingerprint === fingerprint ? 'new' : 'other';
}

/** Each name was seen, and all that was seen of it is the new one. */
export const isWholeShown = (views: readonly SpaceView[], names: readonly string[]): boolean =>
  names.every((name) => views.some((view) => view.name === name)) &&
  views.every(({ shows }) => shows === 'new');
