import type { OutsideView } from '../../../shared/events.ts';
import type { HttpChallenge } from '../../../shared/plan.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { proofOf } from '../../../shared/proof.ts';
import type { AnyHost } from '../../remote/host.ts';
import type { Journal } from '../../run/journal/journal-file.ts';
import type { Runner } from '../../run/runner.ts';
import type { Session } from '../../run/session.ts';
import { leftoverProblem } from '../../run/undo-leftovers.ts';
import type { ZoneKeepers } from '../../solvers/dns-values.ts';
import { type Solvers, usualSolver } from '../../solvers/registry.ts';
import { type SeveralSolvers, severalSolvers } from '../../solvers/several.ts';
import type { AnySolver } from '../../solvers/solver.ts';
import type { Dependencies } from '../dependencies.ts';
import { holderOfPort80, needsListener } from '../look/listener.ts';
import type { Look, Looks } from '../look/look.ts';
import type { PreparedRun, RunContext, SecureRequest } from './run-context.ts';
import { ledgerIn } from './value-ledger.ts';
import { mayWait } from './waiting.ts';

/**
 * Who proves a name: the one that was chosen for it, else the usual one for the job's method, and where none of the services
 * is a web server a listener of our own. `looks` null: nobody has looked yet.
 */
export const solverOf =
  ({ job, solvers: chosen }: SecureRequest, solvers: Solvers, looks: Looks | null) =>
  (name: string): AnySolver => {
    const usual = usualSolver(proofOf(job.proof, name));
    const isListened = usual === 'http-file' && looks !== null && needsListener(looks);
    return solvers[chosen?.get(name) ?? (isListened ? 'http-listener' : usual)];
  };

/**
 * Raises why a name cannot be proven in its way, for the first of which that is known beforehand; `web-server-missing` where
 * a file is to prove it and no service of the run can show one, `port-80-taken` where the port for that is not free.
 */
export function mustBeProvable(
  request: SecureRequest,
  solver: ReturnType<typeof solverOf>,
  { looks, views }: { readonly looks: Looks; readonly views: readonly OutsideView[] },
  context: Pick<RunContext, 'tellOwner'>,
): void {
  const {
    job: { names },
    server,
  } = request;
  const isOwnerThere = context.tellOwner !== undefined || mayWait(request, context);
  const opensPort80 = looks.some(({ target, facts }) => target.opensPort80?.(facts) === true);
  for (const name of names) {
    const own = views.filter((view) => view.name === name);
    const verdict = solver(name).verdict(name, { views: own, isOwnerThere, opensPort80 });
    if (!verdict.isPossible) throw ProblemError.of(verdict.why);
    const { id } = solver(name);
    if (id === 'http-file' && !looks.some(canAnswer))
      throw new ProblemError('web-server-missing', { server: server.label });
    const by = id === 'http-listener' ? holderOfPort80(looks) : null;
    if (by !== null) throw new ProblemError('port-80-taken', { by });
  }
}

/** Raises what a proof needs elsewhere and cannot reach: a token that is not known, a zone that is not there. Reads only. */
export async function mustBeReached(
  request: SecureRequest,
  solver: ReturnType<typeof solverOf>,
  prober: Dependencies['prober'],
  signal: AbortSignal,
): Promise<void> {
  const { names } = request.job;
  for (const each of new Set(names.map(solver))) {
    const own = names.filter((name) => solver(name) === each);
    await each.reach?.(own, { zones: zonesOf(request), prober, outside: request.outside, signal });
  }
}

/** The solvers of a run's names, with its server and its journal behind them. */
export function solversOfRun(
  host: AnyHost,
  session: Session,
  runner: Runner,
  journal: Journal,
  { request, looks, dependencies }: PreparedRun,
  { signal, tellOwner, emit }: RunContext,
): SeveralSolvers {
  // What is taken back goes on behind the next steps; whoever places something waits for it.
  let atRest: Promise<void> = Promise.resolve();
  return severalSolvers(solverOf(request, dependencies.solvers, looks), {
    listener: session.listener,
    server: {
      host,
      lookOf: (name) => looks.find((look) => answersFor(look, name)) ?? looks.find(canAnswer) ?? looks[0],
      async place(answers) {
        await atRest;
        const asked = answering(looks, answers);
        if (asked.length === 0) throw new TypeError(`${looks[0].target.id} answers no challenge`);
        for (const { look, own, part } of asked)
          await runner.doStage(look.target.proofStage(look.facts, own), {}, part);
      },
      rollBack() {
        atRest = rollBackProofs(runner);
        atRest.catch(() => undefined);
        return atRest;
      },
    },
    outside: request.outside,
    prober: dependencies.prober,
    zones: zonesOf(request),
    ledger: ledgerIn(journal),
    left: (problem) => emit({ type: 'left', problem }),
    signal,
    pause: dependencies.pause,
    // What is wanted is said at the end of a run that waits, and again when it is not wanted any more.
    mayWait: mayWait(request, { tellOwner }),
    tellOwner: tellOwner ?? null,
  });
}

/** What a job gives of logins for zones; one that gives none proves nothing so. */
export const zonesOf = ({ zones }: Pick<SecureRequest, 'zones'>): ZoneKeepers =>
  zones ??
  ((name) => {
    throw new TypeError(`no login was resolved for the zone of ${name}`);
  });

const canAnswer = ({ target }: Look): boolean => target.proofStage !== undefined;

/** Of several web servers those that visitors of the name meet; else the first, which is asked for all. */
const answersFor = (look: Look, name: string): boolean =>
  canAnswer(look) && (look.among === undefined || look.among.proves.includes(name));

/** The questions that each web server of the run has to answer, with the place of its part. Pure; none where none of them is a web server. */
export function answering(looks: Looks, answers: readonly HttpChallenge[]) {
  const [first] = looks.filter(canAnswer);
  return looks.flatMap((look, part) => {
    const { proofStage } = look.target;
    if (proofStage === undefined || (look.among === undefined && look !== first)) return [];
    const own = answers.filter(({ name }) => answersFor(look, name));
    return own.length === 0 ? [] : [{ look: { ...look, target: { ...look.target, proofStage } }, own, part }];
  });
}

async function rollBackProofs(runner: Runner): Promise<void> {
  const leftovers = await runner.undo({ stage: 'proof' });
  if (leftovers.length > 0) throw ProblemError.of(leftoverProblem(leftovers));
}
