import type { BackgroundView } from '../shared/ipc/background-view.ts';
import { type FailedRenewal, nextOf, renewDue } from './app/background.ts';
import { createConnections } from './app/connections.ts';
import { createCurrentRun } from './app/current-run.ts';
import { clearAllZones } from './app/dns-values.ts';
import { createFilesInHand } from './app/files-in-hand.ts';
import { createKeptAccess } from './app/kept-login.ts';
import { knownOf } from './app/managed-certificates.ts';
import { keepTelling } from './app/notices.ts';
import { waitingOrders } from './app/order-notices.ts';
import { createServices } from './app/services.ts';
import { createZoneLogins, zoneSecretsKept } from './app/zone-logins.ts';
import { type Answers, createAnswers } from './ipc/answer.ts';
import { accountHandlers } from './ipc/handlers/accounts.ts';
import { appHandlers, type Desktop, presetFrom } from './ipc/handlers/app.ts';
import { backgroundHandlers } from './ipc/handlers/background.ts';
import { fileHandlers } from './ipc/handlers/files.ts';
import { knownDataHandlers } from './ipc/handlers/known-data.ts';
import { nameHandlers } from './ipc/handlers/names.ts';
import { orderHandlers } from './ipc/handlers/orders.ts';
import { proofHandlers } from './ipc/handlers/proof.ts';
import { renewalHandlers } from './ipc/handlers/renewal.ts';
import { revocationHandlers } from './ipc/handlers/revocation.ts';
import { runHandlers } from './ipc/handlers/run.ts';
import { serverHandlers } from './ipc/handlers/server.ts';
import { severalHandlers } from './ipc/handlers/several.ts';
import { siteHandlers } from './ipc/handlers/site.ts';
import { updateHandlers } from './ipc/handlers/updates.ts';
import { webSpaceHandlers } from './ipc/handlers/webspace.ts';
import { zonesLeftHandlers } from './ipc/handlers/zones-left.ts';
import { createTasks } from './ipc/tasks.ts';

/** Everything behind the window. Loaded while the page comes up, so that the window need not wait for it. */
export interface Wiring {
  readonly answers: Answers;
  /** The id of the run that is going on, or null. */
  runningTask(): Promise<string | null>;
  cancel(taskId: string): void;
  /** The window is gone: ends what reads, and lets go of its servers and their secrets; a run has been settled before. */
  leave(): void;
  /** The same, for good. */
  close(): void;
  /** One turn of the renewal that nobody watches; nothing while a run is watched. */
  renewDue(signal: AbortSignal): Promise<readonly FailedRenewal[]>;
  /** What this app renews, the next first. */
  next(): Promise<BackgroundView['next']>;
  /** The first names of certificates that sellers are waited for with. */
  ordered(): Promise<readonly string[]>;
}

export async function wire(desktop: Desktop): Promise<Wiring> {
  const services = createServices(undefined, desktop.safe);
  // Before any look: what it recognises may have been brought up to date.
  await services.knownData.load();
  const connections = createConnections(services);
  const tried = createZoneLogins(services);
  const inHand = createFilesInHand(async () => knownOf((await services.managed.list()).records));
  const kept = createKeptAccess(services);
  // What an earlier run could not take away, where the keychain has the login; for the rest its owner is asked.
  const tidied = clearAllZones(services, (job) => zoneSecretsKept(services, job), {
    emit: () => undefined,
  }).catch(() => undefined);
  const stopTelling = keepTelling(services, {
    kept,
    show: desktop.notify,
    words: desktop.words,
    memory: services.notices,
    isAppAtIt: async () => (await services.settings.read()).background === true,
  });
  const tasks = createTasks();
  const current = createCurrentRun();
  const answers = createAnswers(
    {
      ...appHandlers(services, desktop, presetFrom(process.env)),
      ...siteHandlers(services, connections, kept),
      ...renewalHandlers(services, connections),
      ...revocationHandlers(services),
      ...accountHandlers(services),
      ...zonesLeftHandlers(services, connections, tidied),
      ...nameHandlers(),
      ...proofHandlers(services, tried),
      ...fileHandlers(services, inHand),
      ...serverHandlers(services, connections, tried, inHand),
      ...runHandlers(services, connections, tried, inHand, current),
      ...severalHandlers(services, connections, current),
      ...orderHandlers(services, connections),
      ...webSpaceHandlers(services, desktop),
      ...backgroundHandlers(services, connections, desktop, kept),
      ...knownDataHandlers(services, desktop),
      ...updateHandlers(services),
    },
    tasks,
  );
  const leave = (): void => {
    tasks.cancelAll();
    inHand.forget();
    void connections.closeAll();
  };
  return {
    answers,
    runningTask: async () => current.taskId(),
    cancel: tasks.cancel,
    leave,
    close() {
      stopTelling();
      leave();
    },
    renewDue: async (signal) => (current.taskId() === null ? renewDue(services, signal) : []),
    next: () => nextOf(services),
    ordered: async () => (await waitingOrders(services)).map(({ job }) => job.names[0] ?? ''),
  };
}
