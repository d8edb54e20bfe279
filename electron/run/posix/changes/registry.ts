import type { PosixUndoRecord, UndoRecord } from '../../../../shared/journal.ts';
import type { Change, PosixChange } from '../../../../shared/plan.ts';
import type { Command } from '../../../remote/host.ts';
import { runCommand, undoCommand } from './commands.ts';
import { editFile, writeFile } from './files.ts';
import type { BackupPlace, ChangeHandler } from './handler.ts';
import { makeDirectory, makeLink, swapLink } from './names.ts';

const handlers: {
  readonly [K in PosixChange['kind']]: ChangeHandler<Extract<PosixChange, { kind: K }>>;
} = {
  'make-directory': makeDirectory,
  'write-file': writeFile,
  'edit-file': editFile,
  'make-link': makeLink,
  'swap-link': swapLink,
  'run-command': runCommand,
};

/** The changes of a plan for a POSIX server; one for another system is a mistake of ours. */
export function posixChange(change: Change): PosixChange {
  if (!Object.hasOwn(handlers, change.kind)) throw new Error(`${change.kind} is no change of a POSIX server`);
  return change as PosixChange;
}

/** The handler of a change, as one that takes any change: the table above guarantees that the kinds agree. */
export function handlerOf(change: PosixChange): ChangeHandler<PosixChange> {
  return handlers[change.kind] as ChangeHandler<PosixChange>;
}

/** How each kind of undo record is taken back; the server answers `same`, `undone` or `kept`. */
const undoers: {
  readonly [K in PosixUndoRecord['kind']]: (
    undoRecord: Extract<PosixUndoRecord, { kind: K }>,
    place: BackupPlace,
  ) => Command;
} = {
  file: ({ path, before, after }, { folder, backupId }) => ({
    argv: ['sk_undo_file', folder, String(backupId), path, before, after],
    looks: [`${folder}/backup/${backupId}`],
  }),
  link: ({ path, target }) => ({ argv: ['sk_undo_link', path, target] }),
  'swapped-link': ({ path, before, target }, { folder, backupId }) => ({
    argv: ['sk_undo_swap', folder, String(backupId), path, before, target],
    looks: [`${folder}/backup/${backupId}`],
  }),
  directory: ({ path, before }) => ({ argv: ['sk_undo_mkdir', path, before] }),
  command: ({ run }, place) => undoCommand(run, place),
};

export function posixUndoRecord(undoRecord: UndoRecord): PosixUndoRecord {
  if (!Object.hasOwn(undoers, undoRecord.kind))
    throw new Error(`${undoRecord.kind} is no change of a POSIX server`);
  return undoRecord as PosixUndoRecord;
}

export function undoOf(undoRecord: PosixUndoRecord, place: BackupPlace): Command {
  return (undoers[undoRecord.kind] as (undoRecord: PosixUndoRecord, place: BackupPlace) => Command)(
    undoRecord,
    place,
  );
}
