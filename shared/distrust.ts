import { trustRecord } from './content/trust-record.ts';

const day = 86_400_000;

/** Roots that browsers still have and whose newer certificates they do not believe, as the trust record tells. */
const ends = () =>
  trustRecord().flatMap(({ roots, on }) =>
    (roots ?? []).map((word) => ({ word, on, lastMoment: Date.parse(on) + day - 1 })),
  );

/**
 * The last day whose certificates browsers believe of this root, ISO 8601; null: they believe it still. `root`: its
 * organisation, or all that its subject says. `notBefore`: of the site's own certificate, milliseconds.
 */
export function distrustedAfter(root: string, notBefore: number): string | null {
  const said = root.toLowerCase();
  return ends().find(({ word, lastMoment }) => said.includes(word) && notBefore > lastMoment)?.on ?? null;
}
