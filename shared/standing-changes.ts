import { leadsBack } from './handing-on.ts';
import { entriesOf, type JournalEntry, type PreparedChange } from './journal.ts';

/**
 * The changes that may still stand on the server, newest first: everything prepared, not yet taken back and not handed on.
 * A prepared change counts even where nothing says that it was done: its undo is safe after half a change.
 */
export function leftToUndo(journal: readonly JournalEntry[]): readonly PreparedChange[] {
  const { settled, handedOn } = standingOf(journal);
  const left = preparedOf(journal).filter(
    ({ backupId }) => !settled.has(backupId) && !handedOn.has(backupId),
  );
  return asLedOn(journal, left);
}

/** The changes of a run that was taken back which stay for later runs of its server, newest first. */
export function handedOn(journal: readonly JournalEntry[]): readonly PreparedChange[] {
  const standing = standingOf(journal);
  return preparedOf(journal).filter(({ backupId }) => standing.handedOn.has(backupId));
}

/** Of a run that was taken back, what it had handed on is being taken back: one that comes to nothing is handed on again. */
export function isReclaiming(journal: readonly JournalEntry[]): boolean {
  const last = journal.findLast(({ entry }) => entry === 'ended' || entry === 'reclaimed');
  return last?.entry === 'reclaimed' && entriesOf(journal, 'ended').at(-1)?.outcome === 'undone';
}

const preparedOf = (journal: readonly JournalEntry[]): readonly PreparedChange[] =>
  entriesOf(journal, 'prepared')
    .map(({ at: _, entry: __, ...change }) => change)
    .reverse();

/** The places of changes that are done with, and of those that were handed on. */
function standingOf(journal: readonly JournalEntry[]) {
  const settled = new Set<number>();
  const handedOn = new Set<number>();
  const restored = new Set(
    entriesOf(journal, 'prepared').flatMap(({ backupId, undoRecord }) =>
      leadsBack(undoRecord) ? [backupId] : [],
    ),
  );
  for (const entry of journal) {
    if (entry.entry === 'handed-on')
      for (const one of entry.backupIds) if (!settled.has(one)) handedOn.add(one);
    // By then nothing of a certificate is to be put in place again: what had superseded it has gone.
    if (entry.entry === 'reclaimed') for (const one of handedOn) if (restored.has(one)) settled.add(one);
    if (entry.entry === 'reclaimed' || (entry.entry === 'ended' && entry.outcome === 'committed'))
      handedOn.clear();
    if (entry.entry === 'undone' && isSettled[entry.result]) {
      settled.add(entry.backupId);
      handedOn.delete(entry.backupId);
    }
  }
  return { settled, handedOn };
}
/** The same, where the journal says to what a later run has led a link: that is what an undo meets there. */
function asLedOn(
  journal: readonly JournalEntry[],
  left: readonly PreparedChange[],
): readonly PreparedChange[] {
  const led = new Map(entriesOf(journal, 'superseded').map(({ path, target }) => [path, target]));
  return left.map((change) => {
    const { undoRecord } = change;
    const target = led.get(undoRecord.path);
    if (target === undefined || undoRecord.kind !== 'swapped-link') return change;
    led.delete(undoRecord.path);
    return { ...change, undoRecord: { ...undoRecord, target } };
  });
}

const isSettled = { undone: true, same: true, kept: true, edited: false, failed: false } as const;
