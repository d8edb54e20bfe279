import type { WindowsMemo } from '../../../shared/journal.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { UndoAnswer } from '../session.ts';
import { inverse, redoBindings, undoBindings } from './bindings.ts';
import type { BindingMemo, VerbCall, WindowsContext } from './handler.ts';
import { detailOf } from './problems.ts';
import { undoerOf } from './registry.ts';

const isBinding = (memo: WindowsMemo): memo is BindingMemo => memo.kind === 'binding';

/**
 * Takes back in the order given, all bindings in one commit. A certificate goes last and only where everything
 * before it came off: as long as it is there, the way forward is open as well.
 */
export async function undoAll(
  ground: WindowsContext,
  memos: readonly WindowsMemo[],
): Promise<readonly UndoAnswer[]> {
  const answers = new Map<WindowsMemo, UndoAnswer>();
  const bindings = memos.filter(isBinding);
  for (const memo of memos) {
    if (answers.has(memo)) continue;
    if (isBinding(memo)) {
      for (const [one, answer] of await undoBindings(ground.host, bindings)) answers.set(one, answer);
    } else if (memo.kind === 'certificate' && [...answers.values()].some(isOpen)) {
      answers.set(memo, { result: 'failed', detail: 'left in its store until the rest is taken back' });
    } else {
      answers.set(memo, await undoerOf(memo).undo(memo, ground));
    }
  }
  return memos.map((memo) => answers.get(memo) ?? { result: 'failed', detail: 'no answer' });
}

/** What the net is given, oldest change first; all bindings go back in one commit there as well. */
export function undoCalls(memos: readonly WindowsMemo[]): readonly VerbCall[] {
  const bindings = memos.filter(isBinding);
  return memos.flatMap((memo): readonly VerbCall[] => {
    if (!isBinding(memo)) return undoerOf(memo).undoCalls(memo);
    const changes = bindings.toReversed().map(inverse);
    return memo === bindings[0] ? [{ verb: 'bind', parameters: { changes } }] : [];
  });
}

const isOpen = ({ result }: UndoAnswer): boolean => result === 'failed' || result === 'edited';

/** As before an undo that did not work out, oldest change first. Answers null, or what a technician needs to read. */
export async function redoAll(
  { host }: WindowsContext,
  memos: readonly WindowsMemo[],
): Promise<string | null> {
  try {
    await redoBindings(host, memos.filter(isBinding));
    for (const memo of memos.toReversed()) {
      if (memo.kind !== 'hsts') continue;
      await host.run('hsts', { siteId: memo.siteId, expect: memo.before, settings: memo.after });
    }
    return null;
  } catch (thrown) {
    if (!(thrown instanceof VerbFailed)) throw thrown;
    return detailOf(thrown);
  }
}
