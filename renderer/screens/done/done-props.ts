import type { Input } from '../../../shared/ipc/contract.ts';
import type { ZoneValueKind } from '../../../shared/ipc/zones-left.ts';
import type { Patch } from '../../../shared/wizard/answer.ts';
import type { EditingId } from '../../../shared/wizard/path.ts';
import type { Ran } from '../../../shared/wizard/wizard.ts';

export type UndoChoices = NonNullable<Input<'run.undo'>['choices']>;

export interface DoneProps {
  readonly wizard: Ran;
  onUndo(runId: string, choices?: UndoChoices): void;
  /** The open connection to the server that this was about; null where there is none. */
  readonly connectionId: string | null;
  /** Goes on with a run that waits, by the plan with this digest; null: by the one that was seen then. Null where it is no such run. */
  readonly onResume: ((digest: string | null) => void) | null;
  /** Looks whether what a run waits for is there, over the line that stands; null where there is none. */
  readonly onGoOn: (() => void) | null;
  /** Back to the answers, with this one given anew. */
  onReopen(step: EditingId, patch?: Patch): void;
  /** Takes away what the run has left in the DNS, or set there to stay. */
  onClearZones(runId: string, kind: ZoneValueKind): void;
  onHome(): void;
}
