import { homedir } from 'node:os';
import { join } from 'node:path';
import { sshAliases } from './ssh/config.ts';
import { readSshConfig } from './ssh/config-file.ts';

/** What this computer knows about servers, and what every connection gets. */
export interface SshEnvironment {
  readonly home: string;
  readonly sshConfigFile: string;
  /** Read only: the owner's and the system's own lists, unless ~/.ssh/config names others. */
  readonly knownHostsFiles: { readonly own: readonly string[]; readonly system: readonly string[] };
  /** Our list: the keys confirmed in the window. */
  readonly pinsFile: string;
  /** Socket or pipe of the agent; undefined if none is announced. */
  readonly agentSocket?: string;
  /** Shell functions for the root shell (POSIX sh). */
  readonly prelude?: string;
  /** The same for a login that may not become root. */
  readonly userPrelude?: string;
}

/** The environment of the person who runs us. Reads no file yet. */
export function sshEnvironment(
  own: Pick<SshEnvironment, 'pinsFile' | 'prelude' | 'userPrelude'>,
  home: string = homedir(),
  variables: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): SshEnvironment {
  // Windows' own agent listens on a pipe of a fixed name and announces it nowhere.
  const agentSocket =
    variables.SSH_AUTH_SOCK || (platform === 'win32' ? '\\\\.\\pipe\\openssh-ssh-agent' : undefined);
  const system = platform === 'win32' ? join(variables.ProgramData ?? 'C:\\ProgramData', 'ssh') : '/etc/ssh';
  return {
    ...own,
    home,
    sshConfigFile: join(home, '.ssh', 'config'),
    knownHostsFiles: {
      own: ['known_hosts', 'known_hosts2'].map((name) => join(home, '.ssh', name)),
      system: ['ssh_known_hosts', 'ssh_known_hosts2'].map((name) => join(system, name)),
    },
    ...(agentSocket === undefined ? {} : { agentSocket }),
  };
}

/** The hosts that ~/.ssh/config names, without patterns: something to choose from. */
export async function readSshAliases(environment: SshEnvironment): Promise<readonly string[]> {
  return sshAliases(await readSshConfig(environment.sshConfigFile, environment.home));
}
