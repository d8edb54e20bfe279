import type { Input } from '../../../shared/ipc/contract.ts';
import type { EditingId } from '../../../shared/wizard/path.ts';
import type { Ran } from '../../../shared/wizard/wizard.ts';
import { Attention } from './attention.tsx';
import { Back } from './back.tsx';
import { Edited } from './edited.tsx';
import { Sealed } from './sealed.tsx';

export type UndoChoices = NonNullable<Input<'run.undo'>['choices']>;

export interface DoneProps {
  readonly wizard: Ran;
  onUndo(runId: string, choices?: UndoChoices): void;
  /** The open connection to the server that this was about; null where there is none. */
  readonly connectionId: string | null;
  onReopen(station: EditingId): void;
  onHome(): void;
}

/** How it ended. Each ending is a page of its own. */
export default function Done(props: DoneProps) {
  const { wizard } = props;
  const outcome = wizard.run.ended?.outcome;
  const { connectionId } = props;
  const problem = wizard.run.ended?.problem;
  if (problem?.code === 'undo-blocked-by-edit' && connectionId !== null)
    return <Edited {...props} connectionId={connectionId} />;
  if (outcome === 'needs-attention') return <Attention {...props} />;
  if (outcome === 'committed' && wizard.purpose === 'secure') return <Sealed {...props} />;
  return <Back {...props} />;
}
