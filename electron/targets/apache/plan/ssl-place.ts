import type { ApacheFacts } from '../config/facts.ts';
import { isReadBefore, type Place, placeOf, placeOfNew } from '../config/reading-order.ts';
import type { Intent } from './intent.ts';
import { isLoaded, modsPaths, modulePlan } from './modules.ts';
import { tlsHostPlace } from './tls-host-file.ts';

type Asked = Pick<Intent, 'tlsHosts' | 'split'>;

/**
 * Where the plan has mod_ssl read: at Debian's folder of modules, or with our own lines. Only conditions behind it find it.
 * Null: it is loaded already. Pure.
 */
export function sslPlace(
  facts: ApacheFacts,
  names: readonly string[],
  { tlsHosts, split }: Asked,
): Place | null {
  if (isLoaded(facts, 'ssl')) return null;
  const { changes } = modulePlan(facts, ['ssl']);
  if (changes.length > 0) return placeOfNew(facts, modsPaths(facts, 'ssl.load').path) ?? never;
  const places = [
    tlsHostPlace(facts, names, tlsHosts),
    ...split.map(({ site }) => placeOf(facts, site.origin, site.line)),
  ].filter((place) => place !== null);
  const [first = never, ...others] = places;
  return others.reduce((earliest, one) => (isReadBefore(one, earliest) ? one : earliest), first);
}

/** Behind all lines: no line of the plan loads it. */
export const never: Place = [Number.POSITIVE_INFINITY];
