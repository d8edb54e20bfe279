import type { Memo, PreparedChange } from '../../shared/journal.ts';
import type { Activation, Change, Stage } from '../../shared/plan.ts';
import { type Problem, ProblemError } from '../../shared/problems.ts';
import type { CommandResult, RemoteHost } from '../remote/host.ts';
import { activate, reactivate, reactivation } from './activate.ts';
import { handlerOf, type Materials, undoOf } from './changes/registry.ts';
import type { Journal } from './journal-file.ts';
import { preludeExit, runFolder } from './prelude.ts';
import { noteUndo } from './watchdog.ts';

/** What could not be taken back by itself: the copy is kept, and a person must look. */
export interface UndoLeftover {
  readonly path: string;
  readonly reason: 'edited' | 'failed';
  readonly detail: string;
}

const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';
const pathOf = (memo: Memo): string => memo.path;

/**
 * Does the stages of a plan on one server and takes them back. Everything is on disk in the journal before
 * the server hears of it. A change in flight is always waited for: only between two stages can a run stop.
 */
export function createRunner(host: RemoteHost, journal: Journal, runId: string, folder = runFolder(runId)) {
  let nextSlot = 0;

  async function prepare(stage: Stage, materials: Materials): Promise<readonly PreparedChange[]> {
    const slots = stage.changes.map(() => nextSlot++);
    const places = slots.map((slot) => ({ folder, slot }));
    const results = await host.runAll(
      stage.changes.map((change, index) =>
        handlerOf(change).prepare(change, places[index] ?? { folder, slot: -1 }),
      ),
    );
    const refused = results.find((result) => !result.accepted);
    if (refused !== undefined) throw changeProblem(stage.changes[results.length - 1], refused);
    const prepared = stage.changes.map((change, index) => ({
      stage: stage.id,
      slot: slots[index] ?? -1,
      memo: handlerOf(change).memo(change, materials, lastLine(results[index]?.stdout ?? '')),
    }));
    await journal.append(prepared.map((change) => ({ entry: 'prepared', ...change })));
    return prepared;
  }

  async function perform(
    stage: Stage,
    prepared: readonly PreparedChange[],
    materials: Materials,
  ): Promise<void> {
    const memos = prepared.map(({ memo }) => memo);
    const net = noteUndo(
      folder,
      prepared.map(({ memo, slot }) => undoOf(memo, { folder, slot })),
      reactivation(stage.activation),
    );
    const answers = await host.runAll([
      ...net,
      ...stage.changes.map((change, index) =>
        handlerOf(change).perform(change, memoAt(memos, index), materials),
      ),
    ]);
    const unnoted = answers.slice(0, net.length).find((result) => !result.accepted);
    if (unnoted !== undefined) throw changeProblem(undefined, unnoted);
    const results = answers.slice(net.length);
    results.forEach((result, index) => {
      const change = stage.changes[index];
      const standing =
        change !== undefined &&
        result.accepted &&
        handlerOf(change).stands(memoAt(memos, index), lastLine(result.stdout));
      if (!standing) throw changeProblem(change, result);
    });
  }

  return {
    /** Makes all changes of the stage and lets the service take them up. Raises what stopped it; undoes nothing. */
    async doStage(stage: Stage, materials: Materials): Promise<void> {
      const prepared = await prepare(stage, materials);
      await journal.append([{ entry: 'doing', stage: stage.id, activation: stage.activation }]);
      await perform(stage, prepared, materials);
      await activate(host, stage.activation);
      await journal.append([{ entry: 'stage-done', stage: stage.id }]);
    },
    /** Takes back, newest first, all that the journal says may still stand (of one stage, or all). */
    undo: (stage?: Stage['id']) => undoLeft(host, journal, folder, stage),
  };
}
export type Runner = ReturnType<typeof createRunner>;

function memoAt(memos: readonly Memo[], index: number): Memo {
  const memo = memos[index];
  if (memo === undefined) throw new Error(`change ${index} was never prepared`);
  return memo;
}

/**
 * Takes back what a journal says may still stand on the server, newest first, then lets each service that
 * was activated take up its former configuration. One that fails does not keep the others from being undone.
 */
export async function undoLeft(
  host: RemoteHost,
  journal: Journal,
  folder: string,
  stage?: Stage['id'],
): Promise<readonly UndoLeftover[]> {
  const left = journal.leftToUndo().filter((change) => stage === undefined || change.stage === stage);
  const commands = left.map(({ memo, slot }) => ({
    ...undoOf(memo, { folder, slot }),
    accept: Array.from({ length: 256 }, (_, code) => code),
  }));
  const results = commands.length === 0 ? [] : await host.runAll(commands);
  const leftovers: UndoLeftover[] = [];
  await journal.append(
    left.map(({ slot, memo }, index) => {
      const answer = results[index];
      const detail = `${answer?.stderr ?? ''}${answer?.stdout ?? 'no answer'}`.trim();
      if (answer?.exitCode === 0)
        return { entry: 'undone', slot, result: undoWord(lastLine(answer.stdout)) } as const;
      const reason = answer?.exitCode === preludeExit.edited ? 'edited' : 'failed';
      leftovers.push({ path: pathOf(memo), reason, detail });
      return { entry: 'undone', slot, result: reason, detail } as const;
    }),
  );
  for (const activation of activationsOf(journal, left)) {
    const trouble = await reactivate(host, activation);
    if (trouble !== null) leftovers.push({ path: activation.service, reason: 'failed', detail: trouble });
  }
  return leftovers;
}

const undoWord = (line: string): 'undone' | 'same' | 'kept' =>
  line === 'undone' || line === 'kept' ? line : 'same';

/** One of each service, for the stages that had begun to be done. */
function activationsOf(journal: Journal, left: readonly PreparedChange[]): readonly Activation[] {
  const stages = new Set(left.map((change) => change.stage));
  const begun = journal.of('doing').filter((entry) => stages.has(entry.stage));
  return [...new Map(begun.map(({ activation }) => [activation.service, activation])).values()];
}

function changeProblem(change: Change | undefined, result: CommandResult): ProblemError {
  const detail = `${result.stderr}${result.stdout}`.trim();
  const facts = { path: change?.path ?? '' };
  switch (result.exitCode) {
    case preludeExit.changed:
      return new ProblemError('file-changed-meanwhile', facts, { detail });
    case preludeExit.unsafeFolder:
      return new ProblemError('server-not-writable', facts, { detail });
    default:
      return new ProblemError('change-failed', facts, { detail });
  }
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
