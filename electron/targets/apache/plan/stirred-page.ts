import type { ApacheFacts } from '../config/facts.ts';
import { isReadBefore, type Place, placeOf } from '../config/reading-order.ts';
import type { Intent } from './intent.ts';
import { type ModuleName, modulePlan } from './modules.ts';
import { never } from './ssl-place.ts';
import { pageChanging } from './waking.ts';

/**
 * The file and line of a setting of visitors' pages that hangs on a module (`<IfModule mod_rewrite.c>`) which this plan has to load in
 * front of it. Null: there is none. What another site has waiting for the module is its own wish; its page is compared before and
 * after. `.htaccess` files, which are read at each visit, are not looked through. Pure.
 */
export function stirredPage(
  facts: ApacheFacts,
  needed: readonly ModuleName[],
  ssl: Place | null,
  { plain, matches }: Pick<Intent, 'plain' | 'matches'>,
): { readonly file: string; readonly line: number } | null {
  const sites = [...plain.map(({ site }) => site), ...matches.flatMap(({ challenged }) => challenged)];
  // Where a name has no plain site of its own, another's answers for it at some address, and stays another's.
  const named = matches.flatMap((match) => [...match.plain, ...match.encrypted, ...match.caught]);
  const own = new Set(named.map(({ origin, line }) => `${origin}:${line}`));
  const places = sites.map(({ origin, line }) => placeOf(facts, origin, line)).filter((one) => one !== null);
  const [first = never, ...others] = places;
  const site = others.reduce((earliest, one) => (isReadBefore(one, earliest) ? one : earliest), first);
  for (const name of needed) {
    // What is loaded by Debian's folder was found to change nothing.
    if (modulePlan(facts, [name]).lines.length === 0) continue;
    const found = pageChanging(facts, name === 'ssl' ? ssl : site, `${name}_module`, own);
    if (found !== null) return { file: found.file, line: found.line };
  }
  return null;
}
