import { fitsPlaces } from '../../../shared/wildcard.ts';

type Place = '*' | '?' | string | { readonly isNegated: boolean; readonly ranges: readonly Range[] };
type Range = readonly [from: string, to: string];

/** Does a name of a file or folder, without slashes, fit (apr_fnmatch.c with APR_FNM_PERIOD, as Include asks it)? */
export function fitsFileWildcard(pattern: string, name: string): boolean {
  // No path on a server is longer (PATH_MAX), and brackets that never close are searched each to the end.
  if (pattern.length > 4096) return false;
  if (!isWildcard(pattern)) return pattern === name;
  const places = placesOf(pattern);
  // A leading period must be written as one.
  if (name.startsWith('.') && places[0] !== '\\.') return false;
  const isRun = (place: number) => places[place] === '*';
  const takes = (place: number, character: string) => {
    const one = places[place];
    if (one === undefined || one === '?') return one === '?';
    if (typeof one === 'string') return one === `\\${character}`;
    return one.ranges.some(([from, to]) => from <= character && character <= to) !== one.isNegated;
  };
  return fitsPlaces({ count: places.length, isRun, takes }, name);
}

/** Without any of `*`, `?` or `[…]` Apache takes the words as they stand (apr_fnmatch_test). */
export function isWildcard(pattern: string): boolean {
  let isOpen = false;
  for (let at = 0; at < pattern.length; at += 1) {
    const character = pattern.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '*' || character === '?' || (character === ']' && isOpen)) return true;
    else if (character === '[') isOpen = true;
  }
  return false;
}

/** Letters that stand for themselves come with a backslash in front. */
function placesOf(pattern: string): readonly Place[] {
  const places: Place[] = [];
  let at = 0;
  while (at < pattern.length) {
    const character = pattern.charAt(at);
    const bracket = character === '[' ? readBracket(pattern, at) : null;
    if (bracket !== null) {
      places.push(bracket.place);
      at = bracket.end;
    } else if (character === '*' || character === '?') {
      places.push(character);
      at += 1;
    } else {
      const isEscape = character === '\\' && at + 1 < pattern.length;
      places.push(`\\${pattern.charAt(isEscape ? at + 1 : at)}`);
      at += isEscape ? 2 : 1;
    }
  }
  return places;
}

/** `[a-z]`, `[!a]` or `[^a]`; a closing bracket that comes first is one of the characters. */
function readBracket(pattern: string, start: number) {
  let at = start + 1;
  const isNegated = '!^'.includes(pattern.charAt(at)) && pattern.charAt(at) !== '';
  if (isNegated) at += 1;
  const ranges: Range[] = [];
  const take = () => {
    if (pattern.charAt(at) === '\\' && at + 1 < pattern.length) at += 1;
    at += 1;
    return pattern.charAt(at - 1);
  };
  while (ranges.length === 0 || pattern.charAt(at) !== ']') {
    if (at >= pattern.length) return null;
    const from = take();
    const isRange = pattern.charAt(at) === '-' && pattern.charAt(at + 1) !== ']' && at + 1 < pattern.length;
    if (isRange) at += 1;
    ranges.push([from, isRange ? take() : from]);
  }
  return { place: { isNegated, ranges }, end: at + 1 };
}
