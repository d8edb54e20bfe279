import type { RunEnded } from '../../shared/events.ts';
import type { ConflictView, RunSummary } from '../../shared/ipc/contract.ts';
import { isUnsettled } from '../../shared/unsettled.ts';
import { openedOf } from '../engine/opened-of.ts';
import { resolveOutside } from '../job/resolve-job.ts';
import type { Outside } from '../outside/outside.ts';
import type { AnyHost } from '../remote/host.ts';
import type { Journal } from '../run/journal/journal-file.ts';
import { ownNameServerOf } from '../run/own-name-server.ts';
import type { Choices } from '../run/resolve-conflicts.ts';
import { clearZones, type SecretsOf, sayRemovable, withdrawLasting } from './dns-values.ts';
import { reaching, reconnectTo } from './reach.ts';
import type { Listener } from './secure.ts';
import { type Access, serverOfRun } from './server-of-run.ts';
import type { Services } from './services.ts';
import { zoneSecretsKept } from './zone-logins.ts';

/** What the owner wants of an earlier run. */
export interface RunWish {
  readonly runId: string;
  /** What becomes of files that somebody edited since, by path. */
  readonly choices?: Choices;
  readonly access: Access;
}

export interface RunListener extends Listener {
  /** Both versions of each file in which somebody wrote over our lines, where that is why the wish was refused. */
  readonly onConflicts?: (conflicts: readonly ConflictView[]) => void;
}

/**
 * Asks the server of a run that was cut off how it stands, and brings it to its end: confirmed stays, half-way is taken
 * back. Raises what `load`, `serverOfRun` and connecting do.
 */
export async function recover(
  services: Services,
  { runId, access, choices = {} }: RunWish,
  listener: RunListener,
): Promise<RunEnded> {
  const journal = await services.journals.load(runId);
  await clearZones(journal, zoneSecretsOf(services, access), listener);
  return onServerOf(journal, access, services, listener, async ({ host, outside, reconnect }) => {
    const secrets = zoneSecretsOf(services, access);
    const ownServer = ownNameServerOf(host);
    await clearZones(journal, secrets, listener, ownServer);
    const ended = await services.engine.recoverRun(host, journal, outside, {
      emit: listener.emit,
      journals: services.journals,
      reconnect,
      choices,
    });
    await withdrawLasting(journal, ended, secrets, listener, ownServer);
    sayRemovable(journal, ended, listener);
    return ended;
  });
}

/** Over a connection that stands there are none but those that the keychain holds. */
export const zoneSecretsOf = (services: Services, access: Access): SecretsOf =>
  'secrets' in access ? async () => access.secrets : (job) => zoneSecretsKept(services, job);

/** The runs that are to be recovered where none is named: those without an ending, and those that need a hand. */
export const unsettledOf = (runs: readonly RunSummary[]): readonly string[] =>
  runs.filter(isUnsettled).map(({ runId }) => runId);

/** The files of a run between whose versions a person has to choose. Reads only. Raises as `recover`. */
export async function conflictsOfRun(
  services: Services,
  { runId, access }: Pick<RunWish, 'runId' | 'access'>,
  signal: AbortSignal,
): Promise<readonly ConflictView[]> {
  const journal = await services.journals.load(runId);
  return reaching(services, async (connect) => {
    const { server } = await serverOfRun(journal, access, connect, signal);
    return services.engine.conflictsOf(server.host, journal);
  });
}

/** The server of a run, reached for one wish. */
interface AtWork {
  readonly host: AnyHost;
  readonly outside: Outside;
  readonly reconnect: () => Promise<AnyHost>;
}

/** Does the work on the run's own server, and tells of the files for which it was refused. */
export function onServerOf(
  journal: Journal,
  access: Access,
  services: Services,
  { signal, onConflicts }: RunListener,
  work: (at: AtWork) => Promise<RunEnded>,
): Promise<RunEnded> {
  return reaching(services, async (connect) => {
    const outside = await resolveOutside(openedOf(journal).job);
    const reached = await serverOfRun(journal, access, connect, signal);
    const { host } = reached.server;
    const ended = await work({ host, outside, reconnect: reconnectTo(connect, reached) });
    if (onConflicts !== undefined && ended.problem?.code === 'undo-blocked-by-edit')
      onConflicts(await services.engine.conflictsOf(host, journal));
    return ended;
  });
}
