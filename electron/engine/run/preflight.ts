import type { SeveralSolvers } from '../../solvers/several.ts';
import type { AnySolver } from '../../solvers/solver.ts';
import { providerOf } from './brought.ts';
import type { PreparedRun } from './run-context.ts';
import { solverOf } from './solvers-of-run.ts';

/** Each way in which names of the run are proven, with those names. */
function waysOf({ request, looks, dependencies }: PreparedRun) {
  const solver = solverOf(request, dependencies.solvers, looks);
  const { names } = request.job;
  return [...new Set(names.map(solver))].map((way: AnySolver) => ({
    way,
    own: names.filter((name) => solver(name) === way),
  }));
}

/**
 * Whether what the authority itself wants to see can be the trial: all of it stands on the run's own server for some seconds,
 * and is looked at from outside before the authority looks. So it is laid ready once, not twice. Where a person or a zone has to
 * be waited for in between, what can be tried beforehand is.
 */
export const isTriedWithTheOrder = (ready: PreparedRun): boolean =>
  waysOf(ready).every(({ way }) => way.trial !== undefined);

/** Before any authority is asked: a question of our own is answered on every address, as it will have to be. */
export async function preflight(solvers: SeveralSolvers, ready: PreparedRun): Promise<void> {
  const { request, steps } = ready;
  const provider = providerOf(request);
  const trials = waysOf(ready).flatMap(({ way, own }) => way.trial?.(own) ?? []);
  if (trials.length === 0) {
    steps.skip('preflight', { provider });
    return;
  }
  await steps.run(
    'preflight',
    { provider },
    () => solvers.present(trials),
    () => ({ count: trials.length }),
  );
}
