import { ProblemError } from '../../shared/problems.ts';
import type { ByteChannel } from './byte-channel.ts';
import { elevateCommand, stayCommand, terminalLead } from './elevate-script.ts';
import {
  type ElevateOptions,
  type Elevation,
  type EnteredShell,
  enter,
  patienceUnlessTold,
} from './hear-shell.ts';
import { type Exec, onTerminal } from './on-terminal.ts';

export interface RootShell extends EnteredShell {
  readonly elevation: Elevation;
  /** sudo was asked on a terminal, for which a second channel bears all that is said. */
  readonly isOnTerminal: boolean;
}

/**
 * Opens one channel and becomes root on it: as root, by sudo (with a password only if it wants one) or doas. A sudo that wants a
 * terminal (sudoers(5), `requiretty`) is asked once more on one, which nothing is said through (`onTerminal`).
 * The password is sent once, only when sudo has asked. Raises `system-unsupported` {system}, `shell-unusable`, `login-silent`,
 * `login-ended-at-once`, `login-as-another` {instead}, `login-password-expired`, `sudo-unusable` {reason, said}, `sudo-second-proof` {user}, `sudo-missing`, `sudo-wants-terminal` {user}, `sudo-refused` {user}, `sudo-password-needed` {user}, `sudo-password-wrong` {user}, `connection-lost`,
 * or the signal's reason.
 */
export async function elevate(exec: Exec, options: ElevateOptions, signal?: AbortSignal): Promise<RootShell> {
  const hasPassword = options.sudoPassword !== undefined;
  try {
    return await becomeRoot(() => exec(elevateCommand(hasPassword)), false, options, signal);
  } catch (refusal) {
    if (!isOf(refusal, 'sudo-wants-terminal')) throw refusal;
    const command = (token: string) => elevateCommand(hasPassword, terminalLead(token));
    const open = () =>
      onTerminal(exec, command, options.user, options.patience ?? patienceUnlessTold, signal);
    return await becomeRoot(open, true, options, signal).catch((thrown: unknown) => {
      // Where it gives us none, or nothing comes of it, the first word stands.
      throw signal?.aborted !== true && isOf(thrown, 'shell-unusable', 'login-silent', 'login-ended-at-once')
        ? refusal
        : thrown;
    });
  }
}

const isOf = (thrown: unknown, ...codes: readonly string[]): boolean =>
  thrown instanceof ProblemError && codes.includes(thrown.problem.code);

async function becomeRoot(
  open: () => Promise<ByteChannel>,
  isOnTerminal: boolean,
  options: ElevateOptions,
  signal: AbortSignal | undefined,
): Promise<RootShell> {
  const shell = await enter(open, { ...options, isForRoot: true }, signal);
  if (shell.elevation !== null) return { ...shell, elevation: shell.elevation, isOnTerminal };
  shell.channel.close();
  throw new ProblemError('shell-unusable', {}, { detail: 'it says that it stays an ordinary user' });
}

/**
 * Opens one channel and stays who the login is. Raises `shell-unusable`, `server-too-slow`, `connection-lost`, or the
 * signal's reason.
 */
export const stayUser = (
  exec: (command: string) => Promise<ByteChannel>,
  { user, patience }: Omit<ElevateOptions, 'sudoPassword'>,
  signal?: AbortSignal,
): Promise<EnteredShell> =>
  enter(() => exec(stayCommand), { user, ...(patience === undefined ? {} : { patience }) }, signal);
