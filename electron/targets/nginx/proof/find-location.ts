import { matchForeign } from '../../posix/pattern/foreign-pattern.ts';
import type { NginxLocation, NginxServer } from '../config/facts.ts';

/** The locations around a request, outermost first; empty: none takes it, and the server itself answers. */
export interface Place {
  readonly chain: readonly NginxLocation[];
  /** A pattern on the way there could not be judged, so that another place may answer. */
  readonly isSure: boolean;
}

/**
 * Where a path is answered, by nginx's own order (ngx_http_core_find_location): an exact one; else the longest prefix, then
 * what is within it; unless that says `^~`, the first pattern in the order of the file, which comes before the prefix.
 * First the place that is sure; behind it those that a pattern which cannot be judged would lead to. Pure.
 */
export function placesOf(server: NginxServer, path: string): readonly Place[] {
  const maybe: Place[] = [];
  const { chain } = search(server.locations, path, [], maybe);
  return [{ chain, isSure: maybe.length === 0 }, ...maybe];
}

interface Found {
  readonly chain: readonly NginxLocation[];
  /** Nothing of the levels around is asked any more. */
  readonly isFinal: boolean;
}

function search(
  locations: readonly NginxLocation[],
  path: string,
  around: readonly NginxLocation[],
  maybe: Place[],
): Found {
  const exact = locations.find((one) => one.modifier === '=' && one.path === path);
  if (exact !== undefined) return { chain: [...around, exact], isFinal: true };
  const [prefix] = locations
    .filter(({ modifier, path: start }) => (modifier === '' || modifier === '^~') && path.startsWith(start))
    .toSorted((one, other) => other.path.length - one.path.length);
  let best: Found = { chain: around, isFinal: false };
  if (prefix !== undefined) {
    best = search(prefix.locations, path, [...around, prefix], maybe);
    if (best.isFinal) return best;
  }
  if (prefix?.modifier === '^~') return best;
  for (const one of locations) {
    if (one.modifier !== '~' && one.modifier !== '~*') continue;
    const answer = matchForeign(one.path, path, { ignoreCase: one.modifier === '~*' });
    if (answer === false) continue;
    const within = search(one.locations, path, [...around, one], answer === true ? maybe : []);
    if (answer === true) return { ...within, isFinal: true };
    maybe.push({ chain: within.chain, isSure: false });
  }
  return best;
}
