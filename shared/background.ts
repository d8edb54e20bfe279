import { z } from 'zod';
import type { RunEnded } from './events.ts';
import { dueOf, type ManagedCertificate } from './managed.ts';
import { type Problem, type ProblemCode, problem } from './problems.ts';

/** What came of the last renewal that nobody watched; a good one leaves nothing behind. */
export const attempt = z.strictObject({
  at: z.iso.datetime(),
  /** How many there were since the last good one. */
  failures: z.number().int().min(1).max(1000),
  /** Null: not before a person has seen to it. */
  retryAt: z.iso.datetime().nullable(),
  problem,
});
export type Attempt = z.infer<typeof attempt>;
export type Attempts = ReadonlyMap<string, Attempt>;

/** What no further try mends: somebody has to type, to confirm or to decide something first. */
const forAPerson: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'secret-missing',
  'file-missing',
  'keychain-closed',
  'host-key-unknown',
  'host-key-changed',
  'host-key-revoked',
  'login-refused',
  'login-second-proof',
  'login-too-many-keys',
  'login-key-on-token',
  'key-refused',
  'key-unreadable',
  'key-passphrase-needed',
  'key-passphrase-wrong',
  'login-silent',
  'login-ended-at-once',
  'login-as-another',
  'login-password-expired',
  'system-unsupported',
  'sudo-missing',
  'sudo-wants-terminal',
  'sudo-second-proof',
  'sudo-unusable',
  'sudo-refused',
  'sudo-password-needed',
  'sudo-password-wrong',
  'run-on-other-server',
  'plan-changed',
  'renewal-would-change',
  'data-open-to-others',
  'journal-altered',
  'ca-terms-not-agreed',
  'ca-account-needed',
  'ca-account-refused',
  'ca-account-deactivated',
  'ca-profile-unknown',
  'ca-profile-refused',
  'ca-proof-not-offered',
  'short-lived-unrenewed',
  'ca-forbidden-by-caa',
  'caa-other-proof',
  'caa-other-account',
  'caa-other-renewer',
  'ca-refuses-name',
  'record-needs-somebody',
  'dns-login-refused',
  'dns-login-unfit',
  'dns-alias-missing',
  'dns-right-missing',
  'dns-zone-not-found',
  'dns-zone-not-public',
  'dns-zone-locked',
  'dns-own-server-missing',
  'settings-locked',
  'undo-incomplete',
]);

/** Whether no further try mends it: its owner has to see to it first. Pure. */
export const needsPerson = (code: ProblemCode): boolean => forAPerson.has(code);

const hour = 3_600_000;
const longestPause = 24 * hour;
/** 1, 2, 4 … hours, a day at most: a renewal that fails for a week has been tried a dozen times. */
export const pauseAfter = (failures: number): number =>
  Math.min(longestPause, hour * 2 ** Math.min(10, Math.max(0, failures - 1)));

/** What an unwatched renewal came to, from its ending or from what kept it from beginning. Null: it is done. */
export function troubleOf(ended: Pick<RunEnded, 'outcome' | 'problem'>): Problem | null {
  if (ended.outcome === 'committed') return null;
  if (ended.outcome === 'waiting')
    return ended.problem ?? { code: 'record-needs-somebody', facts: { names: [] } };
  return ended.problem ?? { code: 'unexpected', facts: {} };
}

/** What is remembered after one that failed. An authority's own time is kept where it is later than ours. Pure. */
export function afterFailure(
  former: Attempt | undefined,
  { problem: trouble, needsPerson: isForOwner }: { readonly problem: Problem; readonly needsPerson: boolean },
  now: Date,
): Attempt {
  const failures = Math.min(1000, (former?.failures ?? 0) + 1);
  const { retryAfter } = trouble.facts;
  const asked = typeof retryAfter === 'string' ? Date.parse(retryAfter) : Number.NaN;
  const usual = now.getTime() + pauseAfter(failures);
  // No further than a day ahead, whatever an authority says: it is asked then, and says it again.
  const latest = now.getTime() + longestPause;
  const retryAt = Number.isNaN(asked) ? usual : Math.min(latest, Math.max(usual, asked));
  return {
    at: now.toISOString(),
    failures,
    retryAt: isForOwner || needsPerson(trouble.code) ? null : new Date(retryAt).toISOString(),
    problem: trouble,
  };
}

/**
 * Whether the owner is to be told: once, when it comes to need a person. What may pass by itself is told by the days that
 * are left (see the reminders), not by each failure.
 */
export const isWorthANotice = (former: Attempt | undefined, now: Attempt): boolean =>
  now.retryAt === null && (former?.retryAt !== null || former.problem.code !== now.problem.code);

/**
 * The runs to repeat at this moment, those that end first before the others: due by the one rule, held by no other run, and
 * not waiting after a failure. The clock of this computer decides each time anew; where it was set back behind the last
 * try, the times that were written down say nothing any more, and it is tried. Pure.
 */
export function dueNow(
  certificates: readonly ManagedCertificate[],
  attempts: Attempts,
  now: Date,
): readonly ManagedCertificate[] {
  return dueOf(certificates, now)
    .filter(({ unsettledRun, waitingRun }) => unsettledRun === null && waitingRun === undefined)
    .filter(({ runId }) => {
      const last = attempts.get(runId);
      if (last === undefined) return true;
      if (last.retryAt === null) return false;
      return now.getTime() >= Date.parse(last.retryAt) || now.getTime() < Date.parse(last.at);
    })
    .toSorted((one, other) => (one.validUntil ?? '').localeCompare(other.validUntil ?? ''));
}

const turnEvery = hour;

/**
 * Whether it is time to look again, by the clock on the wall: a computer that slept has no timer that went on. One that was
 * set back says nothing of the time since. Pure.
 */
export const isTurnDue = (last: Date | null, now: Date): boolean =>
  last === null || now.getTime() >= last.getTime() + turnEvery || now.getTime() < last.getTime();
