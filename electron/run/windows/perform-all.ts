import type { WindowsMemo } from '../../../shared/journal.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import type { Materials } from '../session.ts';
import { performBindings } from './bindings.ts';
import type { BindingMemo, WindowsContext } from './handler.ts';
import { problemOf } from './problems.ts';
import { handlerOf } from './registry.ts';

/** In order, one after the other; the bindings all at once. Stops behind the first that fails and raises why. */
export async function performAll(
  changes: readonly WindowsChange[],
  memos: readonly WindowsMemo[],
  materials: Materials,
  ground: WindowsContext,
): Promise<void> {
  const bindings = memos.filter((memo): memo is BindingMemo => memo.kind === 'binding');
  for (const [index, change] of changes.entries()) {
    const memo = memos[index];
    if (memo === undefined) throw new Error(`change ${index} was never prepared`);
    try {
      if (memo.kind !== 'binding') await handlerOf(change).perform(change, memo, materials, ground);
      else if (memo === bindings[0]) await performBindings(ground, bindings);
    } catch (thrown) {
      throw problemOf(thrown, change.path);
    }
  }
}
