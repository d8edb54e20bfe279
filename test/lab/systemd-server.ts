import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { run } from './command.ts';
import { removeCable } from './network.ts';
import type { Booted, ServerPlace } from './server.ts';
import { type Tethered, tether } from './tether.ts';

/** Seconds for a whole system to come up, on two busy cores. */
const patience = 90_000;

/**
 * Starts a server in whose container systemd is process 1: real units, sessions of logind, a journal, a restart. Needs
 * Debian's systemd-container. The folder holds seed and lists as for boot-system.sh.
 */
export async function bootWithSystemd(
  place: ServerPlace,
  folder: string,
  tree: string,
  v4: string,
  v6: string | null,
): Promise<Booted> {
  const script = (name: string) => join(import.meta.dirname, name);
  const cable = `${place.bridge}-${place.host}`;
  await writeFile(join(folder, 'tree'), tree);
  await writeFile(join(folder, 'machine'), `lab-${process.pid}-${place.labNumber}-${place.host}`);
  const wishes = [process.pid, place.bridge, cable, v4, v6 ?? '-', folder, script('boot-systemd.sh')].map(
    String,
  );
  const system = await tether(['unshare', '--net', script('boot-network.sh'), ...wishes], {
    records: join(place.folder, 'processes'),
  });
  const stop = async () => {
    await system.end();
    await removeCable(cable);
  };
  let first = '';
  const up = async () => {
    first = await firstProcessOf(system);
    await answering(v4, 22, system);
  };
  const inFirst = (...argv: readonly string[]) =>
    run(['nsenter', '--target', first, '--all', '--root', '--wd=/', ...argv]);
  try {
    await up();
    // sshd answers before the others are through with starting. Whether a unit has failed is for the tests to say.
    await inFirst('timeout', '60', 'systemctl', 'is-system-running', '--wait');
    return {
      firstProcess: () => first,
      reboot: async () => {
        const former = first;
        await inFirst('systemctl', 'reboot');
        await until(system, () => status(former) === '');
        await up();
      },
      stop,
    };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

/** The first process of a container is the one below its systemd-nspawn that calls itself 1 (proc(5), NSpid). */
async function firstProcessOf(system: Tethered): Promise<string> {
  let found: string | undefined;
  await until(system, () => {
    found = descendants(String(system.pid)).find(
      (pid) => nameOf(pid) === 'systemd' && /^NSpid:.*\t1$/m.test(status(pid)),
    );
    return found !== undefined;
  });
  return found ?? '';
}

function descendants(pid: string): readonly string[] {
  const children = textOf(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean);
  return children.flatMap((child) => [child, ...descendants(child)]);
}

const status = (pid: string): string => textOf(`/proc/${pid}/status`);
const nameOf = (pid: string): string | undefined => /^Name:\t(.*)$/m.exec(status(pid))?.[1];

/** Of a process that has just gone: nothing. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

async function answering(host: string, port: number, system: Tethered): Promise<void> {
  let hasGreeted = false;
  await until(system, async () => {
    hasGreeted = await new Promise<boolean>((resolve) => {
      const socket = connect({ host, port, timeout: 1000 });
      const end = (answer: boolean) => () => {
        socket.destroy();
        resolve(answer);
      };
      socket.on('data', end(true)).on('error', end(false)).on('timeout', end(false)).on('close', end(false));
    });
    return hasGreeted;
  });
}

async function until(system: Tethered, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patience;
  while (!(await isSo())) {
    if (system.hasEnded() || Date.now() > deadline)
      throw new Error(`a server with systemd did not come up: ${system.output()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
