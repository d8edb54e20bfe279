import { asksByItself } from '../../shared/handing-on.ts';
import { type OfPart, type PreparedChange, partOf } from '../../shared/journal.ts';
import type { Activation, Stage } from '../../shared/plan.ts';
import type { Journal } from './journal/journal-file.ts';
import { type Choices, type Resolution, resolveConflicts } from './resolve-conflicts.ts';
import {
  type HowTakenUp,
  type Materials,
  type Session,
  servicesOf,
  type TakenUp,
  type UndoAnswer,
  type UndoneAtOnce,
  type UndoWork,
} from './session.ts';
import { leftoversOf, noAnswer, type UndoLeftover, undoneEntries } from './undo-leftovers.ts';
import { isOnTheWay, undoOrder } from './undo-order.ts';

/**
 * Does the stages of a plan on one server and takes them back. Everything is on disk in the journal before
 * the server hears of it. A change in flight is always waited for: only between two stages can a run stop, and none
 * begins once `signal` is aborted.
 */
export function createRunner(session: Session, journal: Journal, signal?: AbortSignal) {
  // A run that is gone on with has had some before: each names one change, whatever became of it.
  let nextBackupId = journal.of('prepared').reduce((next, { backupId }) => Math.max(next, backupId + 1), 0);

  const ahead = new Map<Stage, Promise<readonly PreparedChange[]>>();

  async function prepare(
    stage: Stage,
    materials: Materials,
    own: OfPart,
  ): Promise<readonly PreparedChange[]> {
    const backupIds = stage.changes.map(() => nextBackupId++);
    const undoRecords = await session.changes.prepare(stage.changes, backupIds, materials);
    return undoRecords.map((undoRecord, index) => ({
      ...own,
      stage: stage.id,
      backupId: backupIds[index] ?? -1,
      undoRecord,
    }));
  }

  /** A change is compared once more when it is made, so what was seen may be a moment old. */
  function prepareAhead(stage: Stage, materials: Materials, part: number): void {
    // Only a session that does several things at once answers in the order in which it was asked. A command takes its time.
    const isQuick = stage.changes.every(({ kind }) => kind !== 'run-command');
    if (session.services?.performAndActivate === undefined || !isQuick) return;
    const looking = prepare(stage, materials, ofPart(part));
    looking.catch(() => undefined);
    ahead.set(stage, looking);
  }

  return {
    /**
     * Looks at what a stage will change before its turn, in one round trip with whatever is asked in the same turn of the event
     * loop: its turn takes that up, and raises what was found. Changes nothing.
     */
    prepareAhead,
    /**
     * Makes all changes of the stage and lets the service take them up. Raises what stopped it; undoes nothing. `part` is
     * the stage's place among the parts of its plan, `next` what follows of it.
     */
    async doStage(stage: Stage, materials: Materials, part = 0, next: Stage | null = null): Promise<void> {
      signal?.throwIfAborted();
      const own = ofPart(part);
      const prepared = await (ahead.get(stage) ?? prepare(stage, materials, own));
      await journal.append(prepared.map((change) => ({ entry: 'prepared', ...change })));
      await journal.append([{ entry: 'doing', ...own, stage: stage.id, activation: stage.activation }]);
      const performAndActivate = session.services?.performAndActivate;
      if (stage.activation !== null && performAndActivate !== undefined) {
        const performed = performAndActivate(stage, prepared, materials);
        if (next !== null) prepareAhead(next, materials, part);
        await performed;
      } else {
        await session.changes.perform(stage, prepared, materials);
        if (stage.activation !== null) await servicesOf(session).activate(stage.activation);
      }
      await journal.append([{ entry: 'stage-done', ...own, stage: stage.id }]);
    },
    /** Takes back, newest first, all that the journal says may still stand (of one stage or part, or all). */
    undo: (of: OfRun = {}) => undoLeft(session, journal, of),
  };
}
export type Runner = ReturnType<typeof createRunner>;

const ofPart = (part: number): OfPart => (part === 0 ? {} : { part });

/** Which of a run's changes are meant: those of a stage, of a part, or all. */
export interface OfRun {
  readonly stage?: Stage['id'];
  readonly part?: number;
}

/** What an undo of all that the journal says may still stand (or of some) does. */
export function workOf(journal: Journal, { stage, part }: OfRun = {}, settled?: Resolution): UndoWork {
  const left = toTakeBack(journal)
    .filter((change) => stage === undefined || change.stage === stage)
    .filter((change) => part === undefined || partOf(change) === part);
  const changes = left.filter(({ undoRecord }) => settled?.left.includes(undoRecord.path) !== true);
  const begun = journal.of('doing').filter((entry) => part === undefined || partOf(entry) === part);
  return { changes, merges: settled?.merges ?? [], activations: activationsOf(journal, begun, left) };
}

/**
 * What may still stand, and what was handed on but asks by itself whether somebody needs it; newest first, as it was done: a
 * stage that was looked at ahead has numbers from before its turn.
 */
export function toTakeBack(journal: Journal): readonly PreparedChange[] {
  const turns = new Map(journal.of('prepared').map(({ backupId }, turn) => [backupId, turn]));
  const turnOf = ({ backupId }: PreparedChange): number => turns.get(backupId) ?? -1;
  return [...journal.leftToUndo(), ...journal.handedOn().filter(asksByItself)].toSorted(
    (one, other) => turnOf(other) - turnOf(one),
  );
}

