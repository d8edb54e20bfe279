import { homedir } from 'node:os';
import { join } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where each system wants a program to keep what its person made with it. */
const places: Readonly<Record<string, (environment: Environment, home: string) => string>> = {
  win32: (environment, home) => join(environment.APPDATA ?? join(home, 'AppData', 'Roaming'), 'Sealkeeper'),
  darwin: (_environment, home) => join(home, 'Library', 'Application Support', 'Sealkeeper'),
};
const elsewhere = (environment: Environment, home: string): string =>
  join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'sealkeeper');

/**
 * The one folder for journals, account keys, known servers and settings: shared by the window and the
 * command line, so that either can undo what the other did. `SEALKEEPER_DATA` names another one.
 */
export function dataFolder(
  environment: Environment = process.env,
  platform: string = process.platform,
  home: string = homedir(),
): string {
  return environment.SEALKEEPER_DATA ?? (places[platform] ?? elsewhere)(environment, home);
}

/** What lies where in the data folder. */
export const dataPaths = (folder: string) => ({
  journals: join(folder, 'runs'),
  orders: join(folder, 'orders'),
  orderRuns: join(folder, 'order-runs'),
  orderKeys: join(folder, 'order-keys'),
  spaces: join(folder, 'webspaces'),
  spaceKeys: join(folder, 'webspace-keys'),
  runIndex: join(folder, 'run-index'),
  journalKey: join(folder, 'journal-key'),
  accounts: join(folder, 'accounts'),
  failures: join(folder, 'failures'),
  knownHosts: join(folder, 'known_hosts'),
  settings: join(folder, 'settings.json'),
  window: join(folder, 'window.json'),
  notices: join(folder, 'notices.json'),
  renewalInfo: join(folder, 'renewal-info.json'),
  attempts: join(folder, 'attempts.json'),
  logins: join(folder, 'logins.json'),
  zoneLogins: join(folder, 'zone-logins.json'),
  newerData: join(folder, 'newer-data.signed'),
  updates: join(folder, 'updates.json'),
});
