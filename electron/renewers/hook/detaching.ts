import { isCovered } from '../../../shared/names/coverage.ts';
import type { Change } from '../../../shared/plan.ts';
import type { Lasting } from '../lasting.ts';
import type { HandedBefore } from '../reading-own.ts';
import { probeLine } from './data-files.ts';
import { hookLink } from './ground.ts';

/** Where the link leads that puts a hook in force, of a certificate whose names another one has taken over: to nothing. */
export const replacedTarget = 'replaced';

/**
 * Whether another certificate, which an earlier run has handed over, is of no use behind this run: the new one is for each of
 * its names, at each place where it is shown, in each service that takes it up. Of mod_md's own nothing can be taken apart.
 * Pure.
 */
export function isReplaced(
  former: HandedBefore,
  names: readonly string[],
  { certificate, services, probes }: Pick<Lasting, 'certificate' | 'services' | 'probes'>,
): boolean {
  const kinds: readonly string[] = services.map(({ kind }) => kind);
  const doors = probes.map(probeLine);
  return (
    former.certificate !== certificate &&
    !former.isModMd &&
    former.names.length > 0 &&
    former.names.every((name) => isCovered(names, name)) &&
    former.services.every((kind) => kinds.includes(kind)) &&
    former.probes.every((door) => doors.includes(door))
  );
}

/**
 * Takes the hook of such a certificate out of all that calls it, by the one link that puts it in force: certbot, cron and systemd
 * pass over a program that is not there. The undo leads it back. Pure.
 */
export const detached = ({ certificate, target }: HandedBefore): Change => ({
  kind: 'swap-link',
  path: hookLink(certificate),
  target: replacedTarget,
  before: { state: 'link', target },
});
