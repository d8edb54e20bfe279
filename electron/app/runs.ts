import type { RunSummary, UnreadableRun } from '../../shared/ipc/contract.ts';
import type { Standing } from '../../shared/ipc/standing.ts';
import { type ManagedCertificate, managedCertificates, newestOfEach } from '../../shared/managed.ts';
import { isUnsettled } from '../../shared/unsettled.ts';
import { reportOf } from '../engine/run/report.ts';
import type { KnownRuns } from '../engine/runs.ts';
import type { Services } from './services.ts';

/** All runs of this computer, and which of them stand, by the index: what is done to one of them reads its journal. Reads only. */
export async function runsOf({
  managed,
}: Pick<Services, 'managed'>): Promise<KnownRuns & { readonly standing: readonly Standing[] }> {
  const { records, unreadable } = await managed.list();
  const standing = newestOfEach(records).map(
    ({ run, services, leftOut = [], notBefore, renewedBy, chainMissed }) => ({
      runId: run.runId,
      services: [...services],
      leftOut: [...leftOut],
      renewedBy,
      issuedAt: notBefore ?? run.startedAt,
      ...(chainMissed === undefined ? {} : { chainMissed }),
    }),
  );
  return { runs: records.map(({ run }) => run), standing, unreadable };
}

export interface KnownCertificates {
  readonly certificates: readonly ManagedCertificate[];
  /** Runs that have come to no end; what of theirs stands on the server, only that knows. */
  readonly unsettled: readonly RunSummary[];
  readonly unreadable: readonly UnreadableRun[];
  /** Whether any run at all could be read. */
  readonly isAnyRead: boolean;
}

/** All that this app has put in place and that stands there still, by the index, with what authorities have said of them. Reads only. */
export async function managedOf(
  { managed, renewalInfo }: Pick<Services, 'managed' | 'renewalInfo'>,
  now = new Date(),
): Promise<KnownCertificates> {
  const [{ records, unreadable }, info] = await Promise.all([managed.list(), renewalInfo.read()]);
  return {
    certificates: managedCertificates(records, now, (runId) => info.get(runId)?.suggestion?.at),
    unsettled: records.map(({ run }) => run).filter(isUnsettled),
    unreadable,
    isAnyRead: records.length > 0,
  };
}

/** A run as text for a helpful technician. Raises what `load` does. */
export const reportOn = async ({ journals }: Pick<Services, 'journals'>, runId: string): Promise<string> =>
  reportOf(await journals.load(runId));
