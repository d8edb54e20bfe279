import type { PreparedChange } from '../../shared/journal.ts';
import type { Merge, UndoWork } from './session.ts';

/**
 * The parts of an undo, each with its services before the next: first nobody is sent to the encrypted site any more, then
 * it closes (who is on the way there still arrives), and what a service opens anew for each visitor goes once it has its
 * former settings. Pure.
 */
export function undoOrder(work: UndoWork): readonly UndoWork[] {
  const redirect = work.changes.filter(({ stage }) => stage === 'redirect');
  const opened = work.changes.filter(isOpenedAnew);
  const rest = work.changes.filter((change) => change.stage !== 'redirect' && !isOpenedAnew(change));
  const paths = new Set(redirect.map(({ undoRecord }) => undoRecord.path));
  const isShared = ({ path }: Merge): boolean => rest.length === 0 || paths.has(path);
  const isAlone = redirect.length + rest.length === 0;
  const parts: readonly UndoWork[] = [
    { ...work, changes: redirect, merges: work.merges.filter(isShared) },
    { ...work, changes: rest },
    { changes: opened, merges: [], activations: isAlone ? work.activations : [] },
  ];
  const [first = work, ...others] = parts.filter(({ changes }) => changes.length > 0);
  return [first, ...others];
}

/** Whether a later part has services take up more. */
export const isOnTheWay = (parts: readonly UndoWork[], part: UndoWork): boolean =>
  parts.slice(parts.indexOf(part) + 1).some(({ activations }) => activations.length > 0);

/** Exim reads certificate and key in each process that it forks for a connection (Exim specification, `tls_certificate`). */
const isOpenedAnew = ({ undoRecord }: PreparedChange): boolean =>
  undoRecord.kind === 'command' && undoRecord.run.command === 'copy-for-exim';
