import { bareOf, type HostName } from '../../../shared/names/domain-name.ts';
import { suffixOf } from '../../../shared/names/public-suffix.ts';
import { readName } from '../../../shared/names/read-name.ts';
import { ProblemError } from '../../../shared/problems.ts';

/**
 * The host name that a person means: what `readName` reads, behind its star if it has one.
 * Raises `name-invalid` {typed, reason: NameRefusal}.
 */
export function domainFrom(typed: string): HostName {
  const read = readName(typed);
  if (read.ok) return bareOf(read.name);
  // What is noted under underscores in DNS is for who makes a certificate to know; here it is one sign too many.
  const reason = read.why === 'underscore' ? 'characters' : read.why;
  throw new ProblemError('name-invalid', { typed: typed.trim().slice(0, 200), reason });
}

/** What can be bought or leased as one: `example.co.uk`; null under endings that are not public (`shop.test`). */
export function registrableOf(name: string): string | null {
  return suffixOf(name).registrable;
}
