import { isCovered } from '../../../shared/names/coverage.ts';
import {
  type FollowedRenewer,
  isFollowedRenewer,
  type RenewerSeen,
  type RenewerTrouble,
  troublesOf,
} from '../../../shared/renewers.ts';
import { obeysOurCron } from '../hook/standing.ts';
import { renewerKinds } from '../kinds.ts';
import type { ForeignFile, RenewerFacts } from '../reading.ts';
import { nameIn, seenOf, withTroubles } from '../who-renews.ts';
import { type StoredPair, storedPair } from './pairs.ts';
import { type Starting, startingOf } from './starting.ts';

/** Somebody else's renewer that goes on: what our hook takes up of it, and what is done so that it is started. */
export interface FollowedOther {
  readonly id: FollowedRenewer | 'certbot';
  readonly title: string;
  readonly pair: StoredPair;
  /** What starts it now, or will. */
  readonly starter: string;
  /** Its own timer, to be switched on; null: not needed. */
  readonly timer: string | null;
  /** What a line of ours calls, or would; null: that cannot be told, or is not needed. */
  readonly starting: Starting | null;
  /** Something starts it already. */
  readonly isStarted: boolean;
  /** It has renewed in time before, by something that was not found; missing: what starts it was. */
  readonly unseen?: RenewerSeen['unseen'];
  /** What was wrong, and is put right. */
  readonly troubles: readonly RenewerTrouble[];
}

/** Nothing will start it any more: its program has gone, or systemd was forbidden to. Its names are free. */
const retired: readonly RenewerTrouble[] = ['gone', 'masked'];

export const isRetired = (one: RenewerSeen): boolean =>
  troublesOf(one).some((trouble) => retired.includes(trouble));

/** The one of those that we can follow which renews now, or could again: nobody is set beside it. Pure. */
export function otherOf(seen: readonly RenewerSeen[]): RenewerSeen | null {
  const known = seen.filter((one) => isFollowedRenewer(one.id) && !isRetired(one));
  return known.find(({ health }) => health === 'healthy') ?? known[0] ?? null;
}

/** What follows from a cause that is mended, or needs no mending. */
const consequences: readonly RenewerTrouble[] = ['unhooked', 'overdue'];

/**
 * How such a one goes on, without a byte of its own being another. Null: something keeps it from renewing that we cannot put
 * right from outside. Pure.
 */
export function followedOther(
  one: RenewerSeen,
  server: Pick<RenewerFacts, 'programs' | 'isSystemd' | 'isCronAlive' | 'readsCronTables'>,
): FollowedOther | null {
  const { programs, isSystemd } = server;
  const canStart = isSystemd || obeysOurCron(server);
  const { id, title, file, unseen } = one;
  if (!isFollowedRenewer(id)) return null;
  const troubles = troublesOf(one);
  const causes = troubles.filter((trouble) => !consequences.includes(trouble));
  const followed = { id, title, pair: storedPair(id, file), troubles };
  const [cause] = causes;
  const byUs = { starter: isSystemd ? 'systemd' : 'cron', timer: null, isStarted: false };
  if (unseen !== undefined) {
    // Started twice it renews once: whatever is not due is left alone.
    const starting = canStart ? startingOf(id, file, programs) : null;
    return starting === null
      ? { ...followed, unseen, starter: title, timer: null, isStarted: true, starting }
      : { ...followed, unseen, ...byUs, starting };
  }
  // It is started and has not renewed: why, only its own log can tell.
  if (cause === undefined)
    return troubles.includes('overdue')
      ? null
      : {
          ...{ ...followed, starter: one.startedBy ?? title, timer: null, isStarted: true },
          starting: startingOf(id, file, programs),
        };
  if (causes.length > 1) return null;
  if (cause === 'off' && isSystemd && one.startedBy?.endsWith('.timer') === true)
    return { ...followed, starter: one.startedBy, timer: one.startedBy, starting: null, isStarted: false };
  const isUnstarted = cause === 'unstarted' || (cause === 'cronless' && isSystemd);
  const starting = isUnstarted ? startingOf(id, file, programs) : null;
  if (starting === null || !canStart) return null;
  return { ...followed, ...byUs, starting };
}

/**
 * One that renews a certificate of just these names which no visitor is shown, where nobody keeps what they are shown: it
 * would go on doing so beside whoever we set up. Pure.
 */
export function unattachedOthers(
  facts: RenewerFacts,
  names: readonly string[],
  now: Date,
): readonly RenewerSeen[] {
  return renewerKinds.flatMap((kind) => {
    if (!isFollowedRenewer(kind.id)) return [];
    const [found] = facts.certificates.filter(
      (one) =>
        nameIn(kind.stores, one.path) !== null &&
        Date.parse(one.notAfter) > now.getTime() &&
        names.every((name) => isCovered(one.names, name)) &&
        one.names.every((name) => isCovered(names, name)),
    );
    if (found === undefined) return [];
    const { health, besides, ...rest } = seenOf(kind, found, facts, now);
    const troubles = troublesOf({ health, ...(besides === undefined ? {} : { besides }) });
    // What nothing is seen to start renews nothing: a store that was left behind, whatever it has done once.
    return rest.unseen === undefined && troubles.every((trouble) => trouble === 'overdue')
      ? [withTroubles(rest, [...troubles, 'unhooked'])]
      : [];
  });
}

/** A store for one of these names into which somebody besides root could put a certificate; null: there is none. Pure. */
export function foreignStore(
  foreign: readonly ForeignFile[],
  names: readonly string[],
): { readonly id: FollowedRenewer; readonly place: string } | null {
  for (const { path, place } of foreign)
    for (const { id, stores } of renewerKinds) {
      const name = nameIn(stores, path)?.replace(/_ecc$/, '');
      if (isFollowedRenewer(id) && name !== undefined && names.includes(name)) return { id, place };
    }
  return null;
}
