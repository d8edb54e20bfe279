import type { PosixMemo } from '../../../../shared/journal.ts';
import type { PosixChange } from '../../../../shared/plan.ts';
import type { ChangeHandler } from './handler.ts';

type MakeLink = Extract<PosixChange, { kind: 'make-link' }>;
type MakeDirectory = Extract<PosixChange, { kind: 'make-directory' }>;

export const makeLink: ChangeHandler<MakeLink> = {
  prepare: (change, place) => ({
    argv: ['sk_prepare', place.folder, String(place.slot), change.path, 'absent'],
  }),
  memo: (change) => ({ kind: 'link', path: change.path, target: change.target }),
  perform: (change) => ({ argv: ['sk_link', change.path, change.target] }),
  stands: (memo: PosixMemo, answer) => memo.kind === 'link' && answer === `link ${memo.target}`,
};

export const makeDirectory: ChangeHandler<MakeDirectory> = {
  prepare: (change) => ({ argv: ['sk_prepare_mkdir', change.path] }),
  memo: (change, _materials, prepared) => ({
    kind: 'directory',
    path: change.path,
    before: prepared.startsWith('directory ') ? 'directory' : 'absent',
  }),
  perform: (change) => ({ argv: ['sk_mkdir', change.path, change.mode.toString(8)] }),
  stands: (memo: PosixMemo, answer) => memo.kind === 'directory' && answer.startsWith('directory '),
};
