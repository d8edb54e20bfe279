import type { PosixUndoRecord, PreparedChange } from '../../../shared/journal.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { Command, ShellLink } from '../../remote/host.ts';
import { restoredBy } from './changes/commands.ts';
import { posixUndoRecord } from './changes/registry.ts';
import { isRefusedForOthers } from './place-of-others.ts';
import { preludeExit } from './prelude.ts';
import { blockedByOthers } from './undo.ts';

/** Is what stands there (a line of `sk_state`) ours, or what was there before us? Folders are never overwritten. */
const isKnown: {
  readonly [K in PosixUndoRecord['kind']]: (
    undoRecord: Extract<PosixUndoRecord, { kind: K }>,
    state: string,
  ) => boolean;
} = {
  file: ({ before, after }, state) =>
    state.startsWith(`file ${after} `) ||
    (before === 'absent' ? state === before : state.startsWith(`file ${before} `)),
  link: ({ target }, state) => state === `link ${target}` || state === 'absent',
  'swapped-link': ({ before, target }, state) =>
    state === `link ${target}` || state === before || state.startsWith(`file ${before} `),
  directory: () => true,
  command: () => true,
};

/**
 * A folder that was there before us is not touched, whoever has it now. A command is no file: its inverse asks by itself,
 * and leaves alone what somebody came to need.
 */
const isTouched = (undoRecord: PosixUndoRecord): boolean =>
  undoRecord.kind !== 'command' && (undoRecord.kind !== 'directory' || undoRecord.before === 'absent');

/**
 * The paths that a later undo would have to overwrite although somebody edited them since the run. Reads
 * only. A path that several changes of the run touched is ours in any of their states. Raises `undo-blocked-by-others`
 * and `former-key-pruned`, before anything is taken back.
 */
export async function editedSince(
  host: ShellLink,
  folder: string,
  changes: readonly PreparedChange[],
): Promise<readonly string[]> {
  const left = changes
    .map(({ undoRecord, backupId }) => ({ undoRecord: posixUndoRecord(undoRecord), backupId }))
    .filter(({ undoRecord }) => isTouched(undoRecord));
  if (left.length === 0) return [];
  const results = await host.runAll(
    left.map(
      ({ undoRecord, backupId }): Command => ({
        argv: ['sk_may_undo', folder, String(backupId), undoRecord.path],
        accept: [0, preludeExit.othersMayWrite, preludeExit.pruned],
        reads: true,
      }),
    ),
  );
  const last = results.at(-1);
  if (last?.accepted !== true) {
    throw new ProblemError('server-not-writable', { path: folder }, { detail: last?.stderr });
  }
  const foreign = results.find(isRefusedForOthers);
  if (foreign !== undefined) throw blockedByOthers(foreign);
  const pruned = results.findIndex(({ exitCode }) => exitCode === preludeExit.pruned);
  if (pruned >= 0) throw new ProblemError('former-key-pruned', { path: left[pruned]?.undoRecord.path ?? '' });
  const restored = changes.flatMap(({ undoRecord }) =>
    undoRecord.kind === 'command' ? restoredBy(undoRecord.run) : [],
  );
  const edited = left.filter(({ undoRecord: { path } }, index) => {
    if (restored.includes(path)) return false;
    const state = results[index]?.stdout.trimEnd() ?? '';
    return !left.some(
      ({ undoRecord }) =>
        undoRecord.path === path &&
        (isKnown[undoRecord.kind] as (m: PosixUndoRecord, s: string) => boolean)(undoRecord, state),
    );
  });
  return [...new Set(edited.map(({ undoRecord }) => undoRecord.path))];
}
