import { Attention } from './attention.tsx';
import { Back } from './back.tsx';
import { Changed } from './changed.tsx';
import type { DoneProps } from './done-props.ts';
import { Edited } from './edited.tsx';
import { Sealed } from './sealed.tsx';
import { Waits } from './waits.tsx';

/** How it ended. Each ending is a page of its own. */
export default function Done(props: DoneProps) {
  const { wizard } = props;
  const outcome = wizard.run.ended?.outcome;
  const { connectionId } = props;
  const problem = wizard.run.ended?.problem;
  if (problem?.code === 'undo-blocked-by-edit' && connectionId !== null)
    return <Edited {...props} connectionId={connectionId} />;
  const { changed } = wizard.run;
  const { onResume } = props;
  if (problem?.code === 'plan-changed' && changed !== null && onResume !== null)
    return <Changed changed={changed} onGoOn={onResume} onBack={props.onHome} />;
  if (outcome === 'needs-attention') return <Attention {...props} />;
  if (outcome === 'waiting') return <Waits {...props} />;
  if (outcome === 'committed' && wizard.purpose === 'secure') return <Sealed {...props} />;
  return <Back {...props} />;
}
