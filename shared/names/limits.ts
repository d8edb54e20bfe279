import data from '../content/authorities.json' with { type: 'json' };

/** What an authority takes into one certificate. */
export interface NameLimits {
  readonly provider: string;
  readonly most: number;
  /** Some take one name and its `www.`, and nothing else. */
  readonly isPairOnly: boolean;
  readonly hasStar: boolean;
  /** Refuses a name that a star in the same certificate covers already. */
  readonly refusesCovered: boolean;
  /** Bound to the rules for public authorities: nothing but names that somebody can own in public. */
  readonly isPublic: boolean;
}

/** Boulder, the software of Let's Encrypt, refuses an order with redundant names (its policy authority). */
const boulders: readonly string[] = ['letsencrypt'];

/** As every public authority has it, where we know nothing nearer. */
const usual = { most: 100, isPairOnly: false, hasStar: true, refusesCovered: true, isPublic: false } as const;

/** By the address of an authority's directory; the terms of its rehearsal directory are the same. */
export function limitsOf(directory: string, name: string): NameLimits {
  const found = data.find((each) => each.directory === directory || each.staging === directory);
  if (found === undefined) return { provider: name, ...usual };
  return {
    provider: found.name,
    most: found.names.most,
    isPairOnly: found.names.kind === 'one-and-www',
    hasStar: found.wildcard,
    refusesCovered: boulders.includes(found.id),
    isPublic: true,
  };
}
