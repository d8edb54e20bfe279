import { bareOf, counterpartOf, isStar, numeric } from './domain-name.ts';

/**
 * Whether a name in a certificate is good for a name that somebody visits (RFC 9525 §6.3): label for label whatever
 * the case, or by a star that stands for exactly one whole label, the first. In A-labels. Addresses are the same or not:
 * no star stands for a part of one.
 */
export type Coverage =
  | { readonly covers: true; readonly why: 'same' | 'star' }
  | { readonly covers: false; readonly why: 'bare' | 'too-deep' | 'www' | 'other' };

export function covers(pattern: string, name: string): boolean {
  if (pattern === name) return true;
  // Asked for tens of thousands of names on servers of hosts.
  return isStar(pattern) ? coverage(pattern, name).covers : isSame(pattern, name);
}

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && one.toLowerCase() === other.toLowerCase();

export function coverage(pattern: string, name: string): Coverage {
  return judged(pattern.toLowerCase(), name.toLowerCase());
}

function judged(pattern: string, name: string): Coverage {
  if (pattern === name) return { covers: true, why: 'same' };
  if (!isStar(pattern)) return { covers: false, why: isWwwOf(pattern, name) ? 'www' : 'other' };
  const behind = bareOf(pattern);
  if (name === behind) return { covers: false, why: 'bare' };
  if (!name.endsWith(`.${behind}`)) return { covers: false, why: 'other' };
  const front = name.slice(0, -behind.length - 1);
  if (front.includes('.')) return { covers: false, why: 'too-deep' };
  const isLabel =
    front !== '' && !front.includes('*') && !numeric.test(behind.slice(behind.lastIndexOf('.') + 1));
  return isLabel ? { covers: true, why: 'star' } : { covers: false, why: 'other' };
}

const isWwwOf = (one: string, other: string): boolean =>
  counterpartOf(one) === other || counterpartOf(other) === one;

/** Good for the name by any of the certificate's names. */
export function isCovered(names: readonly string[], name: string): boolean {
  return names.some((pattern) => covers(pattern, name));
}

export interface Verdict {
  readonly name: string;
  readonly coverage: Coverage;
  /** The name in the certificate that decides: the one that covers, or comes nearest to it; null: there is none. */
  readonly by: string | null;
}

/** From the one that says most to the one that says least. */
const telling: readonly Coverage['why'][] = ['same', 'star', 'bare', 'too-deep', 'www', 'other'];

/** What a whole certificate says to a name, by that of its names which explains it best. */
export function verdictOn(names: readonly string[], name: string): Verdict {
  const all = names
    .map((by) => ({ by, coverage: coverage(by, name) }))
    .toSorted((one, other) => telling.indexOf(one.coverage.why) - telling.indexOf(other.coverage.why));
  const best = all[0];
  if (best === undefined) return { name, coverage: { covers: false, why: 'other' }, by: null };
  return { name, coverage: best.coverage, by: best.coverage.why === 'other' ? null : best.by };
}
