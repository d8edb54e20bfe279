import type { Problem } from '../../shared/problems.ts';

/** Where visitors of a name arrive today that no site bears. */
export interface Landing {
  /** A name of the site that they are shown. */
  readonly lands?: string | undefined;
  /** That site has no name at all, and stands here: it may well be meant. */
  readonly unnamed?: { readonly file: string; readonly line: number } | undefined;
}

/** `name-not-on-server` {name, sites, lands?, unnamed: yes or no, file?, line?}; `sites`: the names that there are. */
export function nameNotOnServer(
  name: string,
  sites: readonly string[],
  { lands, unnamed: site }: Landing = {},
): Problem {
  const arrival = lands === undefined ? {} : { lands };
  const unnamed = site === undefined ? { unnamed: 'no' } : { unnamed: 'yes', ...site };
  return { code: 'name-not-on-server', facts: { name, sites: [...sites], ...arrival, ...unnamed } };
}
