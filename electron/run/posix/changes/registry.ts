import type { Memo, PosixMemo } from '../../../../shared/journal.ts';
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

/** How each kind of memo is taken back; the server answers `same`, `undone` or `kept`. */
const undoers: {
  readonly [K in PosixMemo['kind']]: (memo: Extract<PosixMemo, { kind: K }>, place: BackupPlace) => Command;
} = {
  file: ({ path, before, after }, { folder, slot }) => ({
    argv: ['sk_undo_file', folder, String(slot), path, before, after],
  }),
  link: ({ path, target }) => ({ argv: ['sk_undo_link', path, target] }),
  'swapped-link': ({ path, before, target }, { folder, slot }) => ({
    argv: ['sk_undo_swap', folder, String(slot), path, before, target],
  }),
  directory: ({ path, before }) => ({ argv: ['sk_undo_mkdir', path, before] }),
  command: ({ run }, place) => undoCommand(run, place),
};

export function posixMemo(memo: Memo): PosixMemo {
  if (!Object.hasOwn(undoers, memo.kind)) throw new Error(`${memo.kind} is no change of a POSIX server`);
  return memo as PosixMemo;
}

export function undoOf(memo: PosixMemo, place: BackupPlace): Command {
  return (undoers[memo.kind] as (memo: PosixMemo, place: BackupPlace) => Command)(memo, place);
}
