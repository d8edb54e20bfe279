import { createHash, randomUUID } from 'node:crypto';
import type { Activation } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import {
  anyExit,
  type Command,
  type CommandResult,
  type RemoteHost,
  type ShellLink,
} from '../../remote/host.ts';
import type { HowTakenUp, Merge, UndoAnswer, UndoneAtOnce, UndoWork, Versions } from '../session.ts';
import { undoOrder } from '../undo-order.ts';
import { aliveCommand, reactivation, takenUp, takeUpAgain } from './activate.ts';
import { posixUndoRecord, undoOf } from './changes/registry.ts';
import { silenceOf } from './guard.ts';
import { isRefusedForOthers, lastLine, placeOf } from './place-of-others.ts';
import { preludeExit } from './prelude.ts';
import { renoteUndo } from './watchdog.ts';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hashOf = ({ content }: Merge): string => (content === null ? 'absent' : sha256(content));

/** A name that no path can break out of. */
const nameOf = (path: string): string => sha256(Buffer.from(path)).slice(0, 16);

/** With its whole path: several sites have a file of the same name. */
export const theirCopy = (runId: string, path: string): string =>
  `/var/lib/sealkeeper/theirs/${runId}${path}`;

const mergeCommand = (folder: string, merge: Merge): Command => ({
  argv: ['sk_merge', folder, nameOf(merge.path), merge.path, merge.theirs, hashOf(merge)],
});

/** One command for each change, in order; a file that was edited since is settled once, for all its changes. */
export function undoCommands(folder: string, { changes, merges }: UndoWork): readonly Command[] {
  return changes.map(({ undoRecord, backupId }) => {
    const merge = merges.find(({ path }) => path === undoRecord.path);
    return merge === undefined
      ? undoOf(posixUndoRecord(undoRecord), { folder, backupId })
      : mergeCommand(folder, merge);
  });
}

/** Lays ready what takes the place of edited files, and keeps theirs where that was asked for. */
export const readyCommands = (runId: string, folder: string, merges: readonly Merge[]): readonly Command[] =>
  merges.flatMap((merge): readonly Command[] => [
    ...(merge.content === null
      ? []
      : [{ argv: ['sk_ready', folder, nameOf(merge.path)], stdin: merge.content }]),
    ...(merge.keepsTheirs ? [{ argv: ['sk_keep_theirs', runId, merge.path, merge.theirs] }] : []),
  ]);

/**
 * Lays ready what settles edited files, notes all for the safety net, and decides. Raises `server-not-writable`
 * where a confirmed run cannot be kept for the case that its undo does not work out, and `undo-blocked-by-others`
 * where somebody besides root could divert it: nothing is touched then.
 */
export async function decideToUndo(
  host: RemoteHost,
  runId: string,
  folder: string,
  work: UndoWork,
): Promise<void> {
  const services = work.activations.map(reactivation);
  const parts = undoOrder(work).map((part) => undoCommands(folder, part));
  const noted = renoteUndo(
    folder,
    parts.flatMap((part, index) => (index === 0 ? part : [...services, ...part])),
    services,
  );
  const results = await host.runAll([
    ...readyCommands(runId, folder, work.merges),
    ...noted.map((command) => ({ ...command, accept: anyExit })),
    { argv: ['sk_undo_begins', runId], accept: anyExit, timeout: 90_000 },
  ]);
  const last = results.at(-1);
  if (last !== undefined && isRefusedForOthers(last)) throw blockedByOthers(last);
  if (last?.accepted !== true || last.exitCode === preludeExit.notWritable) {
    const detail = last === undefined ? undefined : `${last.stderr}${last.stdout}`.trim();
    throw new ProblemError('server-not-writable', { path: folder }, { detail });
  }
}

/** What is noted for the safety net from now on takes back only the rest. */
export async function setAside(
  host: RemoteHost,
  runId: string,
  folder: string,
  rest: UndoWork,
): Promise<void> {
  const [undo] = renoteUndo(folder, undoCommands(folder, rest), []);
  const [aside] = await host.runAll([
    { argv: ['sk_set_aside', runId], stdin: undo?.stdin ?? '', accept: anyExit },
  ]);
  if (aside?.exitCode === 0) return;
  const detail = aside === undefined ? undefined : `${aside.stderr}${aside.stdout}`.trim();
  throw new ProblemError('server-not-writable', { path: folder }, { detail });
}

