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

/** The line of `sk_state` for what stands: all of it, or how it begins. */
export type Standing = { readonly is: string } | { readonly begins: string };

/**
 * One kind of change, written once. Handlers decide, the runner acts: each method answers with the command to
 * send, so that many changes share one round trip. `prepare` compares and keeps a copy; its undo record is on disk
 * before `perform` is sent. `undo` is safe to repeat and after half a change.
 */
export interface ChangeHandler<C extends PosixChange> {
  prepare(change: C, place: BackupPlace): Command;
  undoRecord(change: C, materials: Materials, prepared: string): PosixUndoRecord;
  perform(change: C, undoRecord: PosixUndoRecord, place: BackupPlace, materials: Materials): Command;
  /** What the server says where what was planned stands. */
  stands(undoRecord: PosixUndoRecord): Standing;
}

export const isStanding = (standing: Standing, answer: string): boolean =>
  'is' in standing ? answer === standing.is : answer.startsWith(standing.begins);
