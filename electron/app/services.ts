import { attempt } from '../../shared/background.ts';
import { asked } from '../../shared/renewal-info.ts';
import { dropOrderKey, makeOrderKey, makeOrderKeyHere } from '../engine/order/key.ts';
import { placeOrderFile } from '../engine/order/placed-file.ts';
import { abandonRun, resumeRun } from '../engine/run/resume.ts';
import { secure } from '../engine/run/secure.ts';
import { conflictsOf } from '../engine/undo/conflicts.ts';
import { recoverRun } from '../engine/undo/recover.ts';
import { undoRun } from '../engine/undo/undo.ts';
import { obtainBySpace } from '../engine/webspace/obtain.ts';
import { sshEnvironment } from '../remote/environment.ts';
import { openAnyServer, type ServerRequest } from '../remote/open-server.ts';
import { openSpace, type SpaceRequest } from '../remote/webspace/open-space.ts';
import { fileJournals } from '../run/journal/journal-file.ts';
import { journalSeal } from '../run/journal/journal-key.ts';
import { severalStores } from '../run/journal/several-stores.ts';
import { fileOrders } from '../run/orders/order-file.ts';
import { prelude } from '../run/posix/prelude.ts';
import { userPrelude } from '../run/user/prelude.ts';
import { fileWebSpaces } from '../run/webspace/record-file.ts';
import { type Project, theProject } from '../signed/project.ts';
import { createAccountManager, createSources } from '../sources/registry.ts';
import { dataFolder, dataPaths } from '../store/data-folder.ts';
import { keptRecords } from '../store/kept-records.ts';
import { keyVault } from '../store/key-vault.ts';
import { keptLogins } from '../store/logins.ts';
import { noticesFile } from '../store/notices-file.ts';
import type { SafeOf } from '../store/safe.ts';
import { settingsFile } from '../store/settings-file.ts';
import { keptZoneLogins } from '../store/zone-logins.ts';
import { version } from '../version.ts';
import { createKnownData } from './known-data.ts';
import { indexedRuns } from './managed-certificates.ts';
import { createUpdates } from './updates.ts';

export type { SafeOf } from '../store/safe.ts';

/** Everything that outlives one job, made once at the start: by `main.ts` for the window, by the command line for itself. */
export function createServices(
  folder: string = dataFolder(),
  /** The window's keychain, asked when it is needed first: for the journals' key, and for logins that are kept. The command line has none, and works all the same. */
  safe: SafeOf = async () => null,
  /** Whose word counts on prices and versions. */
  project: Project = theProject,
) {
  const paths = dataPaths(folder);
  const ssh = sshEnvironment({ pinsFile: paths.knownHosts, prelude, userPrelude });
  const settings = settingsFile(paths.settings);
  const seals = new Map<'read' | 'write', ReturnType<typeof journalSeal>>();
  const sealFor = (purpose: 'read' | 'write') => {
    const known = seals.get('write') ?? seals.get(purpose);
    if (known !== undefined) return known;
    const asked = safe().then((keychain) => journalSeal(paths.journalKey, keychain, purpose));
    seals.set(purpose, asked);
    asked.catch(() => seals.delete(purpose));
    return asked;
  };
  const journals = fileJournals(paths.journals, sealFor);
  const orderRuns = fileJournals(paths.orderRuns, sealFor);
  return {
    folder,
    journals,
    managed: indexedRuns({
      journals,
      folder: paths.journals,
      indexes: paths.runIndex,
      keyOf: () => sealFor('read'),
    }),
    /** Certificates that were ordered from sellers. */
    orders: fileOrders(paths.orders),
    /** Keys of those whose server has no place for one. */
    orderKeys: keyVault(paths.orderKeys, safe),
    /** Certificates that are put into a host's form by hand. */
    spaces: fileWebSpaces(paths.spaces),
    /** Their keys, until the form has them. */
    spaceKeys: keyVault(paths.spaceKeys, safe),
    /** The runs that place files for their sellers: none of those that install anything. */
    orderRuns,
    /** All that may stand on a server, for whoever takes something away there. */
    allRuns: severalStores(journals, orderRuns),
    sources: createSources({ accounts: paths.accounts, failures: paths.failures }),
    /** The accounts at authorities, to be seen and changed. */
    accounts: createAccountManager(paths.accounts),
    ssh,
    /** The way to every server; see `openAnyServer` for what it raises. */
    open: (request: ServerRequest, signal?: AbortSignal) => openAnyServer(request, ssh, signal),
    /** The way to web space that is reached for its files alone. */
    openSpace: (request: SpaceRequest, signal?: AbortSignal) => openSpace(request, ssh, signal),
    /** The order of things on an open server. */
    engine: {
      ...{ secure, resumeRun, abandonRun, undoRun, recoverRun, conflictsOf },
      ...{ makeOrderKey, makeOrderKeyHere, dropOrderKey, placeOrderFile },
      obtainBySpace,
    },
    settings,
    /** Prices, rates, trust record and signs, from the program or newer. */
    knownData: createKnownData(paths.newerData, project),
    /** Whether there is a newer version. */
    updates: createUpdates(paths.updates, project, settings, version),
    notices: noticesFile(paths.notices),
    /** What authorities have said about renewing, by run. */
    renewalInfo: keptRecords(paths.renewalInfo, asked),
    /** What came of renewals that nobody watched, by run. */
    attempts: keptRecords(paths.attempts, attempt),
    logins: keptLogins(paths.logins, safe),
    zoneLogins: keptZoneLogins(paths.zoneLogins, safe),
  };
}
export type Services = ReturnType<typeof createServices>;
