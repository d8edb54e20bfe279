import type { RunSummary } from './ipc/contract.ts';
import type { RenewedBy } from './plan.ts';
import { isByServer, isDue, renewalOf } from './renewal.ts';
import { isUnsettled } from './unsettled.ts';

/** What lists say of a run, and what its journal knows of its certificate besides. */
export interface RunRecord {
  readonly run: RunSummary;
  /** The kinds of server software that the certificate was installed to. */
  readonly services: readonly string[];
  /** The first day that the certificate itself names; null: none was got. */
  readonly notBefore: string | null;
  /** Who renews since then. */
  readonly renewedBy: RenewedBy;
  /** Values of its proof may stand in a zone still. */
  readonly leftInZones?: true | undefined;
}

/** What is to be seen to, worst first: it has ended, a later run was cut off or needs a hand, it is time to renew it. */
export type CertificateTrouble = 'expired' | 'later-run-unsettled' | 'renewal-due';

/** A certificate that this app has put in place somewhere, as the newest run that stands there says. */
export interface ManagedCertificate {
  /** The run that a renewal repeats. */
  readonly runId: string;
  readonly names: readonly string[];
  readonly server: string;
  readonly services: readonly string[];
  readonly authority: string;
  /** Null: the run's journal names no certificate. */
  readonly validUntil: string | null;
  readonly renewOn: string | null;
  /** As the run left it; `app`: its owner, with this app. */
  readonly renewedBy: RenewedBy;
  /** A later run on the same names that has come to no end: a renewal waits for it. */
  readonly unsettledRun: string | null;
  /** A later run on the same names waits for its owner: it is to be gone on with, or given up. */
  readonly waitingRun?: string;
  /** When it was seen from outside after its run; null: no later look is kept. */
  readonly lastSeen: string | null;
  readonly trouble: CertificateTrouble | null;
}

/** The newest run for these names on this server that waits for its owner; null: none does. */
export function waitsFor(
  records: readonly RunRecord[],
  wish: Pick<RunSummary, 'server' | 'names'>,
): string | null {
  const waiting = records
    .map(({ run }) => run)
    .filter((run) => run.outcome === 'waiting' && placeOf(run) === placeOf(wish));
  const [newest] = waiting.sort((one, other) => other.startedAt.localeCompare(one.startedAt));
  return newest?.runId ?? null;
}

type Placed = Pick<RunSummary, 'server' | 'names' | 'startedAt' | 'outcome'>;

const placeOf = ({ server, names }: Pick<Placed, 'server' | 'names'>): string =>
  JSON.stringify([server, [...names].sort()]);

/** The newest standing run for each set of names on each server. */
export function newestOfEach<R extends Placed>(runs: readonly R[]): readonly R[] {
  const byPlace = new Map<string, R>();
  for (const run of runs) {
    if (run.outcome !== 'committed') continue;
    const place = placeOf(run);
    const known = byPlace.get(place);
    if (known === undefined || known.startedAt < run.startedAt) byPlace.set(place, run);
  }
  return [...byPlace.values()];
}

/** From the records of all runs to what stands; pure. */
export function managedCertificates(
  records: readonly RunRecord[],
  now: Date,
  /** The moment that the authority of a run's certificate suggests for its renewal, where that was asked. */
  suggestedAt: (runId: string) => string | undefined = () => undefined,
): readonly ManagedCertificate[] {
  const recordOf = new Map(records.map((record) => [record.run, record]));
  const lastUnsettled = new Map<string, RunSummary>();
  for (const { run } of records) {
    const place = placeOf(run);
    if (isUnsettled(run) && (lastUnsettled.get(place)?.startedAt ?? '') < run.startedAt)
      lastUnsettled.set(place, run);
  }
  return newestOfEach(records.map(({ run }) => run)).map((run) => {
    const { runId, names, server, authority, notAfter, startedAt } = run;
    const record = recordOf.get(run);
    const renewedBy = record?.renewedBy ?? 'app';
    // What somebody on the server has renewed since is seen from outside alone.
    const isOurs = !isByServer(renewedBy);
    const time =
      notAfter === null
        ? null
        : { issuedAt: record?.notBefore ?? startedAt, notAfter, suggestedAt: suggestedAt(runId) };
    const unsettled = lastUnsettled.get(placeOf(run));
    const waitingRun = waitsFor(records, run);
    const unsettledRun = unsettled !== undefined && unsettled.startedAt > startedAt ? unsettled.runId : null;
    return {
      runId,
      names,
      server,
      services: record?.services ?? [],
      authority,
      validUntil: notAfter,
      renewOn: time === null ? null : renewalOf(time).toISOString(),
      renewedBy,
      unsettledRun,
      ...(waitingRun === null ? {} : { waitingRun }),
      lastSeen: null,
      trouble:
        isOurs && time !== null && now.getTime() >= Date.parse(time.notAfter)
          ? 'expired'
          : unsettledRun !== null
            ? 'later-run-unsettled'
            : renewedBy === 'app' && time !== null && isDue(time, now)
              ? 'renewal-due'
              : null,
    };
  });
}

/** Those whose time to be renewed by this app has come. */
export const dueOf = (
  certificates: readonly ManagedCertificate[],
  now: Date,
): readonly ManagedCertificate[] =>
  certificates.filter(
    ({ renewOn, renewedBy }) =>
      renewedBy === 'app' && renewOn !== null && now.getTime() >= Date.parse(renewOn),
  );
