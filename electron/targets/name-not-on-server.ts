import type { Problem } from '../../shared/problems.ts';

/** Where visitors of a name arrive today that no site bears. */
export interface Landing {
  /** A name of the site that they are shown. */
  readonly lands?: string | undefined;
  /** That site has no name at all, and stands here: it may well be meant. `isOffered`: a plan can give it the name. */
  readonly unnamed?:
    | { readonly file: string; readonly line: number; readonly isOffered: boolean }
    | undefined;
  /** A site bears the name in a block without a port, which the server never asks. */
  readonly portless?: { readonly file: string; readonly line: number } | undefined;
}

/** `name-not-on-server` {name, sites, lands?, unnamed: offered, yes, no or portless, file?, line?}; `sites`: the names that there are. */
export function nameNotOnServer(
  name: string,
  sites: readonly string[],
  { lands, unnamed: site, portless }: Landing = {},
): Problem {
  const arrival = lands === undefined ? {} : { lands };
  const unnamed = unnamedFacts(site, portless);
  return { code: 'name-not-on-server', facts: { name, sites: [...sites], ...arrival, ...unnamed } };
}

function unnamedFacts(site: Landing['unnamed'], portless: Landing['portless']) {
  if (portless !== undefined) return { unnamed: 'portless', ...portless };
  if (site === undefined) return { unnamed: 'no' };
  const { isOffered, ...place } = site;
  return { unnamed: isOffered ? 'offered' : 'yes', ...place };
}