/** All that was handed on, for whoever takes it back. */
export const restOf = (journal: Journal): UndoWork => ({
  changes: journal.handedOn(),
  merges: [],
  activations: [],
});

/**
 * Takes back what a journal says may still stand on the server, newest first, then lets each service that
 * was activated take up its former configuration. One that fails does not keep the others from being undone.
 * Of a file that somebody edited meanwhile only our own lines go, where they can be told from theirs.
 */
export async function undoLeft(
  session: Session,
  journal: Journal,
  of: OfRun = {},
  choices: Choices = {},
): Promise<readonly UndoLeftover[]> {
  const leftovers: UndoLeftover[] = [];
  const parts = undoOrder(workOf(journal, of));
  for (const work of parts) {
    const { answers, fallen } = await takeBack(session, work, {
      isTested: false,
      isOnTheWay: isOnTheWay(parts, work),
      settle: (first) => settleEdited(session, work, first, choices),
    });
    // Not before the services stand: whoever is cut off in between, and whoever comes back, takes them up again.
    if (fallen.length === 0) await journal.append(undoneEntries(work.changes, answers, journal.handedOn()));
    leftovers.push(...leftoversOf(work.changes, answers), ...fallen);
  }
  return leftovers;
}

/** What an undo of one part came to. */
export interface TakenBack {
  readonly answers: readonly UndoAnswer[];
  /** A service that could not read its former configuration: none was reloaded. */
  readonly refused: TakenUp['refused'];
  /** Services that do not stand. */
  readonly fallen: readonly UndoLeftover[];
}

/**
 * Takes back what one part of an undo changed, and has its services take that up; `settle` sees to what could not be taken back at first.
 */
export async function takeBack(
  session: Session,
  work: UndoWork,
  {
    isTested,
    isOnTheWay,
    settle = async (first) => first,
  }: HowTakenUp & {
    readonly settle?: (first: readonly UndoAnswer[]) => Promise<readonly UndoAnswer[]>;
  },
): Promise<TakenBack> {
  const atOnce = work.activations.length === 0 ? undefined : session.services?.undoAndReactivate;
  const done: UndoneAtOnce =
    atOnce === undefined
      ? { answers: await session.changes.undo(work), services: null }
      : await atOnce(work, { isTested, isOnTheWay });
  if (done.services !== null) {
    const { refused, fallen } = done.services;
    return { answers: done.answers, refused, fallen: fallen.map(fallenService) };
  }
  const answers = await settle(done.answers);
  if (isTested) {
    if (leftoversOf(work.changes, answers).length > 0) return { answers, refused: null, fallen: [] };
    for (const activation of work.activations) {
      const words = await servicesOf(session).test(activation);
      if (words !== null) return { answers, refused: { service: activation.service, words }, fallen: [] };
    }
  }
  return { answers, refused: null, fallen: await reactivateAll(session, work.activations) };
}

const fallenService = ({ service, words }: TakenUp['fallen'][number]): UndoLeftover => ({
  path: service,
  reason: 'failed',
  detail: words,
});

async function settleEdited(
  session: Session,
  { changes }: UndoWork,
  first: readonly UndoAnswer[],
  choices: Choices,
): Promise<readonly UndoAnswer[]> {
  const isEdited = (index: number): boolean => first[index]?.result === 'edited';
  const edited = [
    ...new Set(changes.filter((_, index) => isEdited(index)).map(({ undoRecord }) => undoRecord.path)),
  ];
  if (edited.length === 0) return first;
  const { merges, left } = await resolveConflicts(session, changes, edited, choices);
  const again = changes.filter(({ undoRecord }) => merges.some(({ path }) => path === undoRecord.path));
  const second = await session.changes.undo({ changes: again, merges, activations: [] });
  return changes.map((change, index) => {
    const at = again.indexOf(change);
    if (left.includes(change.undoRecord.path)) return { result: 'kept' };
    return (at < 0 ? first[index] : second[at]) ?? noAnswer;
  });
}

/** Lets the services take up what they had before; those that do not stand afterwards are named. */
async function reactivateAll(
  session: Session,
  activations: readonly Activation[],
): Promise<readonly UndoLeftover[]> {
  const leftovers: UndoLeftover[] = [];
  for (const activation of activations) {
    const trouble = await servicesOf(session).reactivate(activation);
    if (trouble !== null) leftovers.push(fallenService({ service: activation.service, words: trouble }));
  }
  return leftovers;
}

/** One of each service, for those of the stages `done` that changes are left of. */
function activationsOf(
  journal: Journal,
  done: ReturnType<typeof journal.of<'doing'>>,
  left: readonly PreparedChange[],
): readonly Activation[] {
  const stageOf = (one: OfPart & Pick<PreparedChange, 'stage'>) => `${partOf(one)} ${one.stage}`;
  const stages = new Set(left.map(stageOf));
  const changing = new Set(journal.of('prepared').map(stageOf));
  // One that changes nothing itself lives on what another part has put in place.
  const isBare = (entry: OfPart & Pick<PreparedChange, 'stage'>): boolean =>
    !changing.has(stageOf(entry)) && left.some(({ stage }) => stage === entry.stage);
  const begun = done.filter((entry) => stages.has(stageOf(entry)) || isBare(entry));
  const activations = begun.flatMap(({ activation }) => activation ?? []);
  return [...new Map(activations.map((activation) => [activation.service, activation])).values()];
}
