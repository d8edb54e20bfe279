import type { PosixUndoRecord } from '../../../../shared/journal.ts';
import type { PosixChange } from '../../../../shared/plan.ts';
import type { Command } from '../../../remote/host.ts';
import type { Materials } from '../../session.ts';

/** A change's place in its run. */
export interface BackupPlace {
  /** The run's own folder on the server. */
  readonly folder: string;
  readonly backupId: number;
}

/**
 * One kind of change, written once. Handlers decide, the runner acts: each method answers with the command to
 * send, so that many changes share one round trip. `prepare` compares and keeps a copy; its undo record is on disk
 * before `perform` is sent. `undo` is safe to repeat and after half a change.
 */
export interface ChangeHandler<C extends PosixChange> {
  prepare(change: C, place: BackupPlace): Command;
  undoRecord(change: C, materials: Materials, prepared: string): PosixUndoRecord;
  perform(change: C, undoRecord: PosixUndoRecord, place: BackupPlace, materials: Materials): Command;
  /** Did the server say that what was planned stands there now? `answer` is the line of `sk_state`. */
  stands(undoRecord: PosixUndoRecord, answer: string): boolean;
}
