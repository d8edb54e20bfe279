import type { SignLine } from '../../../shared/content/signs.ts';
import type { Sign } from '../../../shared/look/signs.ts';
import { endsLike, hostOf } from './name-ends.ts';

/** The names by which a host can be known: those that the site's addresses lead back to, and those on the way to them. */
interface Names {
  readonly aliases: readonly { readonly way: readonly string[] }[];
  readonly addressNames: readonly { readonly names: readonly string[] }[];
}

/**
 * Whether a host's own names say that a site lies in web space or on a customer's server, and who sees to certificates
 * there. The longest ending counts for each name; where the names disagree, or say nothing, neither is proven.
 */
export function placeAt(
  line: SignLine,
  { aliases, addressNames }: Names,
): Partial<Pick<Sign, 'place' | 'certificates'>> {
  const names = [...aliases.flatMap(({ way }) => way), ...addressNames.flatMap((each) => each.names)];
  const places = new Set(names.flatMap((name) => placeOf(name, line) ?? []));
  const [place] = places;
  if (place === 'server' && places.size === 1) return { place, certificates: 'own' };
  if (place === 'web-space' && places.size === 1) return { place };
  // Its web space may include what a server of its does not.
  return line.certificates === 'own' ? {} : { certificates: 'unknown' };
}

type Place = NonNullable<Sign['place']> | 'either';

function placeOf(name: string, line: SignLine): Place | null {
  const lists: readonly (readonly [Place, readonly string[] | undefined])[] = [
    ['server', line.serverNames],
    ['web-space', line.webSpaceNames],
    ['either', line.addressNames],
  ];
  const fitting = lists.flatMap(([place, endings = []]) =>
    endings
      .filter((ending) => endsLike(name, [ending]))
      .map((ending) => ({ place, length: hostOf(ending).length })),
  );
  return fitting.toSorted((one, other) => other.length - one.length)[0]?.place ?? null;
}
