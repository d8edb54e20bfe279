import type { SiteLook } from '../look.ts';

/**
 * Where a name leads, seen from the site: `here` where both share an address, or the look took them for one site;
 * `absent` where DNS has nothing for it; `unknown` where nobody asked, or it did not say.
 */
export type NameStanding = 'here' | 'elsewhere' | 'absent' | 'unknown';

/** A name that was asked about after the look. */
export interface AskedName {
  readonly name: string;
  readonly state: 'found' | 'absent' | 'unknown';
  readonly addresses: readonly string[];
}

export function addressesOf(
  name: string,
  look: SiteLook | null,
  asked: readonly AskedName[] = [],
): readonly string[] {
  return (
    look?.names.find((seen) => seen.name === name)?.addresses ??
    asked.find((each) => each.name === name)?.addresses ??
    look?.mail.hosts.find((host) => host.name === name)?.addresses ??
    []
  );
}

/** A name with a star leads to no place of its own, so its standing is unknown. */
export function standingOf(
  name: string,
  look: SiteLook | null,
  asked: readonly AskedName[] = [],
): NameStanding {
  if (name === look?.domain) return look.names.length > 0 ? 'here' : 'unknown';
  const isAbsent =
    look?.missing.some((each) => each.name === name && each.state === 'absent') === true ||
    asked.some((each) => each.name === name && each.state === 'absent');
  if (isAbsent) return 'absent';
  const own = addressesOf(name, look, asked);
  const site = look === null ? [] : addressesOf(look.domain, look);
  if (own.length === 0 || site.length === 0 || look === null) return 'unknown';
  // Large sites spread their names over several addresses; the look has compared what they show.
  const isSame = look.proposedNames.includes(name) || own.some((address) => site.includes(address));
  return isSame ? 'here' : 'elsewhere';
}
