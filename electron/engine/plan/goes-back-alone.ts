import type { Change, PlanPart } from '../../../shared/plan.ts';
import type { Look } from '../look/look.ts';

/** A part as its target plans it, and what of it an earlier part does already. */
export interface SharedPart {
  readonly part: PlanPart;
  /** Places of the parts, by their number, which do what this one leans on. */
  readonly leansOn: readonly number[];
}

/**
 * The parts that can be taken back while the others stay, by their number. Not the first, whose key and chain the others
 * show; none on which another one leans; and none that shows the certificate from its lasting place already, for there it
 * changes with the first part, whatever becomes of this one. Pure.
 */
export function goingBackAlone(looks: readonly Look[], shared: readonly SharedPart[]): ReadonlySet<number> {
  const leanedOn = new Set(shared.flatMap(({ leansOn }) => leansOn));
  const all = shared.flatMap(({ part }) => part.install.changes);
  return new Set(
    shared.flatMap(({ part }, index) => {
      const look = looks[index];
      if (index === 0 || leanedOn.has(index) || part.install.changes.length === 0 || look === undefined)
        return [];
      return showsFromLive(look, part, all) ? [] : [index];
    }),
  );
}

/** Unless the target tells where it shows certificates from, only a place that is new is one that nobody knows yet. */
function showsFromLive({ target, facts }: Look, { live }: PlanPart, changes: readonly Change[]): boolean {
  if (live === null) return false;
  const folder = live.key.slice(0, live.key.lastIndexOf('/') + 1);
  const isNew = changes.every(
    (change) =>
      change.kind !== 'swap-link' || !change.path.startsWith(folder) || change.before.state === 'absent',
  );
  return !isNew && (target.shownFrom?.(facts).some((path) => path.startsWith(folder)) ?? true);
}
