import type { ChainMissed } from './chain-name.ts';
import type { RunSummary } from './ipc/contract.ts';
import { isCovered } from './names/coverage.ts';
import type { RenewedBy } from './plan.ts';
import { isByServer, isDue, isShortLived, renewalOf } from './renewal.ts';
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
  /** The server's own key, by which it is the same whatever it is called. */
  readonly hostKey: string;
  /** Services that its owner had wished for, and that did not work out: their ids. Missing: none. */
  readonly leftOut?: readonly string[] | undefined;
  /** Values of its proof may stand in a zone still. */
  readonly leftInZones?: true | undefined;
  /** SHA-256 of the public half of its certificate's key (SubjectPublicKeyInfo), hexadecimal. Missing: it is not known. */
  readonly publicKey?: string | undefined;
  /** The chain that was wished for was not to be had. */
  readonly chainMissed?: ChainMissed | undefined;
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
  /** It lasts a few days only, by its authority's custom; missing: longer. */
  readonly isShort?: true | undefined;
  /** As the run left it; `app`: its owner, with this app. */
  readonly renewedBy: RenewedBy;
  /** A later run on the same names that has come to no end: a renewal waits for it. */
  readonly unsettledRun: string | null;
  /** A later run on the same names waits for its owner: it is to be gone on with, or given up. */
  readonly waitingRun?: string;
  /** Services that were left out when it was put in place, and that no later run has brought in: their ids. Missing: none. */
  readonly leftOut?: readonly string[];
  /** When it was seen from outside after its run; null: no later look is kept. */
  readonly lastSeen: string | null;
  readonly trouble: CertificateTrouble | null;
}

/** The newest run for these names on this server that waits for its owner; null: none does. */
export function waitsFor(
  records: readonly RunRecord[],
  wish: Pick<Placed, 'run' | 'hostKey'>,
): string | null {
  const waiting = records.filter((one) => one.run.outcome === 'waiting' && isSamePlace(one, wish));
  const [newest] = waiting.map(({ run }) => run).sort(laterFirst);
  return newest?.runId ?? null;
}

interface Placed {
  readonly run: Pick<RunSummary, 'server' | 'names'>;
  readonly hostKey: string;
}

const laterFirst = (one: RunSummary, other: RunSummary): number =>
  other.startedAt.localeCompare(one.startedAt);

const isSameServer = (one: Placed, other: Placed): boolean =>
  one.run.server === other.run.server || one.hostKey === other.hostKey;

const isSamePlace = (one: Placed, other: Placed): boolean =>
  isSameServer(one, other) && namesOf(one) === namesOf(other);

const namesOf = ({ run }: Placed): string => JSON.stringify([...run.names].sort());

/** Whatever showed the earlier certificate shows the later one by now. */
const supersedes = (later: RunRecord, earlier: RunRecord): boolean =>
  isSamePlace(later, earlier) ||
  (isSameServer(later, earlier) &&
    earlier.run.names.every((name) => isCovered(later.run.names, name)) &&
    earlier.services.every((service) => later.services.includes(service)));

/**
 * The runs that stand, but for those whose certificate a later one has taken the place of; the latest first. A thousand
 * of them are asked for at each start, so each is only held against those that cover its first name.
 */
export function newestOfEach(records: readonly RunRecord[]): readonly RunRecord[] {
  const standing: RunRecord[] = [];
  const byName = new Map<string, RunRecord[]>();
  const committed = records.filter(({ run }) => run.outcome === 'committed');
  for (const record of committed.toSorted((one, other) => laterFirst(one.run, other.run))) {
    const [first = ''] = record.run.names;
    const near = [first, `*${first.slice(first.indexOf('.'))}`].flatMap((name) => byName.get(name) ?? []);
    if (near.some((later) => supersedes(later, record))) continue;
    standing.push(record);
    for (const name of record.run.names) byName.set(name, [...(byName.get(name) ?? []), record]);
  }
  return standing;
}

/** From the records of all runs to what stands; pure. */
export function managedCertificates(
  records: readonly RunRecord[],
  now: Date,
  /** The moment that the authority of a run's certificate suggests for its renewal, where that was asked. */
  suggestedAt: (runId: string) => string | undefined = () => undefined,
): readonly ManagedCertificate[] {
  const waiting = records.filter(({ run }) => run.outcome === 'waiting');
  const unsettled = records.filter(({ run }) => isUnsettled(run));
  const partly = records.filter(({ run, leftOut }) => run.outcome === 'committed' && leftOut !== undefined);
  return newestOfEach(records).map((record) => {
    const { run, services, renewedBy } = record;
    const { runId, names, server, authority, notAfter, startedAt } = run;
    // What somebody on the server has renewed since is seen from outside alone.
    const isOurs = !isByServer(renewedBy);
    const time =
      notAfter === null
        ? null
        : { issuedAt: record.notBefore ?? startedAt, notAfter, suggestedAt: suggestedAt(runId) };
    const waitingRun = waitsFor(waiting, record);
    const unsettledRun = laterUnsettled(unsettled, record);
    const leftOut = stillLeftOut(partly, record);
    return {
      runId,
      names,
      server,
      services,
      authority,
      validUntil: notAfter,
      renewOn: time === null ? null : renewalOf(time).toISOString(),
      ...(time !== null && isShortLived(time.notAfter, new Date(time.issuedAt)) ? { isShort: true } : {}),
      renewedBy,
      unsettledRun,
      ...(waitingRun === null ? {} : { waitingRun }),
      ...(leftOut.length === 0 ? {} : { leftOut }),
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

/** A renewal repeats the run without them, so those of the runs before it count as well. */
function stillLeftOut(records: readonly RunRecord[], record: RunRecord): readonly string[] {
  const own = records.filter((one) => one.run.startedAt <= record.run.startedAt && isSamePlace(one, record));
  const all = new Set(own.flatMap(({ leftOut = [] }) => leftOut));
  return [...all].filter((service) => !record.services.includes(service));
}

/** The latest run behind this one, at the same place, that has come to no end; null: none. */
function laterUnsettled(records: readonly RunRecord[], record: RunRecord): string | null {
  const later = records.filter(
    (one) => isUnsettled(one.run) && one.run.startedAt > record.run.startedAt && isSamePlace(one, record),
  );
  const [newest] = later.map(({ run }) => run).sort(laterFirst);
  return newest?.runId ?? null;
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
