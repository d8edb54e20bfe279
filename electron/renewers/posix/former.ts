import type { Change, PlanNote } from '../../../shared/plan.ts';
import type { RenewerSeen } from '../../../shared/renewers.ts';
import { retiredLineage } from '../certbot/retiring.ts';
import type { Choice } from '../choice.ts';
import { detached, isReplaced } from '../hook/detaching.ts';
import type { Lasting } from '../lasting.ts';
import type { RenewerFacts } from '../reading.ts';

/** What becomes of certificates that earlier runs have handed over, by other first names than this one's. */
export interface FormerHandOvers {
  readonly changes: readonly Change[];
  readonly notes: readonly PlanNote[];
  /** Folders below `live/` of all that are taken apart. */
  readonly certificates: readonly string[];
  /** What certbot calls those of them that it renews no more. */
  readonly lineages: readonly string[];
}

export const noFormer: FormerHandOvers = { changes: [], notes: [], certificates: [], lineages: [] };

/** What certbot calls the lineage that goes on behind a run; null: none does. */
function lineageOf(choice: Choice): string | null {
  const place =
    'newLineage' in choice
      ? (choice.lineage ?? choice.newLineage)
      : 'followed' in choice && choice.by === 'certbot'
        ? choice.followed.pair.chain.replace(/\/[^/]+$/, '')
        : null;
  return place === null ? null : place.slice(place.lastIndexOf('/') + 1);
}

/** A lineage that certbot renews no more behind this run. */
export const isRetired = ({ lineages }: FormerHandOvers, { id, file }: RenewerSeen): boolean =>
  id === 'certbot' && lineages.some((name) => file.startsWith(`/etc/letsencrypt/live/${name}/`));

/**
 * Takes apart each earlier hand-over whose names this run's certificate takes over at every place: two that renew a name use up
 * what the authority allows for it, for a certificate that nobody is shown. A lineage that somebody else has laid down stays
 * theirs, and the one that goes on by this `choice` goes on. Pure.
 */
export function formerHandOvers(
  server: RenewerFacts,
  names: readonly string[],
  lasting: Lasting,
  choice: Choice,
): FormerHandOvers {
  const kept = lineageOf(choice);
  const replaced = server.own.handed.filter((one) => isReplaced(one, names, lasting));
  const apart = replaced.map((one) => {
    const name = one.certificate;
    const retired = one.lineage === null || one.lineage === kept ? null : retiredLineage(one.lineage, server);
    const goesOn = one.lineage !== null && one.lineage !== kept && retired === null;
    const note: PlanNote =
      retired !== null
        ? { stage: 'renewal', say: 'plan.renewal.former-retired', facts: { name } }
        : goesOn
          ? { stage: 'renewal', say: 'plan.renewal.former-theirs', facts: { name: one.lineage ?? name } }
          : { stage: 'renewal', say: 'plan.renewal.former-detached', facts: { name } };
    return {
      note,
      lineage: retired === null ? null : one.lineage,
      changes: [...(retired === null ? [] : [retired]), detached(one)],
    };
  });
  return {
    changes: apart.flatMap(({ changes }) => changes),
    notes: apart.map(({ note }) => note),
    certificates: replaced.map(({ certificate }) => certificate),
    lineages: apart.flatMap(({ lineage }) => lineage ?? []),
  };
}
