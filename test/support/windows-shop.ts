import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WindowsState } from '../doubles/windows/model/state.ts';
import { startWindowsServer, type WindowsServerOptions } from '../doubles/windows/windows-server.ts';
import { startLab } from '../lab/lab.ts';
import type { PebbleOptions } from '../lab/pebble.ts';
import { cliIsBuilt, forgetAccounts, runCli } from './shop.ts';

export interface WindowsShopOptions extends Pick<WindowsServerOptions, 'executor' | 'manners' | 'starts'> {
  readonly names: readonly string[];
  /** The machine, given its two addresses. */
  readonly state: (first: string, second: string) => WindowsState;
  /** Names that lead to the second address; the others lead to the first. */
  readonly atSecond?: readonly string[];
  readonly pebble?: PebbleOptions;
}

/** A Windows server on two addresses, with an authority and a name server that reach it as they would a real one. */
export async function startWindowsShop(options: WindowsShopOptions) {
  const { names, atSecond = [], executor, manners, starts } = options;
  await cliIsBuilt();
  const lab = await startLab();
  const [first, second] = [`127.88.${lab.number}.40`, `127.88.${lab.number}.41`] as const;
  const server = await startWindowsServer({
    state: options.state(first, second),
    addresses: [first, second],
    realPorts: true,
    ssh: { address: first, port: 22 },
    ...(executor === undefined ? {} : { executor }),
    ...(manners === undefined ? {} : { manners }),
    ...(starts === undefined ? {} : { starts }),
  });
  const stop = async () => {
    await server.stop();
    await lab.stop();
  };
  try {
    const [dns, pebble] = await Promise.all([lab.dns(), lab.pebble({ authzReuse: 0, ...options.pebble })]);
    for (const name of names) await dns.setA(name, [atSecond.includes(name) ? second : first]);
    const trust = await pebble.issuingRoot();
    const job = {
      names,
      server: {
        host: first,
        user: server.user,
        auth: { type: 'password', passwordEnv: 'WINDOWS_PASSWORD' },
        hostKey: server.hostKey,
      },
      certificate: {
        from: 'acme',
        directory: pebble.directory,
        directoryTrust: pebble.apiTrustFile,
        contact: 'owner@example.test',
        agreeToTerms: true,
      },
      install: [{ target: 'iis' }],
      outside: { dnsServer: dns.server, trust },
    };
    const environment = {
      ...process.env,
      HOME: lab.folder,
      SEALKEEPER_DATA: join(lab.folder, 'data'),
      SSH_AUTH_SOCK: '',
      WINDOWS_PASSWORD: server.password,
    };
    let jobs = 0;
    const jobFile = async (change: object = {}): Promise<string> => {
      const file = join(lab.folder, `job-${++jobs}.json`);
      await writeFile(file, JSON.stringify({ ...job, ...change }));
      return file;
    };
    return {
      ...{ lab, server, dns, pebble, names, trust, job, environment, jobFile, stop },
      data: environment.SEALKEEPER_DATA,
      addresses: [first, second] as const,
      forgetAccounts: () => forgetAccounts(environment.SEALKEEPER_DATA),
      /** Runs the real command line in a process of its own. */
      cli: (...args: readonly string[]) => runCli(args, environment),
      secure: async (change: object = {}) => runCli(['secure', await jobFile(change), '--json'], environment),
    };
  } catch (thrown) {
    await stop();
    throw thrown;
  }
}
export type WindowsShop = Awaited<ReturnType<typeof startWindowsShop>>;
