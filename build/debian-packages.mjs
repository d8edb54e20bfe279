import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Debian packages by what they are for. An entry with several names is one package under the names that releases of
 * Debian and Ubuntu gave it; the first that the release knows is taken.
 * @type {Readonly<Record<'servers' | 'display', { readonly why: string, readonly packages: readonly (readonly string[])[] }>>}
 */
const packageGroups = {
  servers: {
    why: 'for the real servers that the tests work on',
    packages: [
      ['openssh-server'],
      ['openssh-client'],
      ['apache2'],
      ['nginx'],
      ['libnginx-mod-stream'],
      ['pebble'],
      ['sudo'],
      ['iproute2'],
      ['openssl'],
      ['curl'],
      ['procps'],
      ['postfix'],
      ['dovecot-imapd'],
      ['dovecot-pop3d'],
      ['vsftpd'],
      ['testssl.sh'],
      ['bind9'],
      ['bind9-utils'],
      ['busybox'],
      ['faketime'],
      ['certbot'],
      ['python3-certbot-apache'],
      ['python3-certbot-nginx'],
      ['dehydrated'],
      ['lego'],
      ['systemd-container'],
      ['debootstrap'],
    ],
  },
  display: {
    why: 'for the window on a virtual display',
    packages: [
      ['xvfb'],
      ['xauth'],
      ['x11-utils'],
      ['libgtk-3-0t64', 'libgtk-3-0'],
      ['libnss3'],
      ['libasound2t64', 'libasound2'],
      ['libgbm1'],
      ['libatk-bridge2.0-0t64', 'libatk-bridge2.0-0'],
      ['libxss1'],
      ['libxtst6'],
      ['libnotify4'],
      ['libsecret-1-0'],
    ],
  },
};

/**
 * Makes sure the packages of the groups are there; installs what is missing.
 * @param {readonly (keyof typeof packageGroups)[]} groups
 * @returns {string | null} what stands in the way, as a sentence, or null when all is there
 */
export function ensureDebianPackages(groups) {
  if (process.platform !== 'linux') {
    return `This needs Linux, because it starts real servers in network namespaces; this machine runs ${process.platform}.`;
  }
  const wanted = groups.flatMap((group) => packageGroups[group].packages);
  if (!existsSync('/usr/bin/dpkg-query') || !existsSync('/usr/bin/apt-get')) {
    return `This needs Debian or Ubuntu with the packages ${wanted.map(([name]) => name).join(' ')}.`;
  }
  const installed = installedAmong(wanted.flat());
  const isMissing = (/** @type {readonly string[]} */ names) => !names.some((name) => installed.has(name));
  const missing = wanted.filter(isMissing);
  if (missing.length === 0) return null;
  if (process.getuid?.() !== 0) {
    return `These packages are missing: ${missing.map((names) => names.at(-1)).join(' ')}. Run this as root once, and they are installed.`;
  }
  succeeds(['apt-get', 'update']);
  const known = knownAmong(missing.flat());
  const chosen = (/** @type {readonly string[]} */ names) =>
    names.find((name) => known.has(name)) ?? names.at(-1) ?? '';
  for (const { why, packages } of groups.map((group) => packageGroups[group])) {
    const names = packages.filter(isMissing).map(chosen);
    if (names.length > 0) process.stderr.write(`Installing ${names.join(' ')} ${why}.\n`);
  }
  const packages = missing.map(chosen);
  const done = withoutStartingServices(() =>
    succeeds(['apt-get', 'install', '--yes', '--no-install-recommends', ...packages]),
  );
  return done ? null : `apt-get could not install ${packages.join(' ')}; what it said stands above.`;
}

/**
 * Debian starts a server as soon as it is installed, unless this script says no (invoke-rc.d(8)). A developer's
 * machine must not get a web server on port 80 because of our tests.
 * @template T @param {() => T} install @returns {T}
 */
function withoutStartingServices(install) {
  const policy = '/usr/sbin/policy-rc.d';
  if (existsSync(policy)) return install();
  writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    return install();
  } finally {
    rmSync(policy);
  }
}

/** @param {readonly string[]} names */
function installedAmong(names) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own notation
  const listed = output(['dpkg-query', '--show', '--showformat=${db:Status-Abbrev} ${Package}\n', ...names]);
  return new Set([...listed.matchAll(/^ii\s+(\S+)$/gm)].map(([, name]) => name));
}

/** The names that this release has a package for. @param {readonly string[]} names */
function knownAmong(names) {
  const listed = output(['apt-cache', 'policy', ...names]);
  return new Set([...listed.matchAll(/^(\S+):\n.*\n {2}Candidate: (?!\(none\))/gm)].map(([, name]) => name));
}

/** @param {readonly string[]} argv */
function output([program = '', ...args]) {
  return spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } }).stdout ?? '';
}

/** @param {readonly string[]} argv */
function succeeds([program = '', ...args]) {
  // All on the error output: standard output belongs to the program that is started afterwards.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}
