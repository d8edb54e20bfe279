import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Account, AccountName, LabAccounts } from './accounts.ts';
import { type CommandResult, run } from './command.ts';
import { addressesOf, removeCable } from './network.ts';
import { writeSeed } from './seed.ts';
import { type ServerOptions, serverSeed } from './server-seed.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { type HostKey, hostKeyPath, makeHostKey, startSshd } from './ssh-server.ts';
import { type Tethered, tether } from './tether.ts';

export interface InsideOptions {
  readonly user?: AccountName;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout?: number;
}

/** A running server: real sshd and Apache over a private copy of this machine's root directory. */
export interface LabServer {
  readonly address: string;
  /** Null when the server was asked for without IPv6. */
  readonly address6: string | null;
  readonly sshPort: number;
  readonly accounts: Readonly<Record<AccountName, Account>>;
  /** The key that sshd shows now; see newHostKey. */
  hostKey(): HostKey;
  /** Runs a program inside, as root unless told; any exit status is a result. */
  run(argv: readonly string[], options?: InsideOptions): Promise<CommandResult>;
  readFile(path: string): Promise<Buffer>;
  writeFile(path: string, text: string | Uint8Array): Promise<void>;
  /** Everything below `path` (/etc unless told). */
  snapshot(path?: string): Promise<Snapshot>;
  readonly apache: Daemon & { graceful(): Promise<void> };
  readonly sshd: Daemon & {
    /** Gives sshd another host key, as after a re-installation, and restarts it. */
    newHostKey(): Promise<HostKey>;
  };
  /** From outside nothing answers on the port any more, as behind a firewall that drops; inside it still works. */
  blockPort(port: number): Promise<void>;
  unblockPort(port: number): Promise<void>;
  stop(): Promise<void>;
}

export interface Daemon {
  start(): Promise<void>;
  /** Ends the daemon; sessions of sshd that are open go on. */
  stop(): Promise<void>;
  isRunning(): Promise<boolean>;
}

export interface ServerPlace {
  readonly labNumber: number;
  /** 2 to 254: the last part of the server's addresses. */
  readonly host: number;
  readonly folder: string;
  readonly bridge: string;
  readonly accounts: LabAccounts;
}

const here = dirname(fileURLToPath(import.meta.url));
const insidePath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

