import { ProblemError } from '../../shared/problems.ts';
import type { Command, CommandResult } from '../remote/host.ts';
import { preludeExit } from './prelude.ts';

/**
 * Goes in front of every change: nobody may have decided that the run is over (a laptop that slept learns here
 * that its server has put itself back), and the safety net must stand. `sign` counts as a sign of life.
 */
export const guard = (folder: string, sign?: string): Command => ({
  argv: ['sk_guard', folder, ...(sign === undefined ? [] : [sign])],
});

/** Raised where the guard, or the look behind the changes, says no. */
export function guardProblem(result: CommandResult | undefined): ProblemError {
  const detail = result === undefined ? undefined : `${result.stderr}${result.stdout}`.trim();
  return result?.exitCode === preludeExit.decided
    ? new ProblemError('server-restored-itself', {}, { detail })
    : new ProblemError('change-failed', { path: '/var/lib/sealkeeper' }, { detail });
}
