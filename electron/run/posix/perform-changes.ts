import type { PosixUndoRecord, PreparedChange, UndoRecord } from '../../../shared/journal.ts';
import type { Activation, Change, PosixChange, Stage } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { Command, CommandResult, RemoteHost } from '../../remote/host.ts';
import type { Materials } from '../session.ts';
import { activate, mustBeTakenUp, reactivation, takeUp } from './activate.ts';
import { isStanding, type Standing } from './changes/handler.ts';
import { handlerOf, posixChange, posixUndoRecord, undoOf } from './changes/registry.ts';
import { guard, guardAfter, guardProblem, silenceOf } from './guard.ts';
import { lastLine, placeOf } from './place-of-others.ts';
import { preludeExit } from './prelude.ts';
import { noteUndo, patienceSeconds } from './watchdog.ts';

/** Compares and keeps copies, all in one round trip. */
export async function prepareChanges(
  host: RemoteHost,
  folder: string,
  changes: readonly Change[],
  backupIds: readonly number[],
  materials: Materials,
): Promise<readonly UndoRecord[]> {
  const own = changes.map(posixChange);
  const looks = own.map((change, index) =>
    isLaidByEarlier(own.slice(0, index), change)
      ? { argv: ['sk_safe', change.path] }
      : lookedAtOnce(change, handlerOf(change).prepare(change, { folder, backupId: backupIds[index] ?? -1 })),
  );
  const silence = silenceOf(looks);
  // Only a look that takes its time needs the safety net to know of it.
  const front = silence > patienceSeconds ? [guard(folder, silence)] : [];
  const answers = await host.runAll([...front, ...looks]);
  if (front.length > 0 && answers[0]?.accepted !== true) throw guardProblem(answers[0]);
  const results = answers.slice(front.length);
  const refused = results.find((result) => !result.accepted);
  if (refused !== undefined) throw changeProblem(own[results.length - 1], refused, 'command-refused');
  return own.map((change, index) =>
    handlerOf(change).undoRecord(change, materials, lastLine(results[index]?.stdout ?? '')),
  );
}

/** What is there now is only read, and copied into the run's folder; who puts something there asks anew. */
const lookedAtOnce = ({ kind, path }: PosixChange, command: Command): Command =>
  kind === 'run-command' ? command : { ...command, looks: [path] };

/** Whether what a change finds is the link that an earlier one of the same stage leaves: before that there is nothing to compare. */
const isLaidByEarlier = (earlier: readonly PosixChange[], { kind, path }: PosixChange): boolean =>
  kind === 'swap-link' && earlier.some((one) => one.kind === 'swap-link' && one.path === path);

/** As the handler makes it; the server itself sees to it that what was planned stands, before it goes on. */
function sure({ argv, ...command }: Command, standing: Standing): Command {
  const [how, line] = 'is' in standing ? ['is', standing.is] : ['begins', standing.begins];
  return { ...command, argv: ['sk_sure', how, line, ...argv] };
}

/** Notes the undo and makes the changes, all in one round trip. */
export const performChanges = (
  host: RemoteHost,
  folder: string,
  stage: Stage,
  prepared: readonly PreparedChange[],
  materials: Materials,
): Promise<void> => perform(host, folder, stage, prepared, materials, null);

/**
 * The same, and the service takes them up once each of them stands, in the same round trip. Raises as `activate` does, too.
 * A command is looked at from here in between: what it leaves running may hold its output, which the server would wait for.
 */
export async function performAndActivate(
  host: RemoteHost,
  folder: string,
  stage: Stage,
  prepared: readonly PreparedChange[],
  materials: Materials,
): Promise<void> {
  const { activation, changes } = stage;
  if (!changes.some(({ kind }) => kind === 'run-command'))
    return perform(host, folder, stage, prepared, materials, activation);
  await perform(host, folder, stage, prepared, materials, null);
  if (activation !== null) await activate(host, folder, activation);
}

async function perform(
  host: RemoteHost,
  folder: string,
  stage: Stage,
  prepared: readonly PreparedChange[],
  materials: Materials,
  activation: Activation | null,
): Promise<void> {
  const changes = stage.changes.map(posixChange);
  const undoRecords = prepared.map(({ undoRecord }) => posixUndoRecord(undoRecord));
  const net = noteUndo(
    folder,
    prepared.map(({ undoRecord, backupId }) => undoOf(posixUndoRecord(undoRecord), { folder, backupId })),
    stage.activation === null ? null : reactivation(stage.activation),
    stage.id === 'redirect',
  );
  const acts = changes.map((change, index) => {
    const place = { folder, backupId: prepared[index]?.backupId ?? -1 };
    const undoRecord = undoRecordAt(undoRecords, index);
    const { perform, stands } = handlerOf(change);
    const act = perform(change, undoRecord, place, materials);
    return activation === null ? act : sure(act, stands(undoRecord));
  });
  const silence = silenceOf(acts);
  const [guarded, ...answers] = await host.runAll([
    guard(folder, silence),
    ...net,
    ...acts,
    ...(activation === null ? [guardAfter(folder)] : takeUp(folder, activation)),
  ]);
  if (guarded?.accepted !== true) throw guardProblem(guarded);
  const unnoted = answers.slice(0, net.length).find((result) => !result.accepted);
  if (unnoted !== undefined) throw changeProblem(undefined, unnoted);
  const results = answers.slice(net.length, net.length + stage.changes.length);
  results.forEach((result, index) => {
    const change = changes[index];
    const isThere =
      change !== undefined &&
      result.accepted &&
      isStanding(handlerOf(change).stands(undoRecordAt(undoRecords, index)), lastLine(result.stdout));
    if (!isThere) throw changeProblem(change, result);
  });
  const rest = answers.slice(net.length + stage.changes.length);
  if (activation !== null) return mustBeTakenUp(rest, activation);
  const last = answers.at(-1);
  if (last?.accepted !== true) throw guardProblem(last);
}

export function undoRecordAt(undoRecords: readonly PosixUndoRecord[], index: number): PosixUndoRecord {
  const undoRecord = undoRecords[index];
  if (undoRecord === undefined) throw new Error(`change ${index} was never prepared`);
  return undoRecord;
}

export function changeProblem(
  change: PosixChange | undefined,
  result: CommandResult,
  ofCommand: 'command-refused' | 'command-failed' = 'command-failed',
): ProblemError {
  const detail = `${result.stderr}${result.stdout}`.trim();
  const facts = { path: change?.path ?? '' };
  switch (result.exitCode) {
    case preludeExit.changed:
      return new ProblemError('file-changed-meanwhile', facts, { detail });
    case preludeExit.othersMayWrite:
    case preludeExit.othersMayRun:
      return new ProblemError('writable-by-others', { ...facts, place: placeOf(result) }, { detail });
    case preludeExit.notWritable:
      return new ProblemError('server-not-writable', facts, { detail });
    default:
      return new ProblemError(change?.kind === 'run-command' ? ofCommand : 'change-failed', facts, {
        detail,
      });
  }
}
