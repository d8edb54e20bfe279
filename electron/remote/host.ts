import type { Way } from '../../shared/ways.ts';
import type { PanelHost } from './panel/host.ts';
import type { WindowsHost } from './windows/host.ts';

/** An open connection to a server, whatever it runs. `system` says which interface its commands come through. */
export interface ServerLink {
  readonly system: 'posix' | 'windows' | 'panel';
  /** With whose rights, and so what a run can do there. */
  readonly way: Way;
  /** For people: `root@shop.example.com`. */
  readonly label: string;
  /** How often we waited for the server so far, connection set-up included. */
  readonly roundTrips: number;
  /** Settles when the connection is gone, for whatever reason. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Every kind of server that the engine can work on; told apart by `way`. */
export type AnyHost = RemoteHost | WindowsHost | UserHost | PanelHost;

/**
 * A POSIX server that we can run programs on as root. Only its targets and its sessions (electron/run/) write
 * commands for it.
 */
export interface RemoteHost extends ShellLink {
  readonly way: 'root-shell';
}

/** A POSIX server that we can run programs on as an ordinary user, who may not become root. */
export interface UserHost extends ShellLink {
  readonly way: 'user-shell';
  /** The user's own folder, all links resolved. */
  readonly home: string;
}

/** A POSIX server through one shell. */
export interface ShellLink extends ServerLink {
  readonly system: 'posix';
  /**
   * Runs the commands one after the other in one round trip and stops behind the first whose exit code is
   * not accepted. The results are those of the commands that ran. Raises `connection-lost`,
   * `server-too-slow` (the connection is then closed), or AbortError before anything was sent.
   */
  runAll(commands: readonly Command[], signal?: AbortSignal): Promise<readonly CommandResult[]>;
}

export interface Command {
  /** The program, or a function of the prelude, and its arguments; never a shell line. */
  readonly argv: readonly string[];
  /** Given to the command's standard input; nothing otherwise. Secrets travel here. */
  readonly stdin?: string | Uint8Array;
  /** Exit codes that are fine; `[0]` unless told. */
  readonly accept?: readonly number[];
  /**
   * Milliseconds until the server counts as gone; 30 000 unless told. A little later the server itself ends the command
   * and all that it started.
   */
  readonly timeout?: number;
  /** Only begun where every command before it in its batch ended with 0; else the batch stops in front of it. */
  readonly afterSuccess?: boolean;
  /** Paths where root alone is at home (a run's folder) of which a function of the prelude will ask: asked once for a whole batch. */
  readonly looks?: readonly string[];
  /** It changes nothing: it ends with the connection, and is not waited for when the caller gives up. */
  readonly reads?: boolean;
}

/** Whatever a command ends with is fine: its caller judges by the number. */
export const anyExit: readonly number[] = Array.from({ length: 256 }, (_, code) => code);

export interface CommandResult {
  readonly command: Command;
  readonly exitCode: number;
  readonly accepted: boolean;
  /** UTF-8; bytes that are not become U+FFFD (files are read in base64 where bytes count). */
  readonly stdout: string;
  readonly stderr: string;
}
