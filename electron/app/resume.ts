import type { RunEnded } from '../../shared/events.ts';
import type { RunSummary } from '../../shared/ipc/contract.ts';
import type { Job } from '../../shared/job.ts';
import type { Plan } from '../../shared/plan.ts';
import { openedOf } from '../engine/opened-of.ts';
import { waitingEntryOf } from '../engine/run/resume.ts';
import type { RunContext, SecureRequest } from '../engine/run/run-context.ts';
import { resolveAcme } from '../job/resolve-job.ts';
import { resolveZones } from '../job/resolve-zones.ts';
import type { AnyHost } from '../remote/host.ts';
import type { Journal } from '../run/journal/journal-file.ts';
import { ownNameServerOf } from '../run/own-name-server.ts';
import { sourceOf } from '../sources/registry.ts';
import { withdrawLasting } from './dns-values.ts';
import type { Secrets } from './reach.ts';
import { onServerOf, type RunWish } from './recover.ts';
import type { Listener } from './secure.ts';
import type { Access } from './server-of-run.ts';
import type { Services } from './services.ts';
import { zoneSecretsKept } from './zone-logins.ts';

export interface ResumeWish extends Pick<RunWish, 'runId' | 'access'> {
  /** A plan that the owner saw since the run began to wait; null: the one that they saw then still holds. */
  readonly reviewed?: Plan | null;
}

/**
 * Goes on with a run that waits for its owner, on its own server; answers how that ended, `waiting` where it waits on.
 * Raises `run-not-waiting`, what `load` and `serverOfRun` do, and what connecting raises: the run waits on then.
 */
export async function resume(
  services: Services,
  { runId, access, reviewed = null }: ResumeWish,
  listener: Listener,
): Promise<RunEnded> {
  const journal = await services.journals.load(runId);
  return onWaiting(services, journal, access, listener, reviewed, (host, request, context) =>
    services.engine.resumeRun(host, journal, request, context),
  );
}

/** Gives up a run that waits: its key goes from the server, and the authority hears it. Raises as `resume`. */
export const giveUp = (
  services: Services,
  journal: Journal,
  access: Access,
  listener: Listener,
): Promise<RunEnded> =>
  onWaiting(services, journal, access, listener, null, (host, request, context) =>
    services.engine.abandonRun(host, journal, request, context),
  );

/** The runs that wait, where none is named. */
export const waitingOf = (runs: readonly RunSummary[]): readonly string[] =>
  runs.filter(({ outcome }) => outcome === 'waiting').map(({ runId }) => runId);

async function onWaiting(
  services: Services,
  journal: Journal,
  access: Access,
  { emit, signal }: Listener,
  reviewed: Plan | null,
  work: (host: AnyHost, request: SecureRequest, context: RunContext) => Promise<RunEnded>,
): Promise<RunEnded> {
  waitingEntryOf(journal);
  const { job, server } = openedOf(journal);
  const secrets =
    'secrets' in access ? access.secrets : { ...registered(job), ...(await zoneSecretsKept(services, job)) };
  const acme = await resolveAcme(job, secrets);
  return onServerOf(journal, access, services, { emit, signal }, async ({ host, outside, reconnect }) => {
    const ownServer = ownNameServerOf(host);
    const ended = await work(
      host,
      { job, acme, outside, server, reviewed, zones: resolveZones(job, secrets, ownServer) },
      { journals: services.journals, source: sourceOf(services.sources, job), reconnect, emit, signal },
    );
    await withdrawLasting(journal, ended, async () => secrets, { emit }, ownServer);
    return ended;
  });
}

/** What the authority's website gave for the account is asked for once, when the account is made: that was then. */
function registered({ certificate }: Job): Secrets {
  const externalAccount = certificate.from === 'acme' ? certificate.externalAccount : undefined;
  return externalAccount === undefined || 'byEmail' in externalAccount
    ? {}
    : { [externalAccount.hmacKeyEnv]: 'registered' };
}
