import { isLastingRecord } from '../../shared/challenge-record.ts';
import type { RunEnded, RunEvent } from '../../shared/events.ts';
import type { Job } from '../../shared/job.ts';
import type { DnsValue } from '../../shared/journal.ts';
import type { RunRecord } from '../../shared/managed.ts';
import type { Problem } from '../../shared/problems.ts';
import { openedOf } from '../engine/opened-of.ts';
import { ledgerIn } from '../engine/run/value-ledger.ts';
import { isKeptOnServer, resolveZones } from '../job/resolve-zones.ts';
import type { Journal } from '../run/journal/journal-file.ts';
import { takeAway } from '../solvers/dns-values.ts';
import type { OwnNameServer } from '../zones/zone-access.ts';
import type { Secrets } from './reach.ts';
import type { Services } from './services.ts';

const patience = 60_000;

/** What a run's zones are reached with; its job says by which variables. Raises nothing. */
export type SecretsOf = (job: Job) => Promise<Secrets>;

interface Hearing {
  readonly emit: (event: RunEvent) => void;
}

/** A server that stands open, and the name server that may run on it. */
interface OpenServer {
  readonly label: string;
  readonly hostKey: string;
  readonly ownServer: OwnNameServer | null;
}

/** Which values are meant; missing: all that are to go. */
type Meant = (value: DnsValue) => boolean;

/**
 * Takes away what a run that was cut off has left in zones; what cannot be taken away now is said, and stays in its journal
 * for the next time. Zones that a name server on the run's own server keeps have their turn when that is open: then
 * `ownServer` is given, and they alone are meant. Where another program is at the run, its values are left to it. Raises
 * nothing: the server comes first.
 */
export async function clearZones(
  journal: Journal,
  secretsOf: SecretsOf,
  { emit }: Hearing,
  ownServer: OwnNameServer | null = null,
  isOneOf: Meant = () => true,
): Promise<void> {
  const left = journal.dnsValuesLeft();
  if (left.length === 0) return;
  const { job } = openedOf(journal);
  const isMeant: Meant = (value) =>
    isOneOf(value) && isKeptOnServer(job, value.name) === (ownServer !== null);
  if (!left.some(isMeant)) return;
  const isHeld = await journal.hold().then(
    () => true,
    () => false,
  );
  if (!isHeld) return;
  const zones = resolveZones(job, await secretsOf(job), ownServer);
  const troubles = await takeAway(ledgerIn(journal), zones, AbortSignal.timeout(patience), isMeant);
  await journal.release();
  for (const { problem } of troubles) emit({ type: 'left', problem });
}

/**
 * What was to last for the certificate of a run goes with it: called when the run was taken back, with what it ended as. Raises
 * nothing.
 */
export async function withdrawLasting(
  journal: Journal,
  { outcome }: Pick<RunEnded, 'outcome'>,
  secretsOf: SecretsOf,
  listener: Hearing,
  ownServer: OwnNameServer | null,
): Promise<void> {
  if (outcome !== 'undone') return;
  const isLasting: Meant = ({ lasting }) => lasting === true;
  await clearZones(journal, secretsOf, listener, null, isLasting);
  if (ownServer !== null) await clearZones(journal, secretsOf, listener, ownServer, isLasting);
}

/**
 * Takes away those of a run's lasting values that are meant, whatever became of the run; answers what kept some where they are.
 * Raises `journal-busy` where another program is at the run.
 */
export async function takeLasting(
  journal: Journal,
  secrets: Secrets,
  ownServer: OwnNameServer | null,
): Promise<readonly Problem[]> {
  const { job } = openedOf(journal);
  const isMeant: Meant = ({ name }) => isKeptOnServer(job, name) === (ownServer !== null);
  if (!journal.dnsValuesLasting().some(isMeant)) return [];
  await journal.hold();
  try {
    const ledger = { ...ledgerIn(journal), left: () => journal.dnsValuesLasting() };
    const zones = resolveZones(job, secrets, ownServer);
    const troubles = await takeAway(ledger, zones, AbortSignal.timeout(patience), isMeant);
    return troubles.map(({ problem }) => problem);
  } finally {
    await journal.release();
  }
}

/** The lines that stay, which the owner of a run was asked to set for it; [] where none were. */
export const lastingByHand = (journal: Journal) =>
  (journal.of('waiting').at(-1)?.for.records ?? []).filter(({ record }) => isLastingRecord(record));

/** When a run was taken back: which lines that stay its owner has set for it, and may take away. */
export function sayRemovable(
  journal: Journal,
  { outcome }: Pick<RunEnded, 'outcome'>,
  { emit }: Hearing,
): void {
  const records = lastingByHand(journal);
  if (outcome === 'undone' && records.length > 0)
    emit({ type: 'not-awaited', for: { kind: 'dns-records', records } });
}

/**
 * The same for those of these runs that have come to an end and left something: what a failure of the provider left, or a
 * cut; on `here` also what stands in zones of that server.
 */
export async function clearZonesOf(
  records: readonly RunRecord[],
  { journals }: Pick<Services, 'journals'>,
  secretsOf: SecretsOf,
  listener: Hearing,
  here: OpenServer | null = null,
): Promise<void> {
  for (const { run, leftInZones } of records) {
    if (leftInZones !== true || run.outcome === 'open') continue;
    // What cannot be read is told by whoever lists runs.
    const journal = await journals.load(run.runId).catch(() => null);
    if (journal === null) continue;
    await clearZones(journal, secretsOf, listener);
    const { server } = openedOf(journal);
    if (here?.ownServer && server.label === here.label && server.hostKey === here.hostKey)
      await clearZones(journal, secretsOf, listener, here.ownServer);
  }
}

/** The same for all runs of this computer, as the index says. */
export async function clearAllZones(
  services: Pick<Services, 'managed' | 'journals'>,
  secretsOf: SecretsOf,
  listener: Hearing,
): Promise<void> {
  const { records } = await services.managed.list().catch(() => ({ records: [] }));
  await clearZonesOf(records, services, secretsOf, listener);
}
