import type { Challenge } from '../../shared/challenge.ts';
import { type AnySolver, type SolverContext, solverIds } from './solver.ts';

interface Begun {
  readonly solver: AnySolver;
  readonly presented: unknown;
}

/**
 * The solvers of one run as one: each gets the challenges of its own names. Those who wait for people come first, so
 * that what stands on a server stands there for seconds. `solverOf` says who proves a name, as it was ordered.
 */
export function severalSolvers(solverOf: (name: string) => AnySolver, context: SolverContext) {
  let begun: readonly Begun[] = [];
  let clearing: Promise<void> = Promise.resolve();

  /** Raises an error of ours where a challenge is not of the kind that its solver answers. */
  const groupsOf = (challenges: readonly Challenge[]): readonly Begun[] => {
    const owned = challenges.map((challenge) => ({ challenge, solver: solverOf(challenge.answer.name) }));
    const stray = owned.find(({ challenge, solver }) => challenge.method !== solver.method);
    if (stray !== undefined) throw new TypeError(`${stray.solver.id} answers no ${stray.challenge.method}`);
    const inOrder = [...new Set(owned.map(({ solver }) => solver))].sort(
      (one, other) => solverIds.indexOf(one.id) - solverIds.indexOf(other.id),
    );
    return inOrder.map((solver) => {
      const own = owned.filter((each) => each.solver === solver).map(({ challenge }) => challenge);
      return { solver, presented: solver.announce(own) };
    });
  };

  return {
    /**
     * Presents each, and waits until an authority would see it. Raises what the first raised that could not. Where a run
     * may wait between its halves, `waiting` says that its owner has to do something first; no other is begun then.
     */
    async present(challenges: readonly Challenge[]): Promise<'ready' | 'waiting'> {
      // What was begun before may be taken away still: at one record the two would undo each other.
      await clearing.catch(() => undefined);
      for (const group of groupsOf(challenges)) {
        context.signal.throwIfAborted();
        // Before it is presented: whatever stops that, there may be something to clean up.
        begun = [...begun, group];
        await group.solver.present(group.presented, context);
        const { isReady } = group.solver;
        if (context.mayWait !== true || isReady === undefined)
          await group.solver.ready(group.presented, context);
        else if (!(await isReady(group.presented, context))) return 'waiting';
      }
      return 'ready';
    },
    /** All that was begun, the newest first, each once: one that fails keeps none from its turn. Raises the first failure. */
    cleanUp(): Promise<void> {
      const left = begun.toReversed();
      begun = [];
      clearing = takeAllAway(left, context);
      return clearing;
    },
  };
}
async function takeAllAway(left: readonly Begun[], context: SolverContext): Promise<void> {
  const failures: unknown[] = [];
  for (const { solver, presented } of left) {
    try {
      await solver.cleanUp(presented, context);
    } catch (thrown) {
      failures.push(thrown);
    }
  }
  if (failures.length > 0) throw failures[0];
}

export type SeveralSolvers = ReturnType<typeof severalSolvers>;
