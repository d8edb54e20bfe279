import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from './command.ts';
import { file, type SeedFile } from './seed.ts';

export interface SshdOptions {
  /** Ports it listens on; 22 unless told. */
  readonly ports?: readonly number[];
  readonly passwordAuthentication?: boolean;
  readonly keyboardInteractive?: boolean;
  readonly rootLogin?: 'yes' | 'no' | 'prohibit-password';
  /** Further lines of sshd_config(5). */
  readonly lines?: readonly string[];
}

export interface HostKey {
  readonly type: 'ssh-ed25519';
  /** As ssh-keygen prints it: `SHA256:` and 43 characters of base64. */
  readonly sha256: string;
  /** `ssh-ed25519 AAAA…`: what follows the host in known_hosts. */
  readonly openSshLine: string;
}

export interface HostKeyFiles {
  readonly hostKey: HostKey;
  readonly privateText: string;
  readonly publicText: string;
}

export const hostKeyPath = '/etc/ssh/ssh_host_ed25519_key';

/** Makes a host key in `folder`, under a name of its own. */
export async function makeHostKey(folder: string, name: string): Promise<HostKeyFiles> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  await mustRun(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'lab', '-f', path]);
  const publicText = await readFile(`${path}.pub`, 'utf8');
  const listed = await mustRun(['ssh-keygen', '-l', '-E', 'sha256', '-f', `${path}.pub`]);
  const [, sha256 = ''] = listed.split(' ');
  return {
    hostKey: { type: 'ssh-ed25519', sha256, openSshLine: publicText.split(' ').slice(0, 2).join(' ') },
    privateText: await readFile(path, 'utf8'),
    publicText,
  };
}

/** Debian's own sshd_config with the lab's wishes in its drop-in folder. */
export async function sshdFiles(key: HostKeyFiles, options: SshdOptions): Promise<readonly SeedFile[]> {
  const yesNo = (wanted: boolean) => (wanted ? 'yes' : 'no');
  const lines = [
    ...(options.ports ?? [22]).map((port) => `Port ${port}`),
    `HostKey ${hostKeyPath}`,
    `PermitRootLogin ${options.rootLogin ?? 'yes'}`,
    `PasswordAuthentication ${yesNo(options.passwordAuthentication ?? true)}`,
    `KbdInteractiveAuthentication ${yesNo(options.keyboardInteractive ?? false)}`,
    // Many tests at once from one address are no attack.
    'MaxStartups 200',
    ...(options.lines ?? []),
  ];
  return [
    file('/etc/ssh/sshd_config', await readFile('/usr/share/openssh/sshd_config')),
    file('/etc/ssh/sshd_config.d/lab.conf', `${lines.join('\n')}\n`),
    file(hostKeyPath, key.privateText, 0o600),
    file(`${hostKeyPath}.pub`, key.publicText),
  ];
}

/** PerSourcePenalties came with OpenSSH 9.8 and would lock the lab's one address out; older ones refuse the word. */
export const startSshd =
  'set -- -E /var/log/sshd.log; ' +
  '/usr/sbin/sshd -t -o PerSourcePenalties=no 2>/dev/null && set -- "$@" -o PerSourcePenalties=no; ' +
  '/usr/sbin/sshd "$@"';
