import type { RunSummary } from '../../../shared/ipc/contract.ts';
import type { Job } from '../../../shared/job.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { openedOf } from '../../engine/opened-of.ts';
import type { Services } from '../../services.ts';

/** A third of its life before the end, as CAs advise (Let's Encrypt, integration guide). */
export function isDue(issuedAt: string, notAfter: string, now: Date): boolean {
  const start = Date.parse(issuedAt);
  const end = Date.parse(notAfter);
  return now.getTime() >= end - (end - start) / 3;
}

/** The newest standing run for each set of names on each server. */
export function newestOfEach(runs: readonly RunSummary[]): readonly RunSummary[] {
  const standing = runs.filter(({ outcome }) => outcome === 'committed');
  const byPlace = new Map<string, RunSummary>();
  for (const run of standing) {
    const place = JSON.stringify([run.server, [...run.names].sort()]);
    const known = byPlace.get(place);
    if (known === undefined || known.startedAt < run.startedAt) byPlace.set(place, run);
  }
  return [...byPlace.values()];
}

/** What a renewal of a run repeats, on the server that the run was made on and on no other. Raises what `load` does. */
export async function jobToRenew(services: Services, runId: string): Promise<Job> {
  const { job, server } = openedOf(await services.journals.load(runId));
  return { ...job, server: { ...job.server, hostKey: server.hostKey } };
}

/** The runs to repeat: a certain one, the only one there is, or all that are due. */
export function runsToRenew(
  known: readonly RunSummary[],
  runId: string | null,
  all: boolean,
  now = new Date(),
): readonly string[] {
  return choose(newestOfEach(known), runId, all, now);
}

function choose(
  runs: readonly RunSummary[],
  runId: string | null,
  all: boolean,
  now: Date,
): readonly string[] {
  if (runId !== null) return [runId];
  if (all) {
    return runs
      .filter(({ notAfter, startedAt }) => notAfter !== null && isDue(startedAt, notAfter, now))
      .map((run) => run.runId);
  }
  const [only, ...others] = runs;
  if (only === undefined || others.length > 0) {
    throw new ProblemError('run-unknown', { runId: '', runs: runs.map((run) => run.runId) });
  }
  return [only.runId];
}
