import { isCovered } from '../../shared/names/coverage.ts';
import { renewalOf } from '../../shared/renewal.ts';
import { isFollowedRenewer, type RenewerSeen } from '../../shared/renewers.ts';
import type { RenewerKind } from './kinds.ts';
import { startingOf } from './others/starting.ts';
import type { RenewerFacts, StoredCertificate } from './reading.ts';
import type { Starter } from './starter.ts';

/** A day behind the one on which it renews: each has a daily try, some sleep before it, and one may fail. */
const patienceDays = 2;
const day = 86_400_000;

/**
 * Nothing was found that starts it, and yet it has renewed, while the one before was good, and is not late: something does, such
 * as a program of its owner's, by a name that nobody here knows. Null: what starts it is seen, or nothing speaks for that; or a
 * run of ours has seen to it that something does, and that has gone. Pure.
 */
export function unseenStarter(
  kind: RenewerKind,
  certificate: StoredCertificate,
  starter: Starter | null,
  facts: RenewerFacts,
  now: Date,
): NonNullable<RenewerSeen['unseen']> | null {
  const { history, notBefore } = certificate;
  // A line of cron that does nothing here, as Debian brings it for servers without systemd, explains nothing.
  const isSeen = starter !== null && (starter.trouble !== 'unstarted' || starter.by.endsWith('.timer'));
  if (isSeen || history === undefined || isOverdue(kind, certificate, now)) return null;
  if (isStartedSinceOurs(kind, certificate, facts)) return null;
  const wasLate = history.formerEnd !== null && history.formerEnd <= notBefore;
  return wasLate ? null : { times: history.times, last: notBefore };
}

/** Handed over by us, to somebody whom a file of ours can start. */
function isStartedSinceOurs(
  { id }: RenewerKind,
  { path, names }: StoredCertificate,
  { own, certbot, programs }: RenewerFacts,
): boolean {
  const canStart =
    id === 'certbot' ? certbot !== null : isFollowedRenewer(id) && startingOf(id, path, programs) !== null;
  return (
    canStart &&
    own.handed.some((one) => one.names.length > 0 && one.names.every((name) => isCovered(names, name)))
  );
}

/** It should have renewed by now. Pure. */
export const isOverdue = (kind: RenewerKind, certificate: StoredCertificate, now: Date): boolean =>
  now.getTime() > dueOf(kind, certificate) + patienceDays * day;

/** The latest day on which it would renew by itself. Milliseconds. */
function dueOf({ leadDays }: RenewerKind, certificate: StoredCertificate): number {
  const { notBefore, notAfter, nextRenewal } = certificate;
  if (nextRenewal !== undefined) return Date.parse(nextRenewal);
  const usual = renewalOf({ issuedAt: notBefore, notAfter }).getTime();
  if (leadDays === null) return usual;
  const end = Date.parse(notAfter);
  // A lifetime of less than that is due at every try, which newer versions do not wait for: the usual third counts.
  return end - Date.parse(notBefore) <= leadDays * day ? usual : Math.max(usual, end - leadDays * day);
}
