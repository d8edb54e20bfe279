import type { PreparedChange } from '../../shared/journal.ts';
import type { Problem } from '../../shared/problems.ts';
import type { NewEntry } from './journal/journal-file.ts';
import type { UndoAnswer } from './session.ts';

/** What could not be taken back by itself: the copy is kept, and a person must look. */
export interface UndoLeftover {
  readonly path: string;
  readonly reason: 'edited' | 'failed';
  readonly detail: string;
  /** Nothing is written there, since somebody besides root may by now write to this place. */
  readonly othersMayWrite?: string;
}

export const noAnswer: UndoAnswer = { result: 'failed', detail: 'no answer' };

/**
 * For the journal: what became of each change. A folder that stays because something in it could not be taken back is
 * not done with: the next try takes both. Nor is what stays and was handed on (`handedOn`): a later undo takes that.
 */
export function undoneEntries(
  changes: readonly PreparedChange[],
  answers: readonly UndoAnswer[],
  handedOn: readonly PreparedChange[],
): readonly NewEntry[] {
  const others = new Set(handedOn.map(({ backupId }) => backupId));
  const isWhole = changes.every((_, index) => !('detail' in (answers[index] ?? noAnswer)));
  return changes.flatMap(({ backupId }, index): NewEntry[] => {
    const answer = answers[index] ?? noAnswer;
    const settings = 'settings' in answer ? answer.settings?.join('\n') : undefined;
    const detail =
      'detail' in answer ? { detail: answer.detail } : settings === undefined ? {} : { detail: settings };
    return answer.result !== 'kept' || (isWhole && !others.has(backupId))
      ? [{ entry: 'undone', backupId, result: answer.result, ...detail }]
      : [];
  });
}

/** What could not be taken back. */
export const leftoversOf = (
  changes: readonly PreparedChange[],
  answers: readonly UndoAnswer[],
): readonly UndoLeftover[] =>
  changes.flatMap(({ undoRecord }, index) => {
    const answer = answers[index] ?? noAnswer;
    if (!('detail' in answer)) return [];
    const others = answer.result === 'failed' ? answer.othersMayWrite : undefined;
    return [
      {
        path: undoRecord.path,
        reason: answer.result,
        detail: answer.detail,
        ...(others === undefined ? {} : { othersMayWrite: others }),
      },
    ];
  });

/** What a run that could not be taken back tells its owner. */
export function leftoverProblem(leftovers: readonly UndoLeftover[], cause?: Problem): Problem {
  const paths = leftovers.map(({ path }) => path);
  const detail = [
    cause === undefined ? '' : `${cause.code} ${cause.detail ?? ''}`,
    ...leftovers.map((left) => `${left.path}: ${left.reason}\n${left.detail}`),
  ]
    .filter((text) => text !== '')
    .join('\n');
  const [place] = leftovers.flatMap(({ othersMayWrite }) => othersMayWrite ?? []);
  if (place !== undefined) return { code: 'undo-blocked-by-others', facts: { paths, place }, detail };
  const code = leftovers.every(({ reason }) => reason === 'edited')
    ? 'undo-blocked-by-edit'
    : 'undo-incomplete';
  return { code, facts: { paths }, detail };
}
