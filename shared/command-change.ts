import { argumentOf, placeOfCommand } from './command-place.ts';
import type { PlannedCommand } from './commands.ts';
import type { PlanNote } from './plan.ts';

/** A command as a change of a plan. */
export const commandChange = (run: PlannedCommand) =>
  ({ kind: 'run-command', path: placeOfCommand(run), run }) as const;

/** The sentence that the review screen and the command line say of a command. */
export function commandNote(stage: PlanNote['stage'], run: PlannedCommand): PlanNote {
  const note = { stage, say: `plan.command.${run.command}` as const, path: placeOfCommand(run) };
  return { ...note, facts: { name: argumentOf(run) } };
}
