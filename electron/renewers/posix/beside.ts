import { isCovered } from '../../../shared/names/coverage.ts';
import type { PlanNote } from '../../../shared/plan.ts';
import type { RenewerSeen } from '../../../shared/renewers.ts';
import { hookLinkPath } from '../certbot/choice.ts';
import { dailyCron, dailyTime, dailyTimer } from '../hook/daily.ts';
import type { RenewerFacts } from '../reading.ts';

/** Somebody goes on renewing a certificate of which some names are missing: nobody is set beside it without a word. */
export function lackingNotes(
  { title: by, names: known }: RenewerSeen,
  names: readonly string[],
): readonly PlanNote[] {
  const has = names.filter((name) => isCovered(known, name));
  const missing = names.filter((name) => !isCovered(known, name));
  const facts = { by, known: has.join(', '), missing: missing.join(', ') };
  return has.length === 0 ? [] : [{ stage: 'renewal', say: 'plan.renewal.lacks', facts }];
}

/**
 * An earlier run has handed these names over, and nobody takes that back here: it goes on renewing beside what this run
 * installs, and is told.
 */
export function standingNotes(
  server: RenewerFacts | null,
  [certificate = '']: readonly string[],
): readonly PlanNote[] {
  if (server === null) return [];
  const file = dailyCron(certificate, dailyTime(certificate)).path;
  const stands =
    server.timers.some(({ name, isEnabled }) => name === dailyTimer(certificate) && isEnabled) ||
    server.cron.some(({ path }) => path === file) ||
    server.certbotPaths.includes(hookLinkPath(certificate));
  return stands ? [{ stage: 'renewal', say: 'plan.renewal.still-handed', facts: {} }] : [];
}

/**
 * Another certificate that an earlier run has handed over, by a name that this run's is for as well: its sites show this one
 * from now on, and its renewal goes on with nobody being shown it. Pure.
 */
export function formerNotes(
  server: RenewerFacts | null,
  certificate: string | undefined,
  names: readonly string[],
  /** Those that this run takes apart itself. */
  apart: readonly string[] = [],
): readonly PlanNote[] {
  const former = names.filter(
    (name) =>
      name !== certificate &&
      !apart.includes(name) &&
      server?.certbotPaths.includes(hookLinkPath(name)) === true &&
      server.own.handed.some((one) => one.certificate === name),
  );
  return former.map((name) => ({
    stage: 'renewal',
    say: 'plan.renewal.former-handed',
    facts: { name, by: 'Certbot' },
  }));
}
