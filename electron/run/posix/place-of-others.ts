import { ProblemError } from '../../../shared/problems.ts';
import type { CommandResult } from '../../remote/host.ts';
import { preludeExit } from './prelude.ts';

export const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

/** What somebody besides root may write to, as the functions of the prelude name it. For people; text of the server. */
export const placeOf = ({ stdout }: CommandResult): string => lastLine(stdout).slice(0, 300);

const byOthers: readonly number[] = [preludeExit.othersMayWrite, preludeExit.othersMayRun];

/** Did the server refuse because somebody besides root has a hand in what it was to write or run? */
export const isRefusedForOthers = ({ exitCode }: CommandResult): boolean => byOthers.includes(exitCode);

/** Null: there was nobody else in the way. */
export function othersProblem(
  result: CommandResult | undefined,
  path = '/var/lib/sealkeeper',
): ProblemError | null {
  if (result === undefined || !isRefusedForOthers(result)) return null;
  const detail = `${result.stderr}${result.stdout}`.trim();
  return new ProblemError('writable-by-others', { path, place: placeOf(result) }, { detail });
}
