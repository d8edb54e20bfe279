import type { PosixMemo, PreparedChange } from '../../shared/journal.ts';
import type { RemoteHost } from '../remote/host.ts';
import { posixMemo } from './changes/registry.ts';

/** Is what stands there (a line of `sk_state`) ours, or what was there before us? Folders are never overwritten. */
const isKnown: {
  readonly [K in PosixMemo['kind']]: (memo: Extract<PosixMemo, { kind: K }>, state: string) => boolean;
} = {
  file: ({ before, after }, state) =>
    state.startsWith(`file ${after} `) ||
    (before === 'absent' ? state === before : state.startsWith(`file ${before} `)),
  link: ({ target }, state) => state === `link ${target}` || state === 'absent',
  directory: () => true,
};

/**
 * The paths that a later undo would have to overwrite although somebody edited them since the run. Reads
 * only. A path that several changes of the run touched is ours in any of their states.
 */
export async function editedSince(
  host: RemoteHost,
  changes: readonly PreparedChange[],
): Promise<readonly string[]> {
  const left = changes.map(({ memo }) => posixMemo(memo));
  const paths = [...new Set(left.map(({ path }) => path))];
  if (paths.length === 0) return [];
  const states = await host.runAll(paths.map((path) => ({ argv: ['sk_state', path] })));
  return paths.filter((path, index) => {
    const state = states[index]?.stdout.trimEnd() ?? '';
    return !left.some(
      (memo) =>
        memo.path === path && (isKnown[memo.kind] as (m: PosixMemo, s: string) => boolean)(memo, state),
    );
  });
}
