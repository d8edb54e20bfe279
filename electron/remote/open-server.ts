import { userInfo } from 'node:os';
import { ProblemError } from '../../shared/problems.ts';
import { mustBeOurs } from '../store/only-ours.ts';
import { elevate, stayUser } from './elevate.ts';
import type { SshEnvironment } from './environment.ts';
import type { Elevation } from './hear-shell.ts';
import type { RemoteHost, UserHost } from './host.ts';
import { type OpenedPanel, openByToken } from './panel/open-panel.ts';
import { posixShell, userShell } from './posix-shell.ts';
import type { Prompter } from './ssh/authenticator.ts';
import { resolveSshHost, type SshHost } from './ssh/config.ts';
import { readSshConfig } from './ssh/config-file.ts';
import { fellSilent, type SshConnection } from './ssh/connect.ts';
import { connectVerified } from './ssh/connect-verified.ts';
import type { HostKey } from './ssh/fingerprint.ts';
import { hostKeysOnRecord } from './ssh/host-keys-on-record.ts';
import { isWindowsSoftware } from './ssh/ident.ts';
import type { KnownAs } from './ssh/known-as.ts';
import { pinHostKey as pinKey } from './ssh/known-hosts-files.ts';
import type { Login } from './ssh/login.ts';
import { usualLogin } from './ssh/usual-login.ts';
import { enterWindows, type WindowsIdentity, type WindowsSystem } from './windows/enter.ts';
import type { WindowsHost } from './windows/host.ts';

export interface ServerRequest {
  /** A name, an address (IPv6 with or without brackets), or an alias of ~/.ssh/config. */
  readonly host: string;
  readonly port?: number;
  readonly user?: string;
  /** The agent and the usual key files unless told. */
  readonly auth?: Exclude<Login, { type: 'usual' }> | PanelToken;
  /** The only fingerprint to accept; without it known_hosts and our pins decide. */
  readonly hostKey?: string;
  readonly sudoPassword?: string;
  /** Whom to ask for a login password or a second proof, where somebody is there. */
  readonly person?: Prompter;
}

/** It is no login of SSH: the way leads to a hosting panel, with the rights of one of its customers. */
export interface PanelToken {
  readonly type: 'panel-token';
  readonly token: string;
}

/** What is known of every server whose key was checked and that let us in. */
interface Opened {
  readonly hostKey: HostKey;
  /** Under what the key is to be remembered. */
  readonly knownAs: KnownAs;
  /** Who logged in, as the server says. */
  readonly user: string;
  /** The address that answered. */
  readonly address: string;
}

export interface OpenedServer extends Opened {
  readonly host: RemoteHost;
  readonly elevation: Elevation;
  /** `uname -s`, such as Linux. */
  readonly system: string;
}

export interface OpenedWindowsServer extends Opened {
  readonly host: WindowsHost;
  readonly elevation: 'administrator';
  /** Such as `Windows Server 2022 Standard`. */
  readonly system: string;
  readonly identity: WindowsIdentity;
  readonly os: WindowsSystem;
}

/** A server on which the login stays who it is. */
export interface OpenedUserServer extends Opened {
  readonly host: UserHost;
  readonly system: string;
}

/** Told apart by `host.system`. */
export type OpenedAnyServer = OpenedServer | OpenedWindowsServer | OpenedPanel;

/**
 * Behind a login sshd may wait for others before it answers anything: pam_systemd(8) for a session of systemd-logind, which
 * gives up after 25 s where D-Bus was restarted, and after 90 s where the system is too busy to start `user@.service`.
 */
const unansweredWhereSlow = 20;

/**
 * From a name to a server that we can work on: alias, host key, login, and then root, or an administrator's
 * PowerShell where the greeting tells of Windows. Closes everything again if any step fails.
 * Raises the problems of reaching the server, of becoming root, and of Windows (shared/problems.ts),
 * `server-too-slow` {host} if a time limit aborted the signal, or the signal's reason.
 */
export async function openAnyServer(
  request: ServerRequest,
  environment: SshEnvironment,
  signal?: AbortSignal,
): Promise<OpenedAnyServer> {
  const enter = async (unansweredMost?: number): Promise<OpenedAnyServer> => {
    const { auth } = request;
    if (auth?.type === 'panel-token') return await openByToken({ ...request, ...auth }, environment, signal);
    const { connection, login } = await logIn(request, environment, signal, unansweredMost);
    if (!isWindowsSoftware(connection.software))
      return await enterPosix(connection, login, environment, signal);
    const { knownAs, label } = login;
    const { hostKey, address } = connection;
    return { hostKey, knownAs, address, ...(await enterWindows(connection, label, signal)) };
  };
  try {
    return await enter().catch((thrown: unknown) => {
      if (!(thrown instanceof ProblemError) || !fellSilent(thrown)) throw thrown;
      return enter(unansweredWhereSlow);
    });
  } catch (cause) {
    if (!(cause instanceof Error) || cause.name !== 'TimeoutError') throw cause;
    throw new ProblemError('server-too-slow', { host: request.host }, { cause });
  }
}

/**
 * From a name to the space of an ordinary user, who never becomes root: a way of its own, with fewer promises (`limitsOf`
 * in shared/ways.ts). Raises what reaching a server does.
 */
