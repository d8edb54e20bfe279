import type { Memo } from '../../../shared/journal.ts';
import type { Change, ChangeKind } from '../../../shared/plan.ts';
import type { Command } from '../../remote/host.ts';
import { editFile, writeFile } from './files.ts';
import type { ChangeHandler, Place } from './handler.ts';
import { makeDirectory, makeLink } from './names.ts';

const handlers: { readonly [K in ChangeKind]: ChangeHandler<Extract<Change, { kind: K }>> } = {
  'make-directory': makeDirectory,
  'write-file': writeFile,
  'edit-file': editFile,
  'make-link': makeLink,
};

/** The handler of a change, as one that takes any change: the table above guarantees that the kinds agree. */
export function handlerOf(change: Change): ChangeHandler<Change> {
  return handlers[change.kind] as ChangeHandler<Change>;
}

/** How each kind of memo is taken back; the server answers `same`, `undone` or `kept`. */
const undoers: { readonly [K in Memo['kind']]: (memo: Extract<Memo, { kind: K }>, place: Place) => Command } =
  {
    file: ({ path, before, after }, { folder, slot }) => ({
      argv: ['sk_undo_file', folder, String(slot), path, before, after],
    }),
    link: ({ path, target }) => ({ argv: ['sk_undo_link', path, target] }),
    directory: ({ path, before }) => ({ argv: ['sk_undo_mkdir', path, before] }),
  };

export function undoOf(memo: Memo, place: Place): Command {
  return (undoers[memo.kind] as (memo: Memo, place: Place) => Command)(memo, place);
}
