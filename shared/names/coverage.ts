/**
 * Whether a name in a certificate is good for a name that somebody visits (RFC 9525 §6.3): letter for letter, or
 * by a star that stands for exactly one whole label, the first. Both in A-labels and lower case.
 */
export type Coverage =
  | { readonly covers: true; readonly why: 'same' | 'star' }
  | { readonly covers: false; readonly why: 'bare' | 'too-deep' | 'www' | 'other' };

export function coverage(pattern: string, name: string): Coverage {
  if (pattern === name) return { covers: true, why: 'same' };
  if (!pattern.startsWith('*.')) return { covers: false, why: isWwwOf(pattern, name) ? 'www' : 'other' };
  const behind = pattern.slice(2);
  if (name === behind) return { covers: false, why: 'bare' };
  if (!name.endsWith(`.${behind}`)) return { covers: false, why: 'other' };
  const front = name.slice(0, -behind.length - 1);
  if (front === '*') return { covers: true, why: 'star' };
  return front.includes('.') ? { covers: false, why: 'too-deep' } : { covers: true, why: 'star' };
}

function isWwwOf(one: string, other: string): boolean {
  return one === `www.${other}` || other === `www.${one}`;
}

export const covers = (pattern: string, name: string): boolean => coverage(pattern, name).covers;

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
