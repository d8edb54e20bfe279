/** Maps end at commas and blanks, but not between braces. */
export function mapsIn(value: string): readonly string[] {
  const maps: string[] = [];
  let depth = 0;
  let map = '';
  for (const letter of value) {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    if (depth === 0 && /[\s,]/.test(letter)) {
      if (map !== '') maps.push(map);
      map = '';
    } else map += letter;
  }
  return map === '' ? maps : [...maps, map];
}

/** The text of a map that is built from a file beside it, or read from it as it is. */
export const mapSource = (map: string): string | null =>
  /^(?:hash|texthash|btree|dbm|cdb|lmdb):(\/.+)$/.exec(map)?.[1] ?? null;
