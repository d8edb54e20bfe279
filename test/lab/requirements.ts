import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';

/** Debian's package for each program that the lab starts. */
const packageOfProgram: Readonly<Record<string, string>> = {
  '/usr/sbin/sshd': 'openssh-server',
  '/usr/bin/ssh-keygen': 'openssh-client',
  '/usr/sbin/apache2': 'apache2',
  '/usr/sbin/nginx': 'nginx',
  '/usr/bin/pebble': 'pebble',
  '/usr/bin/pebble-challtestsrv': 'pebble',
  '/usr/bin/sudo': 'sudo',
  '/usr/bin/openssl': 'openssl',
  '/sbin/ip': 'iproute2',
  '/usr/sbin/postfix': 'postfix',
  '/usr/sbin/dovecot': 'dovecot-imapd',
  '/usr/bin/dehydrated': 'dehydrated',
  '/usr/bin/lego': 'lego',
  '/usr/sbin/named': 'bind9',
  '/usr/bin/dnssec-signzone': 'bind9-utils',
  '/usr/bin/systemd-nspawn': 'systemd-container',
  '/usr/sbin/debootstrap': 'debootstrap',
};

function isMissing(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return false;
  } catch {
    return true;
  }
}

/** Throws a sentence that says what to do when this machine cannot hold a lab. Never lets a test skip. */
export function requireLabMachine(): void {
  if (process.platform !== 'linux') {
    throw new Error(
      `The lab of real servers needs Linux (network namespaces, overlay mounts); this is ${process.platform}.`,
    );
  }
  if (process.getuid?.() !== 0) {
    throw new Error(
      'The lab of real servers must be started by root: it makes mounts and network namespaces.',
    );
  }
  const missing = Object.entries(packageOfProgram).filter(([program]) => isMissing(program));
  if (missing.length > 0) {
    const packages = [...new Set(missing.map(([, name]) => name))].join(' ');
    throw new Error(
      `The lab of real servers lacks ${missing.map(([program]) => program).join(', ')}. ` +
        `Install it with: apt-get install --no-install-recommends ${packages}`,
    );
  }
}

const pidMax = '/proc/sys/kernel/pid_max';

/**
 * A lab starts tens of thousands of processes, and with numbers up to 32 768 (proc(5)) an old one soon is a stranger's: a
 * signal that comes too late would hit it. systemd sets the same limit on every machine of 64 bits.
 */
export function givePlentyOfNumbers(): void {
  if (Number(readFileSync(pidMax, 'utf8')) < 4_194_304) writeFileSync(pidMax, '4194304');
}
