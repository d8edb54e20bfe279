import { randomUUID } from 'node:crypto';
import { ProblemError } from '../../../shared/problems.ts';
import type { Command, CommandResult } from '../../remote/host.ts';
import { othersProblem } from './place-of-others.ts';
import { preludeExit } from './prelude.ts';
import { patienceSeconds } from './watchdog.ts';

/**
 * Goes in front of every change: nobody may have decided that the run is over (a laptop that slept learns here
 * that its server has put itself back), and the safety net must stand. Counts as a sign of life, after which silence
 * may last for `seconds`.
 */
export const guard = (folder: string, seconds = patienceSeconds): Command => ({
  argv: ['sk_guard', folder, randomUUID(), String(seconds)],
});

/** Seconds of silence that commands may need in which no other sign of life gets through; at least the usual patience. */
export const silenceOf = (commands: readonly Command[]): number =>
  commands.reduce((sum, { timeout = 0 }) => sum + Math.ceil(timeout / 1000), patienceSeconds);

/** Goes behind changes: had the server given us up in the middle, what stands now is not what it believes. */
export const guardAfter = (folder: string): Command => ({ argv: ['sk_guard', folder] });

/** Raised where the guard, or the look behind the changes, says no. */
export function guardProblem(result: CommandResult | undefined): ProblemError {
  const byOthers = othersProblem(result);
  if (byOthers !== null) return byOthers;
  const detail = result === undefined ? undefined : `${result.stderr}${result.stdout}`.trim();
  return result?.exitCode === preludeExit.decided
    ? new ProblemError('server-restored-itself', {}, { detail })
    : new ProblemError('change-failed', { path: '/var/lib/sealkeeper' }, { detail });
}
