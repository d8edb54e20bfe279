import { type Problem, ProblemError, toProblem } from '../../../shared/problems.ts';
import type { Journal, NewEntry } from '../../run/journal/journal-file.ts';
import { type Choices, type Resolution, resolveConflicts } from '../../run/resolve-conflicts.ts';
import { type TakenBack, takeBack, toTakeBack, workOf } from '../../run/runner.ts';
import type { SafetyNet, Session, UndoWork } from '../../run/session.ts';
import { leftoverProblem, leftoversOf, undoneEntries } from '../../run/undo-leftovers.ts';
import { isOnTheWay, undoOrder } from '../../run/undo-order.ts';
import { lost } from '../run/persist.ts';
import { whoWeAre } from '../run/who-we-are.ts';
import { putAway } from './hand-on.ts';

/** An undo that did not come to its end. */
export type Stopped = { readonly outcome: 'refused' | 'needs-attention'; readonly problem: Problem };

/** What an undo has to go by. */
export interface UndoWish {
  readonly choices: Choices;
  /** What the journal says where nothing was touched. */
  readonly asBefore: () => readonly NewEntry[];
  /** What is worse for the sites of later runs since it was taken back; null: nothing. */
  readonly harmed: () => Promise<Problem | null>;
}

/** Safe to repeat over a new connection: what is done is met as done. */
export async function takeAllBack(
  session: Session,
  journal: Journal,
  { choices, asBefore, harmed }: UndoWish,
): Promise<'undone' | Stopped> {
  try {
    await session.lock?.reopen(whoWeAre());
  } catch (thrown) {
    return refuse(journal, asBefore, thrown);
  }
  const left = toTakeBack(journal);
  let settled: Resolution;
  try {
    settled = await resolveConflicts(session, left, await session.changes.edited(left), choices);
  } catch (thrown) {
    await session.lock?.release();
    return refuse(journal, asBefore, thrown);
  }
  if (settled.conflicts.length > 0) {
    const paths = settled.conflicts.map(({ path }) => path);
    await session.lock?.release();
    return refuse(journal, asBefore, new ProblemError('undo-blocked-by-edit', { paths }));
  }
  const work = workOf(journal, undefined, settled);
  try {
    await session.lock?.decideToUndo(work);
  } catch (thrown) {
    await session.lock?.release();
    return refuse(journal, asBefore, thrown);
  }
  const entries: NewEntry[] = [];
  const parts = undoOrder(work);
  for (const part of parts) {
    const taken = await takeBack(session, part, { isTested: true, isOnTheWay: isOnTheWay(parts, part) });
    const { answers } = taken;
    const trouble = troubleWith(part, taken);
    if (trouble !== null && session.net !== null)
      return rollForward(session.net, journal, asBefore, work, trouble);
    entries.push(...undoneEntries(part.changes, answers, journal.handedOn()));
    if (trouble !== null) return leaveHalfUndone(session, journal, entries, trouble);
  }
  const harm = await harmed();
  if (harm !== null && session.net !== null) return rollForward(session.net, journal, asBefore, work, harm);
  const stays = left.filter(({ undoRecord }) => settled.left.includes(undoRecord.path));
  await journal.append([
    ...entries,
    ...stays.map(({ backupId }) => ({ entry: 'undone', backupId, result: 'kept' }) as const),
  ]);
  try {
    await putAway(session, journal);
  } catch (thrown) {
    const { code, facts, detail = '' } = toProblem(thrown);
    if (lost.has(code)) throw thrown;
    const problem: Problem = { code: 'undo-incomplete', facts, detail };
    await journal.append([{ entry: 'ended', outcome: 'needs-attention', problem }]);
    return { outcome: 'needs-attention', problem };
  }
  await journal.append([{ entry: 'ended', outcome: 'undone' }]);
  return 'undone';
}

/** Nothing was touched: the run stands. Troubles of the line are thrown on, for a new one. */
async function refuse(journal: Journal, asBefore: UndoWish['asBefore'], thrown: unknown): Promise<Stopped> {
  const problem = toProblem(thrown);
  if (lost.has(problem.code)) throw thrown;
  await journal.append(asBefore());
  return { outcome: 'refused', problem };
}

/** What keeps the former state from being lived in; null: the services stand on it. */
function troubleWith({ changes }: UndoWork, { answers, refused, fallen }: TakenBack): Problem | null {
  const leftovers = leftoversOf(changes, answers);
  if (leftovers.length > 0) return leftoverProblem(leftovers);
  if (refused !== null)
    return { code: 'undo-would-break', facts: { service: refused.service }, detail: refused.words };
  if (fallen.length === 0) return null;
  const service = fallen.map(({ path }) => path).join(', ');
  return { code: 'undo-would-break', facts: { service }, detail: leftoverProblem(fallen).detail };
}

/** Nobody keeps what an undo takes away there: what is back stays back, and the next try takes the rest. */
async function leaveHalfUndone(
  session: Session,
  journal: Journal,
  entries: readonly NewEntry[],
  problem: Problem,
): Promise<Stopped> {
  await journal.append([...entries, { entry: 'ended', outcome: 'needs-attention', problem }]);
  await session.lock?.release();
  return { outcome: 'needs-attention', problem };
}

/** The run stands as before: its owner has lost nothing but the undo. */
async function rollForward(
  net: SafetyNet,
  journal: Journal,
  asBefore: UndoWish['asBefore'],
  work: UndoWork,
  trouble: Problem,
): Promise<Stopped> {
  const wrong = await net.rollForward(work);
  if (wrong === null) {
    await journal.append(asBefore());
    return { outcome: 'refused', problem: { ...trouble, code: 'undo-would-break' } };
  }
  const problem: Problem = {
    code: 'undo-incomplete',
    facts: trouble.facts,
    detail: `${trouble.detail ?? ''}\n${wrong}`,
  };
  await journal.append([{ entry: 'ended', outcome: 'needs-attention', problem }]);
  return { outcome: 'needs-attention', problem };
}
