import type { OutsideView } from '../../shared/events.ts';
import { ProblemError } from '../../shared/problems.ts';
import type { AnyHost } from '../remote/host.ts';
import { leftoverProblem, type Runner } from '../run/runner.ts';
import { type Solvers, usualSolver } from '../solvers/registry.ts';
import { type SeveralSolvers, severalSolvers } from '../solvers/several.ts';
import type { AnySolver } from '../solvers/solver.ts';
import type { PreparedRun, RunContext, SecureRequest } from './run-context.ts';
import { mayWait } from './waiting.ts';

/** Who proves a name: the one that was chosen for it, else the usual one for the job's method. */
export const solverOf =
  ({ job, solvers: chosen }: SecureRequest, solvers: Solvers) =>
  (name: string): AnySolver =>
    solvers[chosen?.get(name) ?? usualSolver[job.proof.method]];

/** Raises why a name cannot be proven in its way, for the first of which that is known beforehand. */
export function mustBeProvable(
  request: SecureRequest,
  solver: ReturnType<typeof solverOf>,
  views: readonly OutsideView[],
  context: Pick<RunContext, 'tellOwner'>,
): void {
  const { names } = request.job;
  const isOwnerThere = context.tellOwner !== undefined || mayWait(request, context);
  for (const name of names) {
    const own = views.filter((view) => view.name === name);
    const verdict = solver(name).verdict(name, { views: own, isOwnerThere });
    if (!verdict.isPossible) throw ProblemError.of(verdict.why);
  }
}

/** The solvers of a run's names, with its server and its journal behind them. */
export function solversOfRun(
  host: AnyHost,
  runner: Runner,
  { request, look, dependencies }: PreparedRun,
  { signal, tellOwner }: RunContext,
): SeveralSolvers {
  // What is taken back goes on behind the next steps; whoever places something waits for it.
  let atRest: Promise<void> = Promise.resolve();
  return severalSolvers(solverOf(request, dependencies.solvers), {
    server: {
      host,
      target: look.target,
      facts: look.facts,
      async place(stage) {
        await atRest;
        await runner.doStage(stage, {});
      },
      takeBack() {
        atRest = takeBackProofs(runner);
        atRest.catch(() => undefined);
        return atRest;
      },
    },
    outside: request.outside,
    eyes: dependencies.prober,
    signal,
    pause: dependencies.pause,
    // What is wanted is said at the end of a run that waits, and again when it is not wanted any more.
    mayWait: mayWait(request, { tellOwner }),
    tellOwner: tellOwner ?? null,
  });
}

async function takeBackProofs(runner: Runner): Promise<void> {
  const leftovers = await runner.undo('proof');
  if (leftovers.length > 0) throw ProblemError.of(leftoverProblem(leftovers));
}