export async function startServer(place: ServerPlace, options: ServerOptions): Promise<LabServer> {
  const { v4, v6 } = addressesOf(place.labNumber, place.host);
  const address6 = options.ipv6 === false ? null : v6;
  const folder = join(place.folder, `server-${place.host}`);
  const records = join(place.folder, 'processes');
  await mkdir(folder);
  const keyFiles = await makeHostKey(folder, 'host-key');
  let hostKey = keyFiles.hostKey;
  const seed = await serverSeed({ ...place, scratch: folder }, keyFiles, options);
  await writeSeed(join(folder, 'seed'), seed.files);
  await writeFile(join(folder, 'hidden'), seed.hidden.map((path) => `${path}\n`).join(''));
  await writeFile(join(folder, 'services'), seed.services.map((service) => `${service}\n`).join(''));

  const cable = `${place.bridge}-${place.host}`;
  const boot = [process.pid, place.bridge, cable, v4, address6 ?? '-', folder, join(here, 'boot-system.sh')];
  const system = await tether(['unshare', '--net', join(here, 'boot-network.sh'), ...boot.map(String)], {
    records,
  });
  const applications: Tethered[] = [];
  const stop = async () => {
    await Promise.all([...applications, system].map((tethered) => tethered.end()));
    await removeCable(cable);
  };
  let firstProcess = '';
  const inside = async (argv: readonly string[], wishes: InsideOptions = {}): Promise<CommandResult> => {
    const user = wishes.user ?? 'root';
    const home = user === 'root' ? '/root' : `/home/${user}`;
    const as = user === 'root' ? [] : ['setpriv', `--reuid=${user}`, `--regid=${user}`, '--init-groups'];
    const environment = {
      PATH: insidePath,
      HOME: home,
      USER: user,
      LOGNAME: user,
      LC_ALL: 'C.UTF-8',
      ...wishes.env,
    };
    const set = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    const enter = ['nsenter', '--target', firstProcess, '--all', '--root', '--wd=/'];
    return await run([...enter, '/usr/bin/env', '-i', ...set, ...as, ...argv], {
      ...(wishes.input === undefined ? {} : { input: wishes.input }),
      ...(wishes.timeout === undefined ? {} : { timeout: wishes.timeout }),
    });
  };
  try {
    await system.printed('READY');
    firstProcess = /^READY (\d+)$/m.exec(system.output())?.[1] ?? '';
    for (const { port, manner } of seed.applications) {
      const program = [process.execPath, join(here, 'upstream.ts'), String(port), manner];
      const application = await tether(['nsenter', '--target', firstProcess, '--net', ...program], {
        records,
      });
      applications.push(application);
    }
    await Promise.all(applications.map((application) => application.printed('READY')));
  } catch (failure) {
    await stop();
    throw failure;
  }

  const must = async (argv: readonly string[], wishes: InsideOptions = {}): Promise<void> => {
    const result = await inside(argv, wishes);
    if (result.exitCode === 0) return;
    throw new Error(
      `${argv.join(' ')} on ${v4} ended with ${result.exitCode}: ${result.stderr || result.stdout}`,
    );
  };
  const isRunning = async (pidFile: string): Promise<boolean> => {
    const script = 'read -r pid <"$1" && kill -0 "$pid"';
    return (await inside(['sh', '-c', script, 'sh', pidFile])).exitCode === 0;
  };
  const sshd = daemon(['sh', '-c', startSshd], '/run/sshd.pid');
  const apache = daemon(seed.apacheControl('start'), seed.apachePidFile);
  function daemon(start: readonly string[], pidFile: string): Daemon {
    return {
      start: () => must(start),
      stop: () => must(['sh', '-c', stopScript, 'sh', pidFile]),
      isRunning: () => isRunning(pidFile),
    };
  }
  const rule = (verb: 'add' | 'delete', port: number) =>
    Promise.all(
      ['-4', '-6'].map((family) =>
        // The answers find no way out. Without a packet filter on the machine this is the drop that works anywhere;
        // traffic inside the server is looked up in the table `local` first and does not notice.
        must([
          'ip',
          family,
          'rule',
          verb,
          'priority',
          '100',
          'ipproto',
          'tcp',
          'sport',
          String(port),
          'blackhole',
        ]),
      ),
    );
  return {
    address: v4,
    address6,
    sshPort: options.sshd?.ports?.[0] ?? 22,
    accounts: place.accounts.accounts,
    hostKey: () => hostKey,
    run: inside,
    readFile: async (path) => {
      const result = await inside(['base64', path]);
      if (result.exitCode !== 0) throw new Error(`${path} on ${v4}: ${result.stderr}`);
      return Buffer.from(result.stdout, 'base64');
    },
    writeFile: (path, text) => must(['sh', '-c', 'cat >"$1"', 'sh', path], { input: text }),
    snapshot: (path = '/etc') => takeSnapshot(`/proc/${firstProcess}/root`, path),
    apache: { ...apache, graceful: () => must(seed.apacheControl('graceful')) },
    sshd: {
      ...sshd,
      newHostKey: async () => {
        const next = await makeHostKey(folder, `host-key-${Date.now()}`);
        await must(['sh', '-c', 'cat >"$1"', 'sh', hostKeyPath], { input: next.privateText });
        await must(['sh', '-c', 'cat >"$1"', 'sh', `${hostKeyPath}.pub`], { input: next.publicText });
        if (await sshd.isRunning()) await sshd.stop();
        await sshd.start();
        hostKey = next.hostKey;
        return hostKey;
      },
    },
    blockPort: async (port) => void (await rule('add', port)),
    unblockPort: async (port) => void (await rule('delete', port)),
    stop,
  };
}

/** Asks the daemon to end and waits, at most five seconds, until it has. */
const stopScript =
  'read -r pid <"$1" || exit 1; kill "$pid"; for turn in $(seq 250); do kill -0 "$pid" 2>/dev/null || exit 0; ' +
  'sleep 0.02; done; echo "process $pid does not end" >&2; exit 1';
