import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../../build/electron-runtime.ts';
import { oneAtATime } from '../../build/one-at-a-time.ts';
import { mustRun } from './command.ts';

/** Debian's packages of a small server with a whole systemd: logins are sessions of logind, services are units. */
const packages = [
  ...['systemd', 'systemd-sysv', 'libpam-systemd', 'dbus', 'openssh-server', 'apache2', 'iproute2'],
  ...['ca-certificates', 'openssl', 'cron', 'logrotate', 'sudo', 'python3', 'netbase'],
];

/**
 * Packages that servers may install by themselves, though no road leads from a lab to Debian: the tree holds them and
 * all that they need where apt-get looks first, with the lists that name them.
 */
const installable = ['certbot', 'nginx', 'python3-certbot-dns-rfc2136'];

/** Raised with the tree: another number makes a new one. */
const version = 5;

/** This machine's own release, since its packages' configuration files are laid over the tree. */
function release(): string {
  const named = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1];
  if (named === undefined)
    throw new Error('this system names no release (VERSION_CODENAME) for a server with systemd');
  return named;
}

/**
 * Folder of an installed Debian with systemd that has never started: below every server of this kind. Made once (about
 * a minute), outside of the checkout; nobody writes into it afterwards.
 */
export async function systemdTree(): Promise<string> {
  const suite = release();
  const cache = cacheFolder();
  const tree = join(cache, `debian-${suite}-systemd-${version}`);
  if (existsSync(tree)) return tree;
  await mkdir(cache, { recursive: true });
  return await oneAtATime(`${tree}.lock`, async () => {
    if (existsSync(tree)) return tree;
    console.log('Installing a Debian with systemd for the lab (once, about a minute).');
    const workshop = await mkdtemp(join(cache, 'debian-'));
    try {
      const wishes = ['--variant=minbase', `--include=${packages.join(',')}`, suite, join(workshop, 'tree')];
      await mustRun(['debootstrap', ...wishes], { timeout: 600_000 });
      const apt = ['chroot', join(workshop, 'tree'), 'apt-get', '-q', '-y'];
      await mustRun([...apt, 'update'], { timeout: 300_000 });
      const wished = ['--download-only', '--no-install-recommends', 'install', ...installable];
      await mustRun([...apt, ...wished], { timeout: 300_000 });
      await rename(join(workshop, 'tree'), tree);
    } finally {
      await rm(workshop, { recursive: true, force: true });
    }
    return tree;
  });
}
