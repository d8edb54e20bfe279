import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Account, AccountName, LabAccounts } from './accounts.ts';
import { type Daemon, daemon } from './daemon.ts';
import { type Inside, inside } from './inside.ts';
import { addressesOf, removeCable } from './network.ts';
import { nginxPidFile, startNginx } from './nginx-debian.ts';
import { writeSeed } from './seed.ts';
import { type ServerOptions, type ServerSeed, serverSeed } from './server-seed.ts';
import { type Snapshot, takeSnapshot } from './snapshot.ts';
import { type HostKey, hostKeyPath, makeHostKey, startSshd } from './ssh-server.ts';
import { bootWithSystemd } from './systemd-server.ts';
import { systemdTree } from './systemd-tree.ts';
import { moveIn, type Tenant } from './tenant.ts';
import { type Tethered, tether } from './tether.ts';

/** A running server: real sshd and Apache or nginx over a private copy of this machine's root directory. */
export interface LabServer extends Omit<Inside, 'root'> {
  readonly address: string;
  /** Null when the server was asked for without IPv6. */
  readonly address6: string | null;
  readonly sshPort: number;
  readonly accounts: Readonly<Record<AccountName, Account>>;
  /** The key that sshd shows now; see newHostKey. */
  hostKey(): HostKey;
  /** Everything below `path`, /etc unless told. */
  snapshot(path?: string): Promise<Snapshot>;
  /** Null where the server was not asked for with one. */
  readonly tenant: Tenant | null;
  readonly apache: Daemon & { graceful(): Promise<void> };
  /** Of a server that was asked for with it. */
  readonly nginx: Daemon & { reload(): Promise<void> };
  readonly sshd: Daemon & {
    /** Gives sshd another host key, as after a re-installation, and restarts it. */
    newHostKey(): Promise<HostKey>;
  };
  /** From outside nothing answers on the port any more, as behind a firewall that drops; inside it still works. */
  blockPort(port: number): Promise<void>;
  unblockPort(port: number): Promise<void>;
  /** Of a server with systemd: restarts it and waits until it answers. */
  reboot(): Promise<void>;
  stop(): Promise<void>;
}

export interface ServerPlace {
  readonly labNumber: number;
  /** 2 to 254: the last part of the server's addresses. */
  readonly host: number;
  /** The lab's folder. */
  readonly folder: string;
  readonly bridge: string;
  readonly accounts: LabAccounts;
}

export async function startServer(place: ServerPlace, options: ServerOptions): Promise<LabServer> {
  const { v4, v6 } = addressesOf(place.labNumber, place.host);
  const address6 = options.ipv6 === false ? null : v6;
  const folder = join(place.folder, `server-${place.host}`);
  await mkdir(folder);
  const keyFiles = await makeHostKey(folder, 'host-key');
  const base = options.systemd === true ? await systemdTree() : '/';
  const victim = `root:${randomBytes(24).toString('base64url')}:19700:0:99999:7:::\n`;
  const seed = await serverSeed({ ...place, scratch: folder, base, victim }, keyFiles, options);
  await writeSeed(join(folder, 'seed'), seed.files);
  await writeFile(join(folder, 'hidden'), lines(seed.hidden));
  await writeFile(join(folder, 'services'), lines(seed.services));
  await writeFile(join(folder, 'disk-size'), options.diskSize ?? '');
  const booted =
    base === '/'
      ? await boot(place, folder, seed, v4, address6)
      : await bootWithSystemd(place, folder, base, v4, address6);
  const within = inside(booted.firstProcess, v4);
  const records = join(place.folder, 'processes');
  const tenant =
    options.tenant === true
      ? await moveIn(within, booted.firstProcess, records, victim, place.accounts)
      : null;
  const stop = async () => {
    await tenant?.leave();
    await booted.stop();
  };

  const start = (unit: string, otherwise: readonly string[]) =>
    base === '/' ? otherwise : ['systemctl', 'start', unit];
  const sshd = daemon(within, start('ssh.service', ['sh', '-c', startSshd]), '/run/sshd.pid');
  let hostKey = keyFiles.hostKey;
  let keys = 1;
  const newHostKey = async () => {
    keys += 1;
    const next = await makeHostKey(folder, `host-key-${keys}`);
    await within.writeFile(hostKeyPath, next.privateText);
    await within.writeFile(`${hostKeyPath}.pub`, next.publicText);
    if (await sshd.isRunning()) await sshd.stop();
    await sshd.start();
    hostKey = next.hostKey;
    return hostKey;
  };
  const outwards = async (verb: 'add' | 'delete', port: number) => {
    // The server's answers find no way out: a drop that needs no packet filter on the machine. Talk inside the server
    // goes by the routing table `local`, which comes first.
    const rule = ['rule', verb, 'priority', '100', 'ipproto', 'tcp', 'sport', String(port), 'blackhole'];
    for (const family of ['-4', '-6']) await within.must(['ip', family, ...rule]);
  };
  return {
    run: within.run,
    must: within.must,
    readFile: within.readFile,
    writeFile: within.writeFile,
    address: v4,
    address6,
    sshPort: options.sshd?.ports?.[0] ?? 22,
    accounts: place.accounts.accounts,
    hostKey: () => hostKey,
    snapshot: (path = '/etc') => takeSnapshot(within.root, path),
    apache: {
      ...daemon(within, start('apache2.service', seed.apacheControl('start')), seed.apachePidFile),
      graceful: async () => void (await within.must(seed.apacheControl('graceful'))),
    },
    nginx: {
      ...daemon(within, start('nginx.service', ['sh', '-c', startNginx]), nginxPidFile),
      reload: async () => void (await within.must(['/usr/sbin/nginx', '-s', 'reload'])),
    },
    sshd: { ...sshd, newHostKey },
    blockPort: (port) => outwards('add', port),
    unblockPort: (port) => outwards('delete', port),
    reboot: async () => {
      if (booted.reboot === null) throw new Error(`${v4} has no systemd that could restart it`);
      const going = setInterval(() => tenant?.goOn(), 300);
      try {
        await booted.reboot();
      } finally {
        clearInterval(going);
      }
      await tenant?.comeBack();
    },
    tenant,
    stop,
  };
}

export interface Booted {
  /** The machine's number of the server's process 1. */
  firstProcess(): string;
  /** Restarts it as its owner would and waits until it answers again; null where nothing could start it again. */
  readonly reboot: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

async function boot(
  place: ServerPlace,
  folder: string,
  seed: ServerSeed,
  v4: string,
  v6: string | null,
): Promise<Booted> {
  const script = (name: string) => join(import.meta.dirname, name);
  const records = join(place.folder, 'processes');
  const cable = `${place.bridge}-${place.host}`;
  const wishes = [process.pid, place.bridge, cable, v4, v6 ?? '-', folder, script('boot-system.sh')].map(
    String,
  );
  const system = await tether(['unshare', '--net', script('boot-network.sh'), ...wishes], { records });
  const running: Tethered[] = [system];
  const stop = async () => {
    await Promise.all(running.map((each) => each.end()));
    await removeCable(cable);
  };
  try {
    await system.printed('READY');
    const firstProcess = /^READY (\d+)$/m.exec(system.output())?.[1] ?? '';
    const enter = ['nsenter', '--target', firstProcess, '--net', process.execPath, script('upstream.ts')];
    for (const { port, manner } of seed.applications) {
      running.push(await tether([...enter, String(port), manner], { records }));
    }
    await Promise.all(running.map((each) => each.printed('READY')));
    return { firstProcess: () => firstProcess, reboot: null, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
