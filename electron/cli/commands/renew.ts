import type { RunEnded } from '../../../shared/events.ts';
import { dueOf, type ManagedCertificate } from '../../../shared/managed.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import { secureFallingOver } from '../../app/fall-over.ts';
import { type Renewal, renewalOfRun, unattended } from '../../app/renew.ts';
import type { ManyWish } from '../command-line.ts';
import { carryOutMany, type ManyFaces, type NamedItem, readyItem } from './many.ts';

/**
 * The runs to repeat: all that are due and whose names no unsettled run holds and none that waits, or the only one there is. Raises
 * `run-not-named` where there is not just one.
 */
export function runsToRenew(
  certificates: readonly ManagedCertificate[],
  all: boolean,
  now = new Date(),
): readonly string[] {
  if (all) {
    const due = dueOf(certificates, now).filter(
      ({ unsettledRun, waitingRun }) => unsettledRun === null && waitingRun === undefined,
    );
    return due.map(({ runId }) => runId);
  }
  const [only, ...others] = certificates;
  if (only === undefined || others.length > 0) {
    const runs = certificates.map(({ runId }) => runId);
    throw new ProblemError('run-not-named', { count: runs.length, runs });
  }
  return [only.runId];
}

/** Repeats runs unattended, several at once, and says how each ended. Raises as `carryOutMany`. */
export async function renewMany(
  runIds: readonly string[],
  many: Omit<ManyWish, 'like'>,
  faces: ManyFaces,
): Promise<RunEnded> {
  const items = await Promise.all(
    runIds.map(async (runId): Promise<NamedItem<Renewal>> => {
      try {
        const renewal = await renewalOfRun(faces.services, runId);
        return readyItem(runId, renewal.job, renewal);
      } catch (thrown) {
        return { label: runId, names: [], fault: toProblem(thrown) };
      }
    }),
  );
  return carryOutMany(items, many, faces, ({ job, replaces }, listener) =>
    secureFallingOver(
      faces.services,
      { ...unattended(job), secrets: process.env, reviewed: null, replaces },
      listener,
    ),
  );
}
