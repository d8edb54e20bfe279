import type { Problem } from '../../shared/problems.ts';

/** The site that whoever says no name is shown at an address. */
export interface ShownThere {
  readonly file: string;
  readonly line: number;
  /** A name of it; missing: it has none. */
  readonly site?: string | undefined;
}

/** `address-shown-another` {name, file, line, site?}. */
export const addressShownAnother = (name: string, { site, ...place }: ShownThere): Problem => ({
  code: 'address-shown-another',
  facts: { name, ...place, ...(site === undefined ? {} : { site }) },
});
