import type { RunSummary } from '../shared/ipc/contract.ts';
import type { ZoneValueKind } from '../shared/ipc/zones-left.ts';
import type { Patch } from '../shared/wizard/answer.ts';
import type { EditingId } from '../shared/wizard/path.ts';
import type { Ran } from '../shared/wizard/wizard.ts';
import type { UndoChoices } from './screens/done/done-props.ts';
import { Done, Run } from './screens/later.ts';
import type { RunControl } from './use-run.ts';

/** The earlier run that is being taken back, asked about or gone on with, and the connection that was made for it. */
export interface Earlier {
  readonly run: RunSummary;
  readonly connectionId: string;
  readonly isResumed: boolean;
}

/** A run that goes on or has ended, and what can be done then. */
export function RanContent(props: {
  readonly ran: Ran;
  readonly run: RunControl;
  readonly earlier: Earlier | null;
  /** The line to an earlier run’s server is gone: its owner logs in once more. */
  onLogIn(at: 'undo' | 'resume', run: RunSummary): void;
  onReopen(step: EditingId, patch: Patch): void;
  /** Takes away what the run has left in the DNS, or set there to stay. */
  onClearZones(runId: string, kind: ZoneValueKind): void;
  onHome(): void;
}) {
  const { ran, run, earlier } = props;
  const { runId } = ran.run;
  const isEarlier = earlier !== null && earlier.run.runId === runId;
  const connectionId = isEarlier ? earlier.connectionId : (ran.draft.server?.connectionId ?? null);
  const isLineGone = ran.run.ended?.problem?.code === 'connection-lost';

  function undo(undone: string, choices: UndoChoices = []): void {
    if (earlier?.run.runId === undone && isLineGone) {
      props.onLogIn('undo', earlier.run);
      return;
    }
    run.undo(
      { runId: undone, ...(connectionId === null ? {} : { connectionId }), choices: [...choices] },
      ran.purpose === 'recover' ? 'recover' : 'undo',
    );
  }

  /** A run that waits is gone on with over the same line. */
  function resume({ run: summary, connectionId: line }: Earlier, digest: string | null): void {
    if (isLineGone) props.onLogIn('resume', summary);
    else
      run.resume({
        ...{ runId: summary.runId, connectionId: line },
        ...(digest === null ? {} : { reviewed: digest }),
      });
  }

  if (ran.phase === 'running') return <Run wizard={ran} control={run} />;
  const isResumed = earlier?.isResumed === true && [earlier.run.runId, ''].includes(runId ?? '');
  return (
    <Done
      wizard={ran}
      connectionId={connectionId}
      onUndo={undo}
      onResume={isResumed ? (digest) => resume(earlier, digest) : null}
      // A run of this very window need not log in again to go on.
      onGoOn={connectionId === null || runId === null ? null : () => run.resume({ runId, connectionId })}
      onReopen={(step, patch = {}) => props.onReopen(step, patch)}
      onClearZones={props.onClearZones}
      onHome={props.onHome}
    />
  );
}