export async function undoWork(
  host: RemoteHost,
  runId: string,
  folder: string,
  work: UndoWork,
): Promise<readonly UndoAnswer[]> {
  if (work.changes.length === 0) return [];
  return (await undoAnd(host, runId, folder, work, [])).answers;
}

/** The same, and where all of it went well each service takes it up, in the same round trip. */
export async function undoAndReactivate(
  host: RemoteHost,
  runId: string,
  folder: string,
  work: UndoWork,
  how: HowTakenUp,
): Promise<UndoneAtOnce> {
  const commands = takeUpAgain(work.activations, how);
  const { answers, behind } = await undoAnd(host, runId, folder, work, commands);
  return { answers, services: takenUp(work.activations, how, behind) };
}

/** What behind it was begun stands in `behind`. */
async function undoAnd(
  host: RemoteHost,
  runId: string,
  folder: string,
  work: UndoWork,
  more: readonly Command[],
): Promise<{ readonly answers: readonly UndoAnswer[]; readonly behind: readonly CommandResult[] }> {
  const undo = undoCommands(folder, work);
  const front: readonly Command[] = [
    { argv: ['sk_beat', runId, randomUUID(), String(silenceOf([...undo, ...more]))] },
    ...readyCommands(runId, folder, work.merges),
  ];
  const whole = [...front, ...undo].map((command) => ({ ...command, accept: anyExit }));
  const results = await host.runAll([...whole, ...more]);
  return {
    answers: work.changes.map((_, index) => undoAnswer(results[front.length + index])),
    behind: results.slice(whole.length),
  };
}

export function undoAnswer(answer: CommandResult | undefined): UndoAnswer {
  if (answer?.exitCode === 0) {
    const settings = answer.stdout.split('\n').flatMap((line) => /^settings (\/.+)$/.exec(line)?.[1] ?? []);
    return { result: undoWord(lastLine(answer.stdout)), ...(settings.length === 0 ? {} : { settings }) };
  }
  const detail = `${answer?.stderr ?? ''}${answer?.stdout ?? 'no answer'}`.trim();
  if (answer?.exitCode === preludeExit.edited) return { result: 'edited', detail };
  return answer !== undefined && isRefusedForOthers(answer)
    ? { result: 'failed', detail, othersMayWrite: placeOf(answer) }
    : { result: 'failed', detail };
}

/** What was root's at the run is somebody else's now: to write there as root would be to write where they choose. */
export function blockedByOthers(result: CommandResult): ProblemError {
  const detail = `${result.stderr}${result.stdout}`.trim();
  return new ProblemError('undo-blocked-by-others', { place: placeOf(result) }, { detail });
}

const undoWord = (line: string): 'undone' | 'same' | 'kept' =>
  line === 'undone' || line === 'kept' ? line : 'same';

/** All of it in one round trip, which the server carries out whole even where the line breaks. */
export async function rollForward(
  host: RemoteHost,
  runId: string,
  folder: string,
  { activations }: UndoWork,
): Promise<string | null> {
  const results = await host.runAll([
    { argv: ['sk_redo', folder], accept: anyExit },
    ...activations.flatMap((activation: Activation) => [
      reactivation(activation),
      { ...aliveCommand(activation), accept: anyExit },
    ]),
    { argv: ['sk_stands', runId], accept: anyExit },
  ]);
  const wrong = results.filter(({ exitCode }) => exitCode !== 0);
  return wrong.length === 0
    ? null
    : wrong.map(({ command, stderr, stdout }) => `${command.argv[0]}: ${stderr}${stdout}`.trim()).join('\n');
}

/** Bytes travel in base64. */
export async function readVersions(
  host: ShellLink,
  folder: string,
  path: string,
  backupIds: readonly number[],
): Promise<Versions> {
  const read = (file: string): Command => ({ argv: ['sk_read', file], accept: [0, 1] });
  const [now, ...copies] = await host.runAll([
    read(path),
    ...backupIds.map((backupId) => read(`${folder}/backup/${backupId}`)),
  ]);
  const bytes = bytesOf(now);
  const former = copies.flatMap((copy, index) => {
    const found = bytesOf(copy);
    const backupId = backupIds[index];
    return found === null || backupId === undefined ? [] : [[backupId, found] as const];
  });
  return { theirs: { hash: bytes === null ? 'absent' : sha256(bytes), bytes }, former: new Map(former) };
}

const bytesOf = (result: CommandResult | undefined): Uint8Array | null =>
  result?.exitCode === 0 ? Buffer.from(result.stdout, 'base64') : null;
