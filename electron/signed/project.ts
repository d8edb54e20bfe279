import type { SigningKey } from './signed-text.ts';

/** Where the project is heard, and by which keys it is known. */
export interface Project {
  readonly keys: readonly SigningKey[];
  /** Addresses of signed texts. */
  readonly data: string;
  readonly release: string;
  /** The page where people get the program. */
  readonly page: string;
  /** Roots in PEM that stand for the public ones: a test's. */
  readonly trustPem?: string;
  /** How long a whole answer may take; some seconds unless told. */
  readonly timeoutMs?: number;
}

/** A guess, as is the key below: `build/release-check.ts` lets no release be built with either (docs/releasing.md). */
const site = 'https://sealkeeper.github.io/sealkeeper';

/**
 * A new key comes with a release, beside the former one; the former one goes with a later release (docs/signed-texts.md).
 * Whoever holds the address can keep silent or repeat what was said before, no more.
 */
export const theProject: Project = {
  keys: [{ id: '67ecfbb42c6b', spki: 'MCowBQYDK2VwAyEA3/0cOfRUawweUuD7VRZD2/dmaDeRpZSziiU6siofd+s=' }],
  data: `${site}/sealkeeper-data.signed`,
  release: `${site}/sealkeeper-release.signed`,
  page: `${site}/`,
};
