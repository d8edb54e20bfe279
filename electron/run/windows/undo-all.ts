import type { WindowsUndoRecord } from '../../../shared/journal.ts';
import { VerbFailed } from '../../remote/windows/failure.ts';
import type { UndoAnswer } from '../session.ts';
import { inverse, redoBindings, undoBindings } from './bindings.ts';
import type { BindingUndoRecord, VerbCall, WindowsContext } from './handler.ts';
import { detailOf } from './problems.ts';
import { undoerOf } from './registry.ts';

const isBinding = (undoRecord: WindowsUndoRecord): undoRecord is BindingUndoRecord =>
  undoRecord.kind === 'binding';

/**
 * Takes back in the order given, all bindings in one commit. A certificate goes last and only where everything
 * before it came off: as long as it is there, the way forward is open as well.
 */
export async function undoAll(
  ground: WindowsContext,
  undoRecords: readonly WindowsUndoRecord[],
): Promise<readonly UndoAnswer[]> {
  const answers = new Map<WindowsUndoRecord, UndoAnswer>();
  const bindings = undoRecords.filter(isBinding);
  for (const undoRecord of undoRecords) {
    if (answers.has(undoRecord)) continue;
    if (isBinding(undoRecord)) {
      for (const [one, answer] of await undoBindings(ground, bindings)) answers.set(one, answer);
    } else if (undoRecord.kind === 'certificate' && [...answers.values()].some(isOpen)) {
      answers.set(undoRecord, { result: 'failed', detail: 'left in its store until the rest is taken back' });
    } else {
      answers.set(undoRecord, await undoerOf(undoRecord).undo(undoRecord, ground));
    }
  }
  return undoRecords.map(
    (undoRecord) => answers.get(undoRecord) ?? { result: 'failed', detail: 'no answer' },
  );
}

/** What the net is given, oldest change first; all bindings go back in one commit there as well. */
export function undoCalls(undoRecords: readonly WindowsUndoRecord[]): readonly VerbCall[] {
  const bindings = undoRecords.filter(isBinding);
  return undoRecords.flatMap((undoRecord): readonly VerbCall[] => {
    if (!isBinding(undoRecord)) return undoerOf(undoRecord).undoCalls(undoRecord);
    const changes = bindings.toReversed().map(inverse);
    return undoRecord === bindings[0] ? [{ verb: 'bind', parameters: { changes } }] : [];
  });
}

/** What somebody has edited shows nothing of ours, and a certificate that is shown stays by itself. */
const isOpen = ({ result }: UndoAnswer): boolean => result === 'failed';

/** As before an undo that did not work out, oldest change first. Answers null, or what a technician needs to read. */
export async function redoAll(
  { host }: WindowsContext,
  undoRecords: readonly WindowsUndoRecord[],
): Promise<string | null> {
  try {
    await redoBindings(host, undoRecords.filter(isBinding));
    for (const undoRecord of undoRecords.toReversed()) {
      if (undoRecord.kind === 'ftp-certificate') {
        const { siteId, thumbprint, store, before } = undoRecord;
        await host.run('ftp', { siteId, expect: before.thumbprint, thumbprint, store });
      }
      if (undoRecord.kind !== 'hsts') continue;
      await host.run('hsts', {
        siteId: undoRecord.siteId,
        expect: undoRecord.before,
        settings: undoRecord.after,
      });
    }
    return null;
  } catch (thrown) {
    if (!(thrown instanceof VerbFailed)) throw thrown;
    return detailOf(thrown);
  }
}
