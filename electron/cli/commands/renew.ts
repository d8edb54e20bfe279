import { dueOf, type ManagedCertificate } from '../../../shared/managed.ts';
import { ProblemError } from '../../../shared/problems.ts';

/**
 * The runs to repeat: all that are due and whose names no unsettled run holds and none that waits, or the only one there is. Raises
 * `run-not-named` where there is not just one.
 */
export function runsToRenew(
  certificates: readonly ManagedCertificate[],
  all: boolean,
  now = new Date(),
): readonly string[] {
  if (all) {
    const due = dueOf(certificates, now).filter(
      ({ unsettledRun, waitingRun }) => unsettledRun === null && waitingRun === undefined,
    );
    return due.map(({ runId }) => runId);
  }
  const [only, ...others] = certificates;
  if (only === undefined || others.length > 0) {
    const runs = certificates.map(({ runId }) => runId);
    throw new ProblemError('run-not-named', { count: runs.length, runs });
  }
  return [only.runId];
}
