import { sshEnvironment } from './remote/environment.ts';
import { fileJournals } from './run/journal-file.ts';
import { prelude } from './run/prelude.ts';
import { acmeSource } from './sources/acme/source.ts';
import { dataFolder, dataPaths } from './store/data-folder.ts';
import { settingsFile } from './store/settings-file.ts';

/** Everything that outlives one job, made once at the start: by `main.ts` for the window, by the command line for itself. */
export function createServices(folder: string = dataFolder()) {
  const paths = dataPaths(folder);
  return {
    folder,
    journals: fileJournals(paths.journals),
    source: acmeSource({ accounts: paths.accounts, failures: paths.failures }),
    ssh: sshEnvironment({ pinsFile: paths.knownHosts, prelude }),
    settings: settingsFile(paths.settings),
  };
}
export type Services = ReturnType<typeof createServices>;
