import type { WindowsUndoRecord } from '../../../shared/journal.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import type { ChallengeListener, WindowsHost } from '../../remote/windows/host.ts';
import type { ShortVerb, VerbParameters, VerbResult } from '../../remote/windows/verbs.ts';
import type { Materials, UndoAnswer } from '../session.ts';

/** The listener that this connection holds open, if it does; it ends with the connection in any case. */
export interface HeldListener {
  current: ChallengeListener | null;
}

/** What handlers work with: the connection, the run, and the listener that may be open at this moment. */
export interface WindowsContext {
  readonly host: WindowsHost;
  readonly runId: string;
  readonly listener: HeldListener;
  /** What is deleted at the end, once the run is proven. */
  readonly retiring: { readonly store: string; readonly thumbprint: string }[];
  /** Bindings, by their paths, whose change was refused before anything was written: nothing there is ours. */
  readonly untouched: Set<string>;
  /** Tells the net of one more undo call. */
  note(call: VerbCall): Promise<void>;
  /** Pauses between looks at what the server shows; shorter in tests. */
  readonly patience: { readonly looks: number; readonly pause: number; readonly silence?: number };
}

/** A call of a verb as data: what the net on the server is given. Verbs with secrets are never among them. */
export type VerbCall = {
  [V in Exclude<ShortVerb, 'import'>]: { readonly verb: V; readonly parameters: VerbParameters<V> };
}[Exclude<ShortVerb, 'import'>];

export type BindingUndoRecord = Extract<WindowsUndoRecord, { kind: 'binding' }>;

export type DetectAnswer = VerbResult<'detect'>;

/** One kind of change of a Windows server, written once. `undo` is safe to repeat and after half a change. */
export interface WindowsHandler<C extends WindowsChange, M extends WindowsUndoRecord> {
  /** Reads what undo needs; changes nothing. */
  prepare(change: C, materials: Materials, ground: WindowsContext): Promise<M>;
  /** What takes the change back without us; empty where it ends by itself when the connection does. */
  undoCalls(undoRecord: M): readonly VerbCall[];
  perform(change: C, undoRecord: M, materials: Materials, ground: WindowsContext): Promise<void>;
  undo(undoRecord: M, ground: WindowsContext): Promise<UndoAnswer>;
  /** Has somebody changed it since, by the server as it is now? */
  isEdited(undoRecord: M, now: DetectAnswer): boolean;
}
