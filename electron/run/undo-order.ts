import type { Merge, UndoWork } from './session.ts';

/** First nobody is sent to the encrypted site any more, then it closes: who is on the way there still arrives. */
export function undoOrder(work: UndoWork): readonly UndoWork[] {
  const redirect = work.changes.filter(({ stage }) => stage === 'redirect');
  if (redirect.length === 0 || redirect.length === work.changes.length) return [work];
  const rest = work.changes.filter(({ stage }) => stage !== 'redirect');
  const shared = new Set(redirect.map(({ undoRecord }) => undoRecord.path));
  const isLater = ({ path }: Merge): boolean => !shared.has(path);
  return [
    { ...work, changes: redirect, merges: work.merges.filter((merge) => !isLater(merge)) },
    { ...work, changes: rest },
  ];
}
