import type { PosixUndoRecord } from '../../../../shared/journal.ts';
import type { BeforeLink, PosixChange } from '../../../../shared/plan.ts';
import type { ChangeHandler } from './handler.ts';

type SwapLink = Extract<PosixChange, { kind: 'swap-link' }>;
type MakeLink = Extract<PosixChange, { kind: 'make-link' }>;
type MakeDirectory = Extract<PosixChange, { kind: 'make-directory' }>;

export const makeLink: ChangeHandler<MakeLink> = {
  prepare: (change, place) => ({
    argv: ['sk_prepare', place.folder, String(place.backupId), change.path, 'absent'],
  }),
  undoRecord: (change) => ({ kind: 'link', path: change.path, target: change.target }),
  perform: (change) => ({ argv: ['sk_link', change.path, change.target] }),
  stands: (undoRecord: PosixUndoRecord, answer) =>
    undoRecord.kind === 'link' && answer === `link ${undoRecord.target}`,
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
  stands: (undoRecord: PosixUndoRecord, answer) =>
    undoRecord.kind === 'swapped-link' && answer === `link ${undoRecord.target}`,
};

export const makeDirectory: ChangeHandler<MakeDirectory> = {
  prepare: (change) => ({ argv: ['sk_prepare_mkdir', change.path] }),
  undoRecord: (change, _materials, prepared) => ({
    kind: 'directory',
    path: change.path,
    before: prepared.startsWith('directory ') ? 'directory' : 'absent',
  }),
  perform: (change) => ({ argv: ['sk_mkdir', change.path, change.mode.toString(8)] }),
  stands: (undoRecord: PosixUndoRecord, answer) =>
    undoRecord.kind === 'directory' && answer.startsWith('directory '),
};
