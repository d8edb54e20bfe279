import type { PreparedChange } from '../../shared/journal.ts';
import type { Activation, Stage } from '../../shared/plan.ts';
import type { Problem } from '../../shared/problems.ts';
import type { Hands, Materials } from './hands.ts';
import type { Journal } from './journal-file.ts';

/** What could not be taken back by itself: the copy is kept, and a person must look. */
export interface UndoLeftover {
  readonly path: string;
  readonly reason: 'edited' | 'failed';
  readonly detail: string;
}

/**
 * Does the stages of a plan on one server and takes them back. Everything is on disk in the journal before
 * the server hears of it. A change in flight is always waited for: only between two stages can a run stop.
 */
export function createRunner(hands: Hands, journal: Journal) {
  let nextSlot = 0;

  async function prepare(stage: Stage, materials: Materials): Promise<readonly PreparedChange[]> {
    const slots = stage.changes.map(() => nextSlot++);
    const memos = await hands.prepare(stage.changes, slots, materials);
    const prepared = memos.map((memo, index) => ({ stage: stage.id, slot: slots[index] ?? -1, memo }));
    await journal.append(prepared.map((change) => ({ entry: 'prepared', ...change })));
    return prepared;
  }

  return {
    /** Makes all changes of the stage and lets the service take them up. Raises what stopped it; undoes nothing. */
    async doStage(stage: Stage, materials: Materials): Promise<void> {
      const prepared = await prepare(stage, materials);
      await journal.append([{ entry: 'doing', stage: stage.id, activation: stage.activation }]);
      await hands.perform(stage, prepared, materials);
      if (stage.activation !== null) await hands.activate(stage.activation);
      await journal.append([{ entry: 'stage-done', stage: stage.id }]);
    },
    /** Takes back, newest first, all that the journal says may still stand (of one stage, or all). */
    undo: (stage?: Stage['id']) => undoLeft(hands, journal, stage),
  };
}
export type Runner = ReturnType<typeof createRunner>;

/**
 * Takes back what a journal says may still stand on the server, newest first, then lets each service that
 * was activated take up its former configuration. One that fails does not keep the others from being undone.
 */
export async function undoLeft(
  hands: Hands,
  journal: Journal,
  stage?: Stage['id'],
): Promise<readonly UndoLeftover[]> {
  const left = journal.leftToUndo().filter((change) => stage === undefined || change.stage === stage);
  const answers = await hands.undo(left);
  const leftovers: UndoLeftover[] = [];
  await journal.append(
    left.map(({ slot, memo }, index) => {
      const answer = answers[index] ?? { result: 'failed', detail: 'no answer' };
      if ('detail' in answer)
        leftovers.push({ path: memo.path, reason: answer.result, detail: answer.detail });
      return { entry: 'undone', slot, ...answer } as const;
    }),
  );
  for (const activation of activationsOf(journal, left)) {
    const trouble = await hands.reactivate(activation);
    if (trouble !== null) leftovers.push({ path: activation.service, reason: 'failed', detail: trouble });
  }
  return leftovers;
}

/** One of each service, for the stages that had begun to be done. */
function activationsOf(journal: Journal, left: readonly PreparedChange[]): readonly Activation[] {
  const stages = new Set(left.map((change) => change.stage));
  const begun = journal.of('doing').filter((entry) => stages.has(entry.stage));
  const activations = begun.flatMap(({ activation }) => activation ?? []);
  return [...new Map(activations.map((activation) => [activation.service, activation])).values()];
}

/** What a run that could not be taken back tells its owner. */
export function leftoverProblem(leftovers: readonly UndoLeftover[], cause?: Problem): Problem {
  const paths = leftovers.map(({ path }) => path);
  const detail = [
    cause === undefined ? '' : `${cause.code} ${cause.detail ?? ''}`,
    ...leftovers.map((left) => `${left.path}: ${left.reason}\n${left.detail}`),
  ]
    .filter((text) => text !== '')
    .join('\n');
  const code = leftovers.every(({ reason }) => reason === 'edited')
    ? 'undo-blocked-by-edit'
    : 'undo-incomplete';
  return { code, facts: { paths }, detail };
}
