import type { RunEnded } from '../../../shared/events.ts';
import type { ConflictView, RunSummary } from '../../../shared/ipc/contract.ts';
import { type RunListener, recover } from '../../app/recover.ts';
import type { Services } from '../../app/services.ts';
import { undo, undoAll } from '../../app/undo.ts';
import type { Output } from '../output.ts';
import { describeConflict, describeRemembered } from '../words.ts';

const access = { secrets: process.env };

const listening = (output: Output, signal: AbortSignal): RunListener => ({
  emit: output.event,
  signal,
  onConflicts: (conflicts) => sayConflicts(conflicts, output),
});

const remembering = (output: Output, signal: AbortSignal) => ({
  ...listening(output, signal),
  onBegin: (run: RunSummary) => sayRemembered(run, output),
});

/** Takes it back, and says what is worth knowing of it. Raises as `undo`. */
export const undoById = (
  runId: string,
  choices: Readonly<Record<string, 'theirs' | 'former'>>,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> => undo(services, { runId, choices, access }, remembering(output, signal));

/** Takes back all runs of a site. Raises as `undoAll`. */
export const undoSite = (
  site: string,
  choices: Readonly<Record<string, 'theirs' | 'former'>>,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> => undoAll(services, { site, choices, access }, remembering(output, signal));

/** Brings a run that was cut off to its end. Raises as `recover`. */
export const recoverById = (
  runId: string,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> => recover(services, { runId, access }, listening(output, signal));

function sayRemembered(run: RunSummary, output: Output): void {
  const { redirect, insistDays } = run;
  if (!redirect && insistDays === null) return;
  output.say({ type: 'remembered', redirect, insistDays }, (translator) =>
    describeRemembered(run, translator),
  );
}

function sayConflicts(conflicts: readonly ConflictView[], output: Output): void {
  for (const conflict of conflicts)
    output.say({ type: 'conflict', ...conflict }, (translator) => describeConflict(conflict, translator));
}
