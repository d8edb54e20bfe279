import type { RunSummary } from './ipc/contract.ts';

type Placed = Pick<RunSummary, 'runId' | 'names' | 'server' | 'startedAt' | 'outcome' | 'undoable'>;

/**
 * The newest later run on the same server that stands on top of this one, since it is for one of its names; null: none,
 * as far as this computer knows. That one has to be taken back first (`newer-run-stands`), so only it offers to be.
 */
export function standingOnTop<Run extends Placed>(run: Run, runs: readonly Run[]): Run | null {
  const later = runs.filter(
    (other) =>
      other.runId !== run.runId &&
      other.server === run.server &&
      other.outcome === 'committed' &&
      other.undoable &&
      other.startedAt > run.startedAt &&
      other.names.some((name) => run.names.includes(name)),
  );
  return later.toSorted((one, other) => other.startedAt.localeCompare(one.startedAt))[0] ?? null;
}
