import { withoutEnds } from '../trim.ts';
import { bareOf, type DomainName, isDomainName, isHostName, isStar, numeric } from './domain-name.ts';
import { toAscii } from './international.ts';
import { suffixOf } from './public-suffix.ts';

/** Why no certificate can carry what was typed. */
export const nameRefusals = [
  'empty',
  /** A number such as 203.0.113.24: only short-lived certificates carry those. */
  'address',
  'single-label',
  /** `localhost` (RFC 6761 §6.3): every computer's name for itself. */
  'this-computer',
  'characters',
  /** `_dmarc.example.com` is a name in DNS (RFC 8552), but not of a host. */
  'underscore',
  'too-long',
  /** A star that is not the whole first label. */
  'star-inside',
  'public-suffix',
  'star-on-suffix',
] as const;
export type NameRefusal = (typeof nameRefusals)[number];

export type ReadName =
  | { readonly ok: true; readonly name: DomainName }
  | { readonly ok: false; readonly why: NameRefusal };

/**
 * The certificate name that a person means: a bare name, a link, an e-mail address (its domain), a name in their
 * own letters, or one behind `*.`. A-labels, lower case.
 */
export function readName(typed: string): ReadName {
  const host = hostIn(typed);
  if (host === '') return { ok: false, why: 'empty' };
  if (isAddress(host)) return { ok: false, why: 'address' };
  const ascii = toAscii(host)?.replace(/\.$/, '') ?? null;
  if (ascii === null) return { ok: false, why: 'characters' };
  const why = refusalOf(bareOf(ascii), isStar(ascii));
  if (why !== null) return { ok: false, why };
  return isDomainName(ascii) ? { ok: true, name: ascii } : { ok: false, why: 'characters' };
}

function refusalOf(name: string, isUnderStar: boolean): NameRefusal | null {
  const labels = name.split('.');
  if (name.includes('*')) return 'star-inside';
  if (name.length > 253 || labels.some(({ length }) => length > 63)) return 'too-long';
  if (name.includes('_')) return 'underscore';
  if (isAddress(name)) return 'address';
  if (labels.at(-1) === 'localhost') return 'this-computer';
  if (suffixOf(name).isSuffix) return isUnderStar ? 'star-on-suffix' : 'public-suffix';
  if (isHostName(name)) return null;
  return /^[a-z0-9-]+$/.test(name) ? 'single-label' : 'characters';
}

/** Numbers as the URL standard reads them (`0x7f.1` is one), or anything with two colons. */
function isAddress(text: string): boolean {
  const parts = text.split('.');
  return (
    (parts.length > 1 && parts.length <= 4 && parts.every((part) => numeric.test(part))) ||
    /^\[?[0-9a-f]*:[0-9a-f:.]*:[0-9a-f.]*(%[^\]]*)?\]?$/i.test(text)
  );
}

function hostIn(typed: string): string {
  const text = withoutEnds(typed.trim(), '"\'<(', '"\'>),;')
    .split(/(?<=[./:@])|(?=[./:@])/)
    .map((part) => part.trim())
    .join('');
  if (isAddress(text)) return text;
  const [authority = ''] = text
    .replace(/^mailto:/i, '')
    .replace(/^([a-z][a-z0-9+.-]*:)?\/\//i, '')
    .split(/[/?#\\]/);
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d*$/, '')
    .replace(/\.$/, '');
}

/** Several at once, parted by spaces, commas or lines, in their order, each once. */
export function readNames(typed: string): readonly { readonly typed: string; readonly read: ReadName }[] {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
  return [...new Set(parts)].map((part) => ({ typed: part, read: readName(part) }));
}