export async function openUserServer(
  request: ServerRequest,
  environment: SshEnvironment,
  signal?: AbortSignal,
): Promise<OpenedUserServer> {
  const { connection, login } = await logIn(request, environment, signal);
  try {
    const { channel, user, system } = await stayUser(connection.exec, { user: login.user }, signal);
    const host = await userShell(channel, {
      label: login.label,
      ...(environment.userPrelude === undefined ? {} : { prelude: environment.userPrelude }),
      roundTripsBefore: connection.roundTrips,
      hangUp: connection.close,
    });
    const { hostKey, address } = connection;
    return { host, hostKey, knownAs: login.knownAs, user, address, system };
  } catch (thrown) {
    await connection.close();
    throw thrown;
  }
}

/**
 * From a name to a login that moves files and no more. Raises what reaching a server does, and `host-key-*`.
 */
export async function openForFiles(
  request: ServerRequest,
  environment: SshEnvironment,
  signal?: AbortSignal,
): Promise<{ readonly connection: SshConnection; readonly label: string; readonly knownAs: KnownAs }> {
  const { connection, login } = await logIn(request, environment, signal);
  return { connection, label: login.label, knownAs: login.knownAs };
}

interface LoggedIn {
  readonly user: string;
  readonly label: string;
  readonly knownAs: Opened['knownAs'];
  readonly sudoPassword: string | undefined;
}

async function logIn(
  request: ServerRequest,
  environment: SshEnvironment,
  signal: AbortSignal | undefined,
  unansweredMost?: number,
): Promise<{ readonly connection: SshConnection; readonly login: LoggedIn }> {
  // Whoever can write there could pin a key of their own.
  await mustBeOurs(environment.pinsFile);
  const configText = await readSshConfig(environment.sshConfigFile, environment.home);
  const alias = request.host.replace(/^\[(.*)\]$/, '$1');
  const way = resolveSshHost(alias, configText, environment.home);
  const port = request.port ?? way.port;
  const user = request.user ?? way.user ?? userInfo().username;
  refuseDetour(way, port);
  const known = await hostKeysOnRecord(way, environment);
  const knownAs: KnownAs = {
    host: way.hostName,
    port,
    ...(way.hostKeyAlias === undefined ? {} : { alias: way.hostKeyAlias }),
  };
  const agentSocket =
    way.identityAgent === 'none' ? undefined : (way.identityAgent ?? environment.agentSocket);
  const connection = await connectVerified(
    {
      host: way.hostName,
      port,
      user,
      login: sshLoginOf(request) ?? usualLogin(way, environment.home),
      ...(agentSocket === undefined ? {} : { agentSocket }),
      ...(request.person === undefined ? {} : { person: request.person }),
      ...(unansweredMost === undefined ? {} : { unansweredMost }),
    },
    { known, knownAs, ...(request.hostKey === undefined ? {} : { expected: request.hostKey }) },
    signal,
  );
  const label = `${user}@${alias}${port === 22 ? '' : `:${port}`}`;
  return { connection, login: { user, label, knownAs, sudoPassword: request.sudoPassword } };
}

/** Undefined: nothing was chosen. A token is for panels alone, and is never shown to anybody else. */
function sshLoginOf({ auth, host }: ServerRequest): Exclude<Login, { type: 'usual' }> | undefined {
  if (auth?.type !== 'panel-token') return auth;
  throw new ProblemError('login-refused', { host });
}

async function enterPosix(
  connection: SshConnection,
  { user, label, knownAs, sudoPassword }: LoggedIn,
  environment: SshEnvironment,
  signal: AbortSignal | undefined,
): Promise<OpenedServer> {
  try {
    const root = await elevate(
      connection.exec,
      { user, ...(sudoPassword === undefined ? {} : { sudoPassword }) },
      signal,
    );
    const host = posixShell(root.channel, {
      label,
      ...(environment.prelude === undefined ? {} : { prelude: environment.prelude }),
      // The prompt of sudo and our answer to it are one wait more; so are its refusal without a terminal, and the pipes for one.
      roundTripsBefore:
        connection.roundTrips + (root.elevation === 'sudo-password' ? 1 : 0) + (root.isOnTerminal ? 2 : 0),
      hangUp: connection.close,
    });
    const { hostKey, address } = connection;
    const { elevation, system } = root;
    return { host, hostKey, knownAs, elevation, user: root.user, address, system };
  } catch (thrown) {
    await connection.close();
    throw thrown;
  }
}

/** Remembers the key of a server that its owner has confirmed (by opening it with this fingerprint). */
export function pinHostKey(
  { pinsFile }: Pick<SshEnvironment, 'pinsFile'>,
  { knownAs, hostKey }: Pick<OpenedServer, 'knownAs' | 'hostKey'>,
): Promise<void> {
  return pinKey(pinsFile, knownAs, hostKey);
}

/** A host behind another one is not where its name leads, so we say so instead of knocking at a wrong door. */
function refuseDetour({ hostName, unsupported }: SshHost, port: number): void {
  const detour = unsupported.find((name) => name === 'ProxyJump' || name === 'ProxyCommand');
  if (detour === undefined) return;
  throw new ProblemError(
    'host-unreachable',
    { host: hostName, port, reason: 'detour' },
    { detail: `~/.ssh/config reaches this host by ${detour}, which is not supported yet` },
  );
}
