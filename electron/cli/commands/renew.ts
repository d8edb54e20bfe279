import type { RunSummary } from '../../../shared/ipc/contract.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { listRuns } from '../../engine/runs.ts';
import { openedOf } from '../../engine/undo.ts';
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

/** The jobs to repeat: the one of a run, the only one there is, or all that are due. */
export async function jobsToRenew(services: Services, runId: string | null, all: boolean, now = new Date()) {
  const runs = newestOfEach(await listRuns(services.journals));
  const chosen = choose(runs, runId, all, now);
  return Promise.all(chosen.map(async (run) => openedOf(await services.journals.load(run)).job));
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
