import { readFile } from 'node:fs/promises';
import type { Lab } from '../lab/lab.ts';
import type { LabServer } from '../lab/server.ts';

/**
 * A Debian where a package of ours is installed by root and used by an ordinary user, `visitor`, who may not use sudo:
 * a server of the lab without web server, in the role of somebody's computer.
 */
export interface Laptop {
  readonly machine: LabServer;
  /** apt-get, as root would type it; raises with what it said. */
  apt(...words: readonly string[]): Promise<string>;
  /** A file from this machine, at a path of the laptop. */
  bring(from: string, to: string): Promise<void>;
  /** What is on its disk, apart from what a package manager writes down for itself. */
  files(): Promise<ReadonlySet<string>>;
}

export const user = 'visitor';
export const home = `/home/${user}`;

/** What dpkg, apt and the triggers of other packages keep. */
const ofManagers = [
  ...['/var/lib/dpkg', '/var/lib/apt', '/var/cache', '/var/log', '/usr/share/applications/mimeinfo.cache'],
  ...['/usr/share/icons/hicolor/icon-theme.cache', '/proc', '/sys', '/dev', '/run', '/tmp', '/home', '/root'],
];

export async function startLaptop(lab: Lab): Promise<Laptop> {
  const machine = await lab.server({ apache: false, software: ['debianTools'] });
  await machine.must(['mkdir', '-p', '/var/log/apt', '/var/cache/apt/archives/partial']);
  return {
    machine,
    apt: (...words) =>
      machine.must(['apt-get', '--yes', '--no-install-recommends', '-o', 'Dpkg::Use-Pty=0', ...words], {
        env: { DEBIAN_FRONTEND: 'noninteractive' },
        timeout: 300_000,
      }),
    bring: async (from, to) => {
      await machine.writeFile(to, await readFile(from));
    },
    files: async () => {
      const leftOut = ofManagers.flatMap((path) => ['-path', path, '-prune', '-o']);
      const listed = await machine.must(['find', '/', ...leftOut, '-print']);
      return new Set(listed.split('\n').filter((line) => line !== ''));
    },
  };
}
