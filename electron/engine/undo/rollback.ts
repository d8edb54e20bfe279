import type { Outcome } from '../../../shared/events.ts';
import { type Problem, toProblem } from '../../../shared/problems.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import { undoLeft, workOf } from '../../run/runner.ts';
import { commitOn, type Session, statusOf } from '../../run/session.ts';
import { leftoverProblem, type UndoLeftover } from '../../run/undo-leftovers.ts';
import { viewAfterwards } from '../look/look.ts';
import { probesOf } from '../plan/plan-of.ts';
import { persist } from '../run/persist.ts';
import type { PreparedRun, RunContext } from '../run/run-context.ts';
import { putAway } from './hand-on.ts';
import { worseThanBefore } from './worse-than-before.ts';

/**
 * Brings the server back to what it was, says in the journal how that went, and looks from outside whether
 * visitors get what they got before. A run that the server knows as confirmed stands.
 */
export async function rollBack(
  session: Session,
  book: Journal,
  runId: string,
  { steps, request, plan, before, dependencies }: PreparedRun,
  /** Null where nothing went wrong: a rehearsal ends here. */
  cause: Problem | null,
  { emit, reconnect }: RunContext,
  /** What it comes to, unless more goes wrong: a run that waits goes on doing so. */
  calm: 'undone' | 'waiting' = 'undone',
): Promise<{ readonly outcome: Outcome; readonly problem?: Problem }> {
  const journal = forgiving(book);
  const end = async (outcome: Outcome, problem: Problem | null) => {
    const ending = problem === null ? { outcome } : { outcome, problem };
    await journal.append([{ entry: 'ended', ...ending }]);
    return ending;
  };
  const reason = cause === null ? {} : { reason: cause };
  const story = cause === null ? '' : (cause.detail ?? cause.code);
  const undoing = steps.start('undo', {});
  await journal.append([{ entry: 'undoing', ...reason }]);
  try {
    const { leftovers, hasRestored, isConfirmed } = await persist(
      session,
      runId,
      reconnect,
      (reached) => rollBackOn(reached, journal, runId, calm),
      dependencies,
    );
    if (isConfirmed) {
      steps.failed();
      return await end('committed', null);
    }
    if (leftovers.length > 0) {
      steps.failed();
      return await end('needs-attention', leftoverProblem(leftovers, cause ?? undefined));
    }
    const after = await viewAfterwards(probesOf(plan), request.outside, emit, dependencies.prober);
    const worse = worseThanBefore(before, after);
    if (worse !== null) {
      steps.failed();
      return await end('needs-attention', { ...worse, detail: story });
    }
    undoing.done();
    const isOwnDoing = cause === null || !hasRestored || cause.code === 'server-restored-itself';
    return await end(
      calm,
      isOwnDoing ? cause : { code: 'server-restored-itself', facts: {}, detail: `${cause.code} ${story}` },
    );
  } catch (thrown) {
    steps.failed();
    const trouble = toProblem(thrown);
    if (trouble.code === 'server-not-writable')
      return await end('needs-attention', { ...trouble, code: 'undo-incomplete' });
    return await end('needs-attention', {
      code: 'server-out-of-reach',
      facts: { paths: journal.leftToUndo().map(({ undoRecord }) => undoRecord.path) },
      detail: [story, `${trouble.code} ${trouble.detail ?? ''}`].join('\n'),
    });
  }
}

/**
 * The server is put back even where nothing can be written here any more (this computer's disk is full): the run stays
 * open in the journal then, and the next start asks the server how it stands.
 */
const forgiving = (journal: Journal): Journal => ({
  ...journal,
  append: (entries) => journal.append(entries).catch(() => undefined),
});

interface TakenBack {
  readonly leftovers: readonly UndoLeftover[];
  /** The server had done it by itself. */
  readonly hasRestored: boolean;
  /** It had been told that the run stands, and only its answer was lost: nothing was taken back. */
  readonly isConfirmed: boolean;
}

async function rollBackOn(
  session: Session,
  journal: Journal,
  runId: string,
  calm: 'undone' | 'waiting',
): Promise<TakenBack> {
  const clear = async () => {
    if (calm === 'undone') await dropKey(session, journal);
  };
  const { isRestored, decided, holder } = await statusOf(session);
  if (isRestored) {
    await clear();
    await noteRestored(session, journal);
    return { leftovers: [], hasRestored: true, isConfirmed: false };
  }
  if (decided === 'commit') {
    // A server that was restarted in the middle of it is not free yet.
    if (holder?.runId === runId) await commitOn(session, journal.text());
    return { leftovers: [], hasRestored: false, isConfirmed: true };
  }
  await session.lock?.decideToUndo(workOf(journal));
  const leftovers = await undoLeft(session, journal);
  if (leftovers.length > 0) await leaveTo(session, leftovers);
  else {
    await clear();
    await session.lock?.purge();
  }
  return { leftovers, hasRestored: false, isConfirmed: false };
}

/** A run that ever waited left its key in a lasting place, from where it goes with the run. */
export async function dropKey({ keys }: Session, journal: Journal): Promise<void> {
  if (journal.of('waiting').length > 0) await keys?.lasting?.drop();
}

/**
 * The server put everything back and is free for others since: what stands there now is no longer ours to touch, even
 * if it looks like it.
 */
export async function noteRestored(session: Session, journal: Journal): Promise<void> {
  await journal.append(
    journal.leftToUndo().map(({ backupId }) => ({ entry: 'undone', backupId, result: 'same' }) as const),
  );
  await putAway(session, journal);
}

/**
 * Where files were edited, a person decides, and the server is free for that. Where something failed, the safety net
 * stays and goes on trying: a disk may have space again in a minute. Without a net nobody would.
 */
export async function leaveTo(session: Session, leftovers: readonly UndoLeftover[]): Promise<void> {
  const isTriedAgain = session.net !== null && leftovers.some(({ reason }) => reason !== 'edited');
  if (!isTriedAgain) await session.lock?.release();
}
