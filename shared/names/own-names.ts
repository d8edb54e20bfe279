import { bareOf, withoutWww } from './domain-name.ts';

/** Of a look, what says whose names there are. */
interface Whereabouts {
  /** What was typed. */
  readonly domain: string;
  /** The registered domain, by the public suffix list; null under endings that are not public. */
  readonly registrable: string | null;
  readonly signs: readonly {
    readonly evidence: readonly { readonly how: string; readonly what: string }[];
  }[];
}

/**
 * The domain under which every name is its owner's: the registered domain of what was typed. Where that is a host's or a
 * builder's, recognised by it (`h12.stratoserver.net`), it is the typed name alone: beside it are other customers.
 */
export function ownRoot({ domain, registrable, signs }: Whereabouts): string {
  if (registrable === null) return withoutWww(domain);
  const isProviders = signs
    .flatMap(({ evidence }) => evidence)
    .some(({ how, what }) => (how === 'alias' || how === 'address-name') && isUnder(what, registrable));
  return isProviders ? withoutWww(domain) : registrable;
}

/** Whether a name belongs to the domain that was typed. Whoever merely shares its server or its certificate does not. */
export function isOwnName(name: string, whereabouts: Whereabouts): boolean {
  return isUnder(bareOf(name.toLowerCase()), ownRoot(whereabouts));
}

/** Names of the same certificate that belong to others, in its order. */
export function neighboursOn(names: readonly string[], whereabouts: Whereabouts): readonly string[] {
  return names.filter((name) => !isOwnName(name, whereabouts));
}

const isUnder = (name: string, root: string): boolean => {
  const plain = name.toLowerCase().replace(/\.$/, '');
  return plain === root || plain.endsWith(`.${root}`);
};
