import { bareOf, type HostName } from '../../../shared/names/domain-name.ts';
import { toUnicode } from '../../../shared/names/international.ts';
import { likelySite } from '../../../shared/names/likely-site.ts';
import { suffixOf } from '../../../shared/names/public-suffix.ts';
import { readName, readNames } from '../../../shared/names/read-name.ts';
import { ProblemError } from '../../../shared/problems.ts';

/**
 * The host name that a person means: what `readName` reads, behind its star if it has one.
 * Raises `name-invalid` {typed, reason: NameRefusal or `several`, kind: the
 * same for words, perhaps: the site that was most likely meant or '', count: 0 or 1 of it}.
 */
export function domainFrom(typed: string): HostName {
  const read = readName(typed);
  if (read.ok) return bareOf(read.name);
  // What is noted under underscores in DNS is for who makes a certificate to know; here it is one sign too many.
  const isList = readNames(typed).filter((part) => part.read.ok).length > 1;
  const reason = isList ? 'several' : read.why === 'underscore' ? 'characters' : read.why;
  throw new ProblemError('name-invalid', {
    typed: typed.trim().slice(0, 200),
    reason,
    kind: selectable(reason),
    ...meantBy(likelySite(typed)),
  });
}

/** A reason as the words of a problem choose by it: a selector holds no hyphen. */
export const selectable = (reason: string): string => reason.replaceAll('-', '_');

/** A guess as facts that words can mention, in its owner's own letters. */
export function meantBy(guess: HostName | null): { readonly perhaps: string; readonly count: number } {
  return guess === null ? { perhaps: '', count: 0 } : { perhaps: toUnicode(guess), count: 1 };
}

/** What can be bought or leased as one: `example.co.uk`; null under endings that are not public (`shop.test`). */
export function registrableOf(name: string): string | null {
  return suffixOf(name).registrable;
}
