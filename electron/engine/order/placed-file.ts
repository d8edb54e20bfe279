import type { Job } from '../../../shared/job.ts';
import { isStar } from '../../../shared/names/domain-name.ts';
import type { HttpChallenge } from '../../../shared/plan.ts';
import { type Problem, ProblemError, toProblem } from '../../../shared/problems.ts';
import { askNames } from '../../outside/dns/ask-names.ts';
import type { Outside } from '../../outside/outside.ts';
import type { AnyHost } from '../../remote/host.ts';
import { startHeartbeat } from '../../run/heartbeat.ts';
import type { Journal, JournalStore } from '../../run/journal/journal-file.ts';
import { newestVersion } from '../../run/journal/versions.ts';
import { createRunner, undoLeft, workOf } from '../../run/runner.ts';
import { commitOn, type Session } from '../../run/session.ts';
import { leftoverProblem } from '../../run/undo-leftovers.ts';
import { type Dependencies, realDependencies } from '../dependencies.ts';
import { answeringLooks } from '../look/answers.ts';
import { addressesOf, checksOf, lookAtServices, refuseBlockers } from '../look/look.ts';
import { joinChecks } from '../look/who-answers.ts';
import { answering } from '../run/solvers-of-run.ts';
import { whoWeAre } from '../run/who-we-are.ts';

/** A path that a seller will look at, and the text that it wants to find there (BR 3.2.2.4.18). */
export interface FileOfSeller {
  /** Below `/.well-known/pki-validation/`. */
  readonly name: string;
  readonly text: string;
}

export interface PlaceWish {
  readonly runId: string;
  /** For the journal: what an undo reconnects with. */
  readonly job: Job;
  readonly seller: string;
  readonly server: { readonly label: string; readonly hostKey: string };
  readonly file: FileOfSeller;
  readonly outside: Outside;
}

/** A server that has taken up its configuration answers within a second. */
const timeoutMs = 6000;

/** Where a seller looks for it, for a name. Pure. */
export const questionsOf = (
  names: Job['names'],
  { name: token, text }: FileOfSeller,
): readonly HttpChallenge[] =>
  names
    .filter((name) => !isStar(name))
    .map((name) => ({ name, token, keyAuthorization: text, folder: 'pki-validation' }));

/**
 * Has the web server of a job answer a path with a text for all of its names, proves it from outside, and leaves it so: a run of
 * its own, with a journal by which it is taken away. What goes wrong is taken back. Raises `web-server-missing`, what stands in the way of
 * the job, `order-file-no-site` {name}, `wildcard-needs-dns`, `port-80-closed`, `challenge-not-visible`, `name-not-in-dns`; `order-not-possible` over a way that keeps nothing.
 */
export async function placeOrderFile(
  host: AnyHost,
  { runId, job, seller, server, file, outside }: PlaceWish,
  journals: JournalStore,
  signal: AbortSignal,
  dependencies: Dependencies = realDependencies,
): Promise<void> {
  const session = dependencies.sessionOf(host, runId);
  const { lock } = session;
  if (lock === null || session.keys?.lasting == null)
    throw new ProblemError('order-not-possible', { server: host.label });
  const questions = questionsOf(job.names, file);
  const [star] = job.names;
  if (questions.length === 0) throw new ProblemError('wildcard-needs-dns', { name: star ?? '' });
  const looked = await lookAtServices(host, job, signal, dependencies);
  const lookUp = async () => addressesOf(await askNames(job.names, outside, signal));
  const { looks, checks } = await answeringLooks(looked, job.names, lookUp);
  const asked = answering(looks, questions);
  if (asked.length === 0) throw new ProblemError('web-server-missing', { server: host.label });
  // It stands for weeks, and the certificate comes to the same place: what would keep that out is said now.
  refuseBlockers(joinChecks(checks, checksOf(looks, job)));
  const journal = await journals.create(runId);
  try {
    await journal.append([
      {
        ...{ entry: 'opened', version: newestVersion, runId, names: job.names, server, authority: seller },
        ...{ targets: looks.map(({ target }) => target.id), probes: [], job },
      },
    ]);
    await lock.open(whoWeAre());
    const heartbeat = startHeartbeat(session);
    try {
      const runner = createRunner(session, journal, signal);
      for (const { look, own, part } of asked)
        await runner.doStage(look.target.proofStage(look.facts, own), {}, part);
      await dependencies.prober.provePresented(questions, outside, signal, { timeoutMs });
      await commitOn(session, journal.text());
      await journal.append([{ entry: 'ended', outcome: 'committed' }]);
    } catch (thrown) {
      const left = await takeBack(session, journal, toProblem(thrown));
      throw left === null ? thrown : ProblemError.of(left, thrown);
    } finally {
      heartbeat.stop();
    }
  } finally {
    await journal.release();
  }
}

/** Answers what is left; null: all is as it was, or the server sees to it in our silence. */
async function takeBack(session: Session, journal: Journal, cause: Problem): Promise<Problem | null> {
  try {
    await session.lock?.decideToUndo(workOf(journal));
    const leftovers = await undoLeft(session, journal);
    if (leftovers.length > 0) {
      const problem = leftoverProblem(leftovers, cause);
      await journal.append([{ entry: 'ended', outcome: 'needs-attention', problem }]);
      return problem;
    }
    await session.lock?.purge();
    await journal.append([{ entry: 'ended', outcome: 'undone', problem: cause }]);
    return null;
  } catch {
    return null;
  }
}
