import { matchForeign } from '../../posix/pattern/foreign-pattern.ts';
import type { Directive } from '../config/facts.ts';
import { expand, type Values } from './asked.ts';

/** Words of a map that stand for no value of its own (ngx_http_map_module). */
const settings = new Set(['default', 'hostnames', 'volatile', 'include']);
const mostMaps = 200;

/**
 * The same, with what `map` makes of them: a text that is one of its keys, whatever its letters' case; else the first pattern that
 * fits; else the default. What hangs on a file or on ends of names stays unknown. A map may ask another one, wherever that stands. Pure.
 */
export function withMaps(values: Values, http: readonly Directive[]): Values {
  const maps = http.filter(({ name, block }) => name === 'map' && block !== null).slice(0, mostMaps);
  let known = values;
  for (let turn = 0; turn < 3; turn += 1) {
    for (const map of maps) {
      const [source = '', target = ''] = map.words;
      const value = expand(source, known);
      const made = value === null ? null : lookUp(map.block?.children ?? [], value, known);
      if (target.startsWith('$')) known = { ...known, [target.slice(1)]: made };
    }
  }
  return known;
}

function lookUp(entries: readonly Directive[], value: string, values: Values): string | null {
  const filled = (entry: Directive | undefined) => expand(entry?.words[0] ?? '', values);
  const isPattern = ({ name }: Directive): boolean => name.startsWith('~');
  const said = entries.filter((entry) => !settings.has(entry.name) && !isPattern(entry));
  const same = said.find(({ name }) => name.replace(/^\\/, '').toLowerCase() === value.toLowerCase());
  if (same !== undefined) return filled(same);
  if (entries.some(({ name }) => name === 'include' || name === 'hostnames')) return null;
  for (const entry of entries.filter(isPattern)) {
    const ignoreCase = entry.name.startsWith('~*');
    const answer = matchForeign(entry.name.slice(ignoreCase ? 2 : 1), value, { ignoreCase });
    if (answer === 'unknown') return null;
    if (answer) return filled(entry);
  }
  return filled(entries.find(({ name }) => name === 'default'));
}
