import type { RunRecord } from './managed.ts';

/**
 * Certificates for the very same names, in whatever order, that an authority gives within a week (Let's Encrypt, Rate Limits:
 * "New Certificates per Exact Set of Hostnames"). A renewal that it suggests itself (ARI) does not count; a forced one does.
 */
export const weeklyLimit = 5;
const week = 7 * 86_400_000;

/** How many of them this computer knows of. What the server has renewed by itself it does not. Pure. */
export function knownThisWeek(
  records: readonly Pick<RunRecord, 'run' | 'notBefore'>[],
  names: readonly string[],
  now: Date,
): number {
  const wanted = JSON.stringify([...names].sort());
  return records.filter(({ run, notBefore }) => {
    const age = notBefore === null ? week : now.getTime() - Date.parse(notBefore);
    return age < week && JSON.stringify([...run.names].sort()) === wanted;
  }).length;
}
