import { spawnSync } from 'node:child_process';

export interface PosixShell {
  readonly program: string;
  readonly options: readonly string[];
}

/** The POSIX shells of this machine that a server's `sh` could be: dash on Debian, bash on RHEL, ash on Alpine. */
export const posixShells: readonly PosixShell[] = [
  { program: 'dash', options: [] },
  // Begun behind a socket, as by `spawn`, it would read the start file of whoever tests (bash(1), INVOCATION).
  { program: 'bash', options: ['--posix', '--norc'] },
  { program: 'busybox', options: ['sh'] },
  { program: 'mksh', options: [] },
].filter(({ program, options }) => spawnSync(program, [...options, '-c', ':']).status === 0);
