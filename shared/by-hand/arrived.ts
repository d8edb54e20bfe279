import type { SiteLook } from '../look.ts';
import { isStar } from '../names/domain-name.ts';

type Seen = Pick<SiteLook, 'names'>;

/** The certificate that the first name shows, wherever it does; null: none. */
export function shownFor(names: readonly string[], look: Seen): string | null {
  const first = look.names.find(({ name }) => name === names[0]);
  return first?.views.find(({ https }) => https.fingerprint !== null)?.https.fingerprint ?? null;
}

/**
 * Until when what was got by hand is good: once every name is trusted on every address, with another certificate
 * than the one `before`. Null: it is not there yet, or not seen. A name with a star cannot be looked at.
 */
export function arrivedUntil(names: readonly string[], look: Seen, before: string | null): string | null {
  const visible = names.filter((name) => !isStar(name));
  const views = visible.map((name) => look.names.find((each) => each.name === name)?.views ?? []);
  const all = views.flat().map(({ https }) => https);
  if (all.length === 0 || views.some((some) => some.length === 0)) return null;
  if (all.some(({ trusted, fingerprint }) => !trusted || fingerprint === null || fingerprint === before)) {
    return null;
  }
  return all.flatMap(({ notAfter }) => notAfter ?? []).toSorted()[0] ?? null;
}
