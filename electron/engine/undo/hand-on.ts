import type { RunEvent } from '../../../shared/events.ts';
import { asksByItself, servesOf, staysForOthers, supersededBy } from '../../../shared/handing-on.ts';
import { ProblemError } from '../../../shared/problems.ts';
import type { Journal, JournalStore, NewEntry } from '../../run/journal/journal-file.ts';
import { restOf } from '../../run/runner.ts';
import type { Session } from '../../run/session.ts';
import { openedOf } from '../opened-of.ts';
import { earlierOf, heldBy, needersOf, runsBeside, supersedingOf } from './later-runs.ts';
import { runOnTop } from './run-on-top.ts';

/** How an undo of a run begins, and how it is said where it comes to nothing. */
export interface Beginning {
  /** Later runs whose sites may live on something of this one; what they may need is handed on to them. */
  readonly needers: readonly Journal[];
  /** On disk before the server hears of the undo. */
  readonly entries: readonly NewEntry[];
  /** Nothing was touched: the journal says again what it said before. */
  readonly asBefore: () => readonly NewEntry[];
}

/**
 * What has to stand in the journal before a run is taken back, and what of it stays for later runs. `isOfAll`: all runs of its
 * site are, the newest first, so that no former certificate is put in place again in between. Raises `newer-run-stands` where a
 * later run has changed the same files, or where what it needs cannot be told from what is this run's own;
 * `run-not-undoable` where nothing is left.
 */
export async function beginUndo(
  journals: JournalStore,
  journal: Journal,
  { lock }: Session,
  isOfAll: boolean,
): Promise<Beginning> {
  const { runId } = openedOf(journal);
  const own = journal.leftToUndo();
  const former = journal.handedOn();
  if (own.length + former.length === 0) throw new ProblemError('run-not-undoable', { runId });
  const all = await runsBeside(journals, journal);
  const newer = runOnTop(all, journal);
  if (newer !== null) throw new ProblemError('newer-run-stands', { runId, newer });
  const canStay = lock?.setAside !== null && lock?.setAside !== undefined;
  const beside = canStay ? all : [];
  const needers = needersOf(beside, journal);
  const isMixed = own.some(({ undoRecord }) => servesOf(undoRecord) === null);
  const held = own.length === 0 ? heldBy(beside, journal) : isMixed ? (needers[0] ?? null) : null;
  if (held !== null) throw new ProblemError('newer-run-stands', { runId, newer: openedOf(held).runId });
  const superseding = supersedingOf(beside, journal);
  // Once one of them was taken back so, what is shown is not the certificate of the next one any more.
  const earlier = isOfAll || superseding.length > 0 ? earlierOf(beside, journal) : [];
  const superseded = supersededBy(
    earlier.flatMap((one) => one.leftToUndo()),
    own,
  );
  const forOthers = staysForOthers([...own, ...former]).filter(
    (one) => needers.length > 0 || (superseding.length > 0 && asksByItself(one)),
  );
  const stays = [...new Set([...forOthers, ...superseded])];
  const to = [...needers, ...superseding, ...(superseded.length > 0 ? earlier : [])];
  return {
    needers,
    entries: [
      ...(former.length === 0 ? [] : [{ entry: 'reclaimed' } as const]),
      ...ledOnBy(superseding, own),
      ...handedOnTo(stays, to.map(openedOf)),
      { entry: 'undoing' },
    ],
    asBefore: () =>
      own.length > 0
        ? [{ entry: 'ended', outcome: 'committed' }]
        : [...handedOnAgain(journal), { entry: 'ended', outcome: 'undone' }],
  };
}

/** Where the newest of the runs that were taken back before has left a link of this one's. */
const ledOnBy = (
  superseding: readonly Journal[],
  own: ReturnType<Journal['leftToUndo']>,
): readonly NewEntry[] => {
  const places = new Set(own.map(({ undoRecord }) => undoRecord.path));
  const newest = superseding
    .toReversed()
    .flatMap((one) => one.handedOn().toReversed())
    .flatMap(({ undoRecord }) =>
      undoRecord.kind === 'swapped-link' &&
      places.has(undoRecord.path) &&
      undoRecord.path.endsWith('/current')
        ? [[undoRecord.path, undoRecord.target] as const]
        : [],
    );
  return [...new Map(newest)].map(([path, target]) => ({ entry: 'superseded', path, target }));
};

/** What was being taken back of a run that was taken back before stays on, for the same later runs. */
export const handedOnAgain = (journal: Journal): readonly NewEntry[] =>
  handedOnTo(
    journal.leftToUndo(),
    (journal.of('handed-on').at(-1)?.to ?? []).map((runId) => ({ runId })),
  );

const handedOnTo = (
  stays: ReturnType<Journal['handedOn']>,
  to: readonly { readonly runId: string }[],
): readonly NewEntry[] =>
  stays.length === 0 || to.length === 0
    ? []
    : [
        {
          entry: 'handed-on',
          backupIds: stays.map(({ backupId }) => backupId),
          to: to.map(({ runId }) => runId),
        },
      ];

/** An undone run leaves nothing on its server, but for what later runs may live on. Raises `server-not-writable`. */
export async function putAway({ lock }: Session, journal: Journal): Promise<void> {
  const rest = restOf(journal);
  if (rest.changes.length === 0 || lock === null || lock.setAside === null) await lock?.purge();
  else await lock.setAside(rest);
}

/** Tells what stays, and of whose sites the last undo takes it back. */
export function tellHandedOn(
  journal: Journal,
  needers: readonly Journal[],
  emit: (event: RunEvent) => void,
): void {
  const places = journal.handedOn().map(({ undoRecord }) => undoRecord.path);
  if (places.length === 0 || needers.length === 0) return;
  const sites = [...new Set(needers.map((needer) => openedOf(needer).names[0] ?? openedOf(needer).runId))];
  emit({ type: 'handed-on', places: [...new Set(places)], sites });
}
