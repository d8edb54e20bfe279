import type { PosixUndoRecord } from '../../../../shared/journal.ts';
import type { BeforeLink, PosixChange } from '../../../../shared/plan.ts';
import type { ChangeHandler } from './handler.ts';

type SwapLink = Extract<PosixChange, { kind: 'swap-link' }>;
type MakeLink = Extract<PosixChange, { kind: 'make-link' }>;
type MakeDirectory = Extract<PosixChange, { kind: 'make-directory' }>;

/** Only links get here; the runner pairs each undo record with the handler that made it. */
function linkTarget(undoRecord: PosixUndoRecord): string {
  if (undoRecord.kind === 'link' || undoRecord.kind === 'swapped-link') return undoRecord.target;
  throw new Error(`a ${undoRecord.kind} undo record is none of a link`);
}

export const makeLink: ChangeHandler<MakeLink> = {
  prepare: (change, place) => ({
    argv: ['sk_prepare', place.folder, String(place.backupId), change.path, 'absent'],
  }),
  undoRecord: (change) => ({ kind: 'link', path: change.path, target: change.target }),
  perform: (change) => ({ argv: ['sk_link', change.path, change.target] }),
  stands: (undoRecord) => ({ is: `link ${linkTarget(undoRecord)}` }),
};

const beforeWord = (before: BeforeLink): string => {
  switch (before.state) {
    case 'absent':
      return 'absent';
    case 'file':
      return before.sha256;
    case 'link':
      return `link ${before.target}`;
  }
};

export const swapLink: ChangeHandler<SwapLink> = {
  prepare: ({ path, before }, { folder, backupId }) => ({
    argv: ['sk_prepare', folder, String(backupId), path, beforeWord(before)],
  }),
  undoRecord: ({ path, before, target }) => ({
    kind: 'swapped-link',
    path,
    before: beforeWord(before),
    target,
  }),
  perform: ({ path, before, target }, _undoRecord, { folder, backupId }) => ({
    argv: ['sk_swap', folder, String(backupId), path, beforeWord(before), target],
  }),
  stands: (undoRecord) => ({ is: `link ${linkTarget(undoRecord)}` }),
};

export const makeDirectory: ChangeHandler<MakeDirectory> = {
  prepare: (change) => ({ argv: ['sk_prepare_mkdir', change.path] }),
  undoRecord: (change, _materials, prepared) => ({
    kind: 'directory',
    path: change.path,
    before: prepared.startsWith('directory ') ? 'directory' : 'absent',
  }),
  perform: (change) => ({ argv: ['sk_mkdir', change.path, change.mode.toString(8)] }),
  stands: () => ({ begins: 'directory ' }),
};
