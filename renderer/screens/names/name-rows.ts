import type { SiteLook } from '../../../shared/look.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import type { DomainName } from '../../../shared/names/domain-name.ts';
import { type AskedName, standingOf } from '../../../shared/names/standing.ts';
import { purposeOf, type Suggestion, suggestionsFor } from '../../../shared/names/suggestions.ts';

export interface NameRows {
  /** In the certificate, in its order. */
  readonly inside: readonly Suggestion[];
  /** Found and not in it, nor covered by it; what belongs in stands first. */
  readonly outside: readonly Suggestion[];
}

/** The names as the screen lists them. */
export function rowsOf(
  names: readonly DomainName[],
  look: SiteLook | null,
  asked: readonly AskedName[],
): NameRows {
  const found = look === null ? [] : suggestionsFor(look);
  const order: readonly Suggestion['advice'][] = ['in', 'offer', 'leave'];
  return {
    inside: names.map((name) => ({
      ...(found.find((each) => each.name === name) ?? {
        name,
        purpose: purposeOf(name, look),
        advice: 'in',
      }),
      standing: standingOf(name, look, asked),
    })),
    outside: found
      .filter(({ name }) => !isCovered(names, name))
      .toSorted((one, other) => order.indexOf(one.advice) - order.indexOf(other.advice)),
  };
}

/** The main name stays first, because it names the certificate. */
export function inOrder(names: readonly DomainName[], look: SiteLook | null): readonly DomainName[] {
  return names.toSorted((one, other) => Number(other === look?.domain) - Number(one === look?.domain));
}
