import type { Outcome } from '../../shared/events.ts';
import { type Problem, toProblem } from '../../shared/problems.ts';
import type { AnyHost } from '../remote/host.ts';
import type { Hands } from '../run/hands.ts';
import { handsOf } from '../run/hands-of.ts';
import type { Journal } from '../run/journal-file.ts';
import { leftoverProblem, undoLeft } from '../run/runner.ts';
import { viewAfterwards } from './look.ts';
import type { Ready, Surroundings } from './secure.ts';

/** How long we knock again at a server that we lost in the middle of a run. */
const patience = [0, 1_000, 2_000, 4_000, 8_000, 15_000];

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Undoes over the connection we have, or over a new one where it is gone. */
async function undoSomehow(
  hands: Hands,
  journal: Journal,
  runId: string,
  reconnect: () => Promise<AnyHost>,
): Promise<{ readonly hands: Hands; readonly leftovers: Awaited<ReturnType<typeof undoLeft>> }> {
  const undo = async (reached: Hands) => {
    await reached.decideToUndo();
    return { hands: reached, leftovers: await undoLeft(reached, journal) };
  };
  try {
    return await undo(hands);
  } catch {
    // The connection is lost; whatever we threw away here is met again by the next attempt.
  }
  let last: unknown;
  for (const pause of patience) {
    await wait(pause);
    try {
      return await undo(handsOf(await reconnect(), runId));
    } catch (thrown) {
      last = thrown;
    }
  }
  throw last;
}

/**
 * Brings the server back to what it was, says in the journal how that went, and looks from outside whether
 * visitors get what they got before.
 */
export async function takeBack(
  hands: Hands,
  journal: Journal,
  runId: string,
  { steps, request, before }: Ready,
  /** Null where nothing went wrong: a rehearsal ends here. */
  cause: Problem | null,
  { emit, reconnect }: Surroundings,
): Promise<{ readonly outcome: Outcome; readonly problem?: Problem }> {
  const end = async (outcome: Outcome, problem: Problem | null) => {
    const ending = problem === null ? { outcome } : { outcome, problem };
    await journal.append([{ entry: 'ended', ...ending }]);
    return ending;
  };
  const reason = cause === null ? {} : { reason: cause };
  const story = cause === null ? '' : (cause.detail ?? cause.code);
  steps.start('undo');
  await journal.append([{ entry: 'undoing', ...reason }]);
  try {
    const { hands: reached, leftovers } = await undoSomehow(hands, journal, runId, reconnect);
    if (leftovers.length > 0) {
      await reached.release();
      steps.failed();
      return await end('needs-attention', leftoverProblem(leftovers, cause ?? undefined));
    }
    await reached.forget();
    const after = await viewAfterwards(request.job.names, request.outside, (view) =>
      emit({ type: 'outside', when: 'after', view }),
    );
    const worse = after.find((view) => {
      const former = before.find(({ name, address }) => name === view.name && address === view.address);
      return former?.http.status !== null && view.http.status === null;
    });
    if (worse !== undefined) {
      steps.failed();
      return await end('needs-attention', {
        code: 'site-worse-than-before',
        facts: { name: worse.name, address: worse.address },
        detail: story,
      });
    }
    steps.done();
    return await end('undone', cause);
  } catch (thrown) {
    steps.failed();
    const trouble = toProblem(thrown);
    return await end('needs-attention', {
      code: 'server-out-of-reach',
      facts: { paths: journal.leftToUndo().map(({ memo }) => memo.path) },
      detail: [story, `${trouble.code} ${trouble.detail ?? ''}`].join('\n'),
    });
  }
}
