import type { RunEnded } from '../../../shared/events.ts';
import { dueOf, type ManagedCertificate } from '../../../shared/managed.ts';
import { isCovered } from '../../../shared/names/coverage.ts';
import { ProblemError, toProblem } from '../../../shared/problems.ts';
import { refused } from '../../app/endings.ts';
import { secureFallingOver } from '../../app/fall-over.ts';
import { type Renewal, renewalOfRun, unattended } from '../../app/renew.ts';
import { namesOfList } from '../../job/job-list.ts';
import type { ManyWish } from '../command-line.ts';
import type { Output } from '../output.ts';
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

/**
 * Those of the certificates that are for a site of a folder of jobs, or of a table; `only` missing: all. A site of the list of which
 * nothing is known here is said, and the command does not end well (`strangers`). Raises as `namesOfList`.
 */
export async function amongListed(
  certificates: readonly ManagedCertificate[],
  only: string | undefined,
  output: Output,
): Promise<{
  readonly certificates: readonly ManagedCertificate[];
  readonly strangers: readonly (() => Promise<RunEnded>)[];
}> {
  if (only === undefined) return { certificates, strangers: [] };
  const listed = await namesOfList(only);
  const isFor = (name: string) => (one: ManagedCertificate) => isCovered(one.names, name);
  const unknown = listed.filter((name) => !certificates.some(isFor(name)));
  for (const name of unknown)
    output.say({ type: 'not-known', name }, ({ t }) => [t('cli.not-known', { name })]);
  const problem = {
    code: 'some-jobs-failed',
    facts: { failed: unknown.length, count: listed.length },
  } as const;
  return {
    certificates: certificates.filter((one) => listed.some((name) => isFor(name)(one))),
    strangers: unknown.length === 0 ? [] : [async () => refused(problem)],
  };
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
