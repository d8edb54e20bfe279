import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';
import { isHostName } from '../../shared/host-name.ts';
import { suffixOf } from '../../shared/names/public-suffix.ts';
import { ProblemError } from '../../shared/problems.ts';
import { withoutEnds } from '../../shared/trim.ts';

export type NameRefusal = 'empty' | 'address' | 'single-label' | 'public-suffix' | 'too-long' | 'characters';

/**
 * The host name that a person means: a bare name, a link, a name with a port or spaces around its dots, one in
 * their own letters, an e-mail address (its domain). A-labels, lower case.
 * Raises `name-invalid` {typed, reason: NameRefusal}.
 */
export function domainFrom(typed: string): string {
  const refuse = (reason: NameRefusal) =>
    new ProblemError('name-invalid', { typed: typed.trim().slice(0, 200), reason });
  const host = hostIn(typed);
  if (host === '') throw refuse('empty');
  if (isIP(host) !== 0) throw refuse('address');
  const name = domainToASCII(host).replace(/\.$/, '');
  // The URL standard reads `0x7f.1` as an address, and so would a browser.
  if (isIP(name) !== 0) throw refuse('address');
  if (name.length > 253) throw refuse('too-long');
  if (!isHostName(name)) throw refuse(/^[a-z0-9-]+$/.test(name) ? 'single-label' : 'characters');
  if (suffixOf(name).isSuffix) throw refuse('public-suffix');
  return name;
}

/** What can be bought or leased as one: `example.co.uk`; null under endings that are not public (`shop.test`). */
export function registrableOf(name: string): string | null {
  return suffixOf(name).registrable;
}

function hostIn(typed: string): string {
  const text = withoutEnds(typed.trim(), '"\'<(', '"\'>),;')
    .split(/(?<=[./:@])|(?=[./:@])/)
    .map((part) => part.trim())
    .join('')
    .trim();
  if (isIP(text) !== 0) return text;
  const [authority = ''] = text
    .replace(/^mailto:/i, '')
    .replace(/^([a-z][a-z0-9+.-]*:)?\/\//i, '')
    .split(/[/?#\\]/);
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  const literal = /^\[(.*)\]/.exec(host)?.[1];
  return literal ?? host.replace(/:\d*$/, '').replace(/^\*\./, '').replace(/\.$/, '');
}
