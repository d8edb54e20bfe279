import type { WindowsUndoRecord } from '../../../shared/journal.ts';
import type { WindowsChange } from '../../../shared/plan.ts';
import type { Materials } from '../session.ts';
import { performBindings } from './bindings.ts';
import type { BindingUndoRecord, WindowsContext } from './handler.ts';
import { problemOf } from './problems.ts';
import { handlerOf } from './registry.ts';

/** In order, one after the other; the bindings all at once. Stops behind the first that fails and raises why. */
export async function performAll(
  changes: readonly WindowsChange[],
  undoRecords: readonly WindowsUndoRecord[],
  materials: Materials,
  ground: WindowsContext,
): Promise<void> {
  const bindings = undoRecords.filter(
    (undoRecord): undoRecord is BindingUndoRecord => undoRecord.kind === 'binding',
  );
  for (const [index, change] of changes.entries()) {
    const undoRecord = undoRecords[index];
    if (undoRecord === undefined) throw new Error(`change ${index} was never prepared`);
    try {
      if (undoRecord.kind !== 'binding')
        await handlerOf(change).perform(change, undoRecord, materials, ground);
      else if (undoRecord === bindings[0]) await performBindings(ground, bindings);
    } catch (thrown) {
      throw problemOf(thrown, change.path);
    }
  }
}
