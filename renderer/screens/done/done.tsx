import type { EditingId } from '../../../shared/wizard/path.ts';
import type { Ran } from '../../../shared/wizard/wizard.ts';
import { Attention } from './attention.tsx';
import { Back } from './back.tsx';
import { Sealed } from './sealed.tsx';

export interface DoneProps {
  readonly wizard: Ran;
  onUndo(runId: string): void;
  onReopen(station: EditingId): void;
  onHome(): void;
}

/** How it ended. Each ending is a page of its own. */
export default function Done(props: DoneProps) {
  const { wizard } = props;
  const outcome = wizard.run.ended?.outcome;
  if (outcome === 'needs-attention') return <Attention {...props} />;
  if (outcome === 'committed' && wizard.purpose === 'secure') return <Sealed {...props} />;
  return <Back {...props} />;
}
