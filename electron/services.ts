import { sshEnvironment } from './remote/environment.ts';
import { fileJournals } from './run/journal-file.ts';
import { prelude } from './run/prelude.ts';
import { acmeSource } from './sources/acme/source.ts';
import { dataFolder, dataPaths } from './store/data-folder.ts';
import { journalSeal, type Keychain } from './store/journal-key.ts';
import { settingsFile } from './store/settings-file.ts';

/** Everything that outlives one job, made once at the start: by `main.ts` for the window, by the command line for itself. */
export function createServices(
  folder: string = dataFolder(),
  /** The window's; the command line has none, and works all the same. */
  keychain: () => Keychain | null = () => null,
) {
  const paths = dataPaths(folder);
  let seal: ReturnType<typeof journalSeal> | undefined;
  return {
    folder,
    journals: fileJournals(paths.journals, () => {
      seal ??= journalSeal(paths.journalKey, keychain()).catch((thrown: unknown) => {
        seal = undefined;
        throw thrown;
      });
      return seal;
    }),
    source: acmeSource({ accounts: paths.accounts, failures: paths.failures }),
    ssh: sshEnvironment({ pinsFile: paths.knownHosts, prelude }),
    settings: settingsFile(paths.settings),
  };
}
export type Services = ReturnType<typeof createServices>;
