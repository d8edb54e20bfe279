import type { PosixUndoRecord, PreparedChange, UndoRecord } from '../../../shared/journal.ts';
import type { Change, PosixChange, Stage } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { anyExit, type Command, type CommandResult, type UserHost } from '../../remote/host.ts';
import { isStanding } from '../posix/changes/handler.ts';
import { handlerOf, posixUndoRecord } from '../posix/changes/registry.ts';
import { changeProblem, undoRecordAt } from '../posix/perform-changes.ts';
import { isRefusedForOthers, lastLine, placeOf } from '../posix/place-of-others.ts';
import { readyCommands, undoAnswer, undoCommands } from '../posix/undo.ts';
import type { Materials, UndoAnswer, UndoWork } from '../session.ts';

/** Files and folders: all that an ordinary user's own space is made of. A plan for anything else is a mistake of ours. */
function ownChange(change: Change): PosixChange {
  if (change.kind === 'write-file' || change.kind === 'make-directory') return change;
  throw new Error(`${change.kind} is no change of a user’s own space`);
}

/** The same of a journal, which may have been written by somebody else. Raises `run-not-undoable`. */
export function mustBeOwn(changes: readonly PreparedChange[], runId: string): void {
  const strange = changes.find(
    ({ undoRecord }) => undoRecord.kind !== 'file' && undoRecord.kind !== 'directory',
  );
  if (strange === undefined) return;
  throw new ProblemError(
    'run-not-undoable',
    { runId },
    { detail: `a ${strange.undoRecord.kind} of another way` },
  );
}

/** Compares and keeps copies, all in one round trip. */
export async function prepareOwn(
  host: UserHost,
  folder: string,
  changes: readonly Change[],
  backupIds: readonly number[],
  materials: Materials,
): Promise<readonly UndoRecord[]> {
  const own = changes.map(ownChange);
  const results = await host.runAll(
    own.map((change, index) =>
      handlerOf(change).prepare(change, { folder, backupId: backupIds[index] ?? -1 }),
    ),
  );
  const refused = results.find((result) => !result.accepted);
  if (refused !== undefined) throw ownProblem(own[results.length - 1], refused);
  return own.map((change, index) =>
    handlerOf(change).undoRecord(change, materials, lastLine(results[index]?.stdout ?? '')),
  );
}

/** Makes the changes, all in one round trip, while the lock is ours. */
export async function performOwn(
  host: UserHost,
  runId: string,
  folder: string,
  { changes }: Stage,
  prepared: readonly PreparedChange[],
  materials: Materials,
): Promise<void> {
  const own = changes.map(ownChange);
  const undoRecords: readonly PosixUndoRecord[] = prepared.map(({ undoRecord }) =>
    posixUndoRecord(undoRecord),
  );
  const acts = own.map((change, index): Command => {
    const place = { folder, backupId: prepared[index]?.backupId ?? -1 };
    return handlerOf(change).perform(change, undoRecordAt(undoRecords, index), place, materials);
  });
  const [guarded, ...results] = await host.runAll([{ argv: ['sk_user_guard', runId] }, ...acts]);
  if (guarded?.accepted !== true) throw guardProblem(guarded, folder);
  own.forEach((change, index) => {
    const result = results[index];
    if (result === undefined) throw new Error(`change ${index} has no answer`);
    const stands =
      result.accepted &&
      isStanding(handlerOf(change).stands(undoRecordAt(undoRecords, index)), lastLine(result.stdout));
    if (!stands) throw ownProblem(change, result);
  });
}

/** The words for a user's own space; root has others. */
export function openToOthers(result: CommandResult, path: string): ProblemError {
  const detail = `${result.stderr}${result.stdout}`.trim();
  return new ProblemError('space-open-to-others', { path, place: placeOf(result) }, { detail });
}

const ownProblem = (change: PosixChange | undefined, result: CommandResult): ProblemError =>
  isRefusedForOthers(result) ? openToOthers(result, change?.path ?? '') : changeProblem(change, result);

function guardProblem(result: CommandResult | undefined, path: string): ProblemError {
  const detail = result === undefined ? undefined : `${result.stderr}${result.stdout}`.trim();
  return new ProblemError('change-failed', { path }, { detail });
}

export async function undoOwn(
  host: UserHost,
  runId: string,
  folder: string,
  work: UndoWork,
): Promise<readonly UndoAnswer[]> {
  mustBeOwn(work.changes, runId);
  if (work.changes.length === 0) return [];
  const front = readyCommands(runId, folder, work.merges);
  const commands = [...front, ...undoCommands(folder, work)];
  const results = await host.runAll(commands.map((command) => ({ ...command, accept: anyExit })));
  return work.changes.map((_, index) => {
    const answer = undoAnswer(results[front.length + index]);
    // Whose rights are meant there is said in root's words alone; the detail tells the rest.
    return answer.result === 'failed' ? { result: 'failed', detail: answer.detail } : answer;
  });
}
