import { isCovered } from '../../shared/names/coverage.ts';
import { isDomainName } from '../../shared/names/domain-name.ts';
import type { RenewalVerdict, RenewedCertificate } from '../../shared/renewal-look.ts';
import { type RenewerId, type RenewerTrouble, renewerStep } from '../../shared/renewers.ts';
import type { ServedCertificate } from './served.ts';

/** What a certificate that somebody keeps is judged by, on every system. */
export interface KeptFacts {
  readonly id: RenewerId;
  /** All that is wrong with its renewer, the gravest first. */
  readonly troubles: readonly RenewerTrouble[];
  /** Whether its renewer can be looked into at all. */
  readonly isTold: boolean;
  readonly names: readonly string[];
  readonly notBefore: string;
  readonly notAfter: string;
  /** Who shows it. */
  readonly shows: readonly ServedCertificate[];
  /** Who shows another one. */
  readonly others: readonly ServedCertificate[];
}

/** The names of these sites for which a certificate is not good; what is no name, as `_` or a pattern, is none. Pure. */
export const missingNames = (
  shows: readonly ServedCertificate[],
  names: readonly string[],
): readonly string[] => [
  ...new Set(
    shows.flatMap(({ sites }) => sites).filter((site) => isDomainName(site) && !isCovered(names, site)),
  ),
];

/**
 * The three facts: it is shown, it is good for the names of who shows it, and something starts its renewer, which is not
 * late. A younger one that nobody is shown, for names that are shown an older one, was renewed and not put in place. Pure.
 */
export function judge(
  kept: KeptFacts,
  now: Date,
): Pick<RenewedCertificate, 'missing' | 'verdict' | 'troubles' | 'step'> {
  const { id, names, shows, others, isTold, notBefore, notAfter } = kept;
  const missing = missingNames(shows, names);
  const isUnhooked =
    shows.length === 0 &&
    others.some(
      (one) =>
        one.names.length > 0 &&
        one.names.every((name) => isCovered(names, name)) &&
        one.notBefore !== null &&
        one.notBefore < notBefore,
    );
  const troubles = [...(isUnhooked ? (['unhooked'] as const) : []), ...kept.troubles];
  const isOver = Date.parse(notAfter) <= now.getTime();
  return {
    missing: [...missing],
    troubles,
    verdict: verdictOf(troubles, missing.length > 0, isTold, isOver),
    step: renewerStep(id, troubles[0] ?? 'healthy'),
  };
}

function verdictOf(
  troubles: readonly RenewerTrouble[],
  lacksNames: boolean,
  isTold: boolean,
  isOver: boolean,
): RenewalVerdict {
  if (troubles.some((one) => one !== 'overdue') || lacksNames) return 'broken';
  if (troubles.length > 0 || isOver) return 'overdue';
  return isTold ? 'healthy' : 'unknown';
}
