import { openSettings, secretsFor } from '../../shared/dns/login.ts';
import { type DnsProviderId, isDnsProvider, providerOf } from '../../shared/dns/providers.ts';
import type { RunEvent } from '../../shared/events.ts';
import type { ZoneValueKind } from '../../shared/ipc/zones-left.ts';
import type { Job } from '../../shared/job.ts';
import type { DnsValue } from '../../shared/journal.ts';
import type { Problem } from '../../shared/problems.ts';
import { type ProofByProvider, proofOf } from '../../shared/proof.ts';
import { removalStanding } from '../../shared/wizard/record-standing.ts';
import { openedOf } from '../engine/opened-of.ts';
import { ledgerIn } from '../engine/run/value-ledger.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import { isKeptOnServer } from '../job/resolve-zones.ts';
import { recordAt } from '../outside/dns/challenge-record.ts';
import type { Journal } from '../run/journal/journal-file.ts';
import { ownNameServerOf } from '../run/own-name-server.ts';
import type { OwnNameServer } from '../zones/zone-access.ts';
import { clearZones, takeLasting } from './dns-values.ts';
import { type Reached, reaching, type Secrets } from './reach.ts';
import { serverOfRun } from './server-of-run.ts';
import type { Services } from './services.ts';
import { zoneSecretsKept } from './zone-logins.ts';

/** Values of a run that is over and that may stand in zones still, and what it takes to take them away. */
export interface ZonesLeft {
  readonly runId: string;
  readonly names: readonly string[];
  readonly server: string;
  readonly startedAt: string;
  readonly values: readonly DnsValue[];
  /** Who is spoken to, and what of each login the run's job tells; secrets never. */
  readonly logins: readonly {
    readonly provider: DnsProviderId;
    readonly settings: Readonly<Record<string, string>>;
  }[];
  /** Some are kept by the name server on the run's own server. */
  readonly isOnServer: boolean;
}

type Reading = Pick<Services, 'managed' | 'journals'>;

/** Of all runs that are over; one that was cut off takes its own away when it is recovered. Reads only. */
export async function zonesLeft({ managed, journals }: Reading): Promise<readonly ZonesLeft[]> {
  const { records } = await managed.list();
  const all: ZonesLeft[] = [];
  for (const { run, leftInZones } of records) {
    if (leftInZones !== true || run.outcome === 'open') continue;
    // What cannot be read is told by whoever lists runs.
    const journal = await journals.load(run.runId).catch(() => null);
    const left = journal === null ? null : leftOf(journal, 'left');
    if (left !== null) all.push(left);
  }
  return all;
}

/** What these runs have set and stays there for renewals, as far as it is known here. Reads only. */
export async function lastingIn(
  { journals }: Pick<Services, 'journals'>,
  runIds: readonly string[],
): Promise<readonly ZonesLeft[]> {
  const read = runIds.map((runId) => journals.load(runId).catch(() => null));
  const all = (await Promise.all(read)).map((journal) =>
    // Of one that is cut off or waits nobody knows yet what is to last.
    journal?.outcome() === 'committed' ? leftOf(journal, 'lasting') : null,
  );
  return all.filter((one) => one !== null);
}

const valuesOf: Readonly<Record<ZoneValueKind, (journal: Journal) => readonly DnsValue[]>> = {
  left: (journal) => journal.dnsValuesLeft(),
  lasting: (journal) => journal.dnsValuesLasting(),
};

/** Null: nothing. Pure. */
function leftOf(journal: Journal, kind: ZoneValueKind): ZonesLeft | null {
  const values = valuesOf[kind](journal);
  if (values.length === 0) return null;
  const { runId, names, at, server, job } = openedOf(journal);
  const proofs = proofsFor(job, values);
  return {
    ...{ runId, names, values, startedAt: at, server: server.label },
    logins: proofs.flatMap((proof) =>
      isDnsProvider(proof.provider) && providerOf(proof.provider).isOnServer !== true
        ? [{ provider: proof.provider, settings: openSettings(proof) }]
        : [],
    ),
    isOnServer: values.some(({ name }) => isKeptOnServer(job, name)),
  };
}

/** By whom these values were set, each once. */
function proofsFor({ proof }: Pick<Job, 'proof'>, values: readonly DnsValue[]): readonly ProofByProvider[] {
  const proofs = values.map(({ name }) => proofOf(proof, name));
  return [...new Set(proofs)].flatMap((one) => ('provider' in one ? [one] : []));
}

export interface ClearWish {
  readonly runId: string;
  readonly kind: ZoneValueKind;
  /** What somebody has just typed, by the names of the fields. */
  readonly logins: readonly {
    readonly provider: string;
    readonly secrets: Readonly<Record<string, string>>;
  }[];
  /** The run's server, where it stands open. */
  readonly open: Reached | null;
}

/**
 * Takes away what a run has left, with what was typed and what the keychain holds; answers what kept some where they are, and
 * those. Raises what `load` and `serverOfRun` do, and `journal-busy` where another program is at the run.
 */
export async function clearLeft(
  services: Services,
  { runId, kind, logins, open }: ClearWish,
  signal: AbortSignal,
): Promise<{ readonly problems: readonly Problem[]; readonly left: ZonesLeft | null }> {
  const journal = await services.journals.load(runId);
  await mustBeFree(journal);
  const { job } = openedOf(journal);
  const kept = await zoneSecretsKept(services, job);
  const secrets = { ...kept, ...typedFor(proofsFor(job, valuesOf[kind](journal)), logins) };
  const problems: Problem[] = [];
  const hearing = {
    emit: (event: RunEvent): void => void (event.type === 'left' && problems.push(event.problem)),
  };
  const take = async (ownServer: OwnNameServer | null): Promise<void> => {
    if (kind === 'left') await clearZones(journal, async () => secrets, hearing, ownServer);
    else problems.push(...(await takeLasting(journal, secrets, ownServer)));
  };
  await take(null);
  if (open !== null)
    await reaching(services, async (connect) => {
      const { server } = await serverOfRun(journal, { open }, connect, signal);
      await take(ownNameServerOf(server.host));
    });
  return { problems, left: leftOf(journal, kind) };
}

/** By the variables that the job has for them. */
function typedFor(proofs: readonly ProofByProvider[], logins: ClearWish['logins']): Secrets {
  const found = proofs.flatMap((proof) => {
    const login = logins.find(({ provider }) => provider === proof.provider);
    return login === undefined ? [] : Object.entries(secretsFor(proof, login.secrets));
  });
  return Object.fromEntries(found);
}

/** Raises `journal-busy`. */
async function mustBeFree(journal: Journal): Promise<void> {
  await journal.hold();
  await journal.release();
}

/** Why a record is not taken for gone. */
export type NotGone = Exclude<ReturnType<typeof removalStanding>, 'gone'>;

/**
 * Their owner has deleted them: every name server of the zone is asked, and what none of them holds any more is forgotten.
 * Answers the others. Raises as `load`, and `journal-busy`.
 */
export async function forgetDeleted(
  { journals }: Pick<Services, 'journals'>,
  { runId, kind }: Pick<ClearWish, 'runId' | 'kind'>,
  signal: AbortSignal,
): Promise<{
  readonly unseen: readonly { readonly record: string; readonly why: NotGone }[];
  readonly left: ZonesLeft | null;
}> {
  const journal = await journals.load(runId);
  const outside = await resolveOutside(openedOf(journal).job);
  const values = valuesOf[kind](journal);
  const unseen: { readonly record: string; readonly why: NotGone }[] = [];
  const gone: DnsValue[] = [];
  for (const record of new Set(values.map((one) => one.record))) {
    const own = values.filter((one) => one.record === record);
    const standing = removalStanding(
      own.map(({ value }) => value),
      await recordAt(record, outside, signal),
    );
    if (standing === 'gone') gone.push(...own);
    else unseen.push({ record, why: standing });
  }
  if (gone.length > 0) {
    await ledgerIn(journal).gone(gone);
    await journal.release();
  }
  return { unseen, left: leftOf(journal, kind) };
}
