import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { ProblemError } from '../../../shared/problems.ts';
import type { ByteChannel } from '../byte-channel.ts';
import { authenticator, type Prompter } from './authenticator.ts';
import { byteChannel } from './channel.ts';
import { type Attempt, type ConnectPhase, connectProblem } from './connect-problem.ts';
import { dial } from './dial.ts';
import { type HostKey, hostKeyOf } from './fingerprint.ts';
import type { HostKeyAlgorithm } from './host-key-algorithms.ts';
import { hearSoftware } from './ident.ts';
import { credentialsFor, type Login } from './login.ts';
import { newClient, type SFTPWrapper } from './ssh2.ts';
import { openTunnel } from './tunnel.ts';

export interface ConnectOptions {
  /** A name or an address, IPv6 without brackets. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly login: Login;
  /** Path of the agent's socket or pipe, or `pageant`. */
  readonly agentSocket?: string;
  readonly hostKeyAlgorithms: readonly HostKeyAlgorithm[];
  /** Null accepts the key. Nothing about us has been sent when it is asked. */
  readonly verifyHostKey: (key: HostKey) => ProblemError | null;
  readonly person?: Prompter;
  /** Milliseconds to reach the server, and again to log in; 15 000 unless told. */
  readonly timeout?: number;
  /** How often the server may leave a sign of life unanswered, asked for every 5 s; 3 unless told. */
  readonly unansweredMost?: number;
}

/** What the library says of a server that answered no sign of life. */
const unanswered = 'Keepalive timeout';
/** The server let us in and then answered nothing at all. */
export const fellSilent = ({ problem: { code, detail } }: ProblemError): boolean =>
  code === 'connection-lost' && detail?.includes(unanswered) === true;

export interface SshConnection {
  readonly hostKey: HostKey;
  /** The address that answered. */
  readonly address: string;
  /** What the server calls itself, such as `OpenSSH_9.6`; nothing is decided by it but the kind of system. */
  readonly software: string;
  /** How often we waited for the server: TCP, key exchange, login and channels (an agent counts as one key). */
  readonly roundTrips: number;
  /** Starts a program, with a terminal of its own or without one. Raises `shell-unusable` or `connection-lost`. */
  exec(command: string, options?: { readonly terminal?: boolean }): Promise<ByteChannel>;
  /** A connection from the server to an address and port. Raises `tunnel-refused` or `connection-lost`. */
  tunnel(address: string, port: number): Promise<Duplex>;
  /** The server's own subsystem for files. Raises what the library says where there is none, or `connection-lost`. */
  sftp(): Promise<SFTPWrapper>;
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Waits by protocol, equal to what a slow line in the lab counts: TCP, KEXINIT, key exchange, the login service. */
const beforeLogin = 4;
/** To open the channel, and to start the program on it. */
const perChannel = 2;

/** ssh2's list without what OpenSSH itself no longer offers: SHA-1 and DSA, small groups, MAC-then-encrypt SHA-1. */
const algorithms = {
  kex: [
    'curve25519-sha256',
    'curve25519-sha256@libssh.org',
    'ecdh-sha2-nistp256',
    'ecdh-sha2-nistp384',
    'ecdh-sha2-nistp521',
    'diffie-hellman-group-exchange-sha256',
    'diffie-hellman-group14-sha256',
    'diffie-hellman-group16-sha512',
    'diffie-hellman-group18-sha512',
  ],
  hmac: ['hmac-sha2-256-etm@openssh.com', 'hmac-sha2-512-etm@openssh.com', 'hmac-sha2-256', 'hmac-sha2-512'],
} as const;

/**
 * Opens a verified and logged-in SSH connection.
 * Raises the problems of reaching a server (shared/problems.ts), or the signal's reason.
 */
export async function connect(options: ConnectOptions, signal?: AbortSignal): Promise<SshConnection> {
  const { host, port, user, login } = options;
  const timeout = options.timeout ?? 15_000;
  const credentials = await credentialsFor(login, options.agentSocket);
  const socket = await dial(host, port, timeout, signal);
  return logIn(options, { host, port, user, login, credentials }, socket, timeout, signal);
}

function logIn(
  options: ConnectOptions,
  attempt: Attempt,
  socket: Socket,
  timeout: number,
  signal: AbortSignal | undefined,
): Promise<SshConnection> {
  const client = newClient();
  const talk = authenticator(attempt.user, attempt.credentials, options.person);
  const address = socket.remoteAddress ?? attempt.host;
  let phase: ConnectPhase = 'greeting';
  let hostKey: HostKey | undefined;
  let refusedKey: ProblemError | null = null;
  let lost: ProblemError | undefined;
  let channels = 0;
  const closed = new Promise<void>((resolve) => client.once('close', () => resolve()));

  return new Promise((resolve, reject) => {
    const fail = (thrown: unknown) => {
      signal?.removeEventListener('abort', onAbort);
      reject(thrown);
      socket.destroy();
    };
    const onAbort = () => fail(signal?.reason);
    const noteTrouble = (thrown: unknown) => {
      const problem = refusedKey ?? connectProblem(attempt, phase, talk.record(), thrown);
      if (problem === null) return;
      if (phase === 'open') lost ??= problem;
      else fail(problem);
    };
    client.on('error', noteTrouble);
    client.once('handshake', () => {
      phase = 'login';
    });
    // The password is right but expired; only the owner can choose a new one, in their own terminal.
    client.on('change password', () =>
      fail(new ProblemError('login-password-expired', { user: attempt.user })),
    );
    client.on('banner', talk.hear);
    client.once('close', () => noteTrouble(new Error('the connection was closed')));
    client.once('ready', () => {
      phase = 'open';
      signal?.removeEventListener('abort', onAbort);
      if (hostKey === undefined) return fail(new Error('logged in without a host key'));
      resolve({
        hostKey,
        address,
        get roundTrips() {
          return beforeLogin + talk.waits() + perChannel * channels;
        },
        software: software(),
        exec: (command, options) => start(command, options?.terminal === true),
        tunnel: (address, port) => {
          channels += 1;
          return openTunnel(client, { address, port }, () =>
            socket.destroyed || !socket.writable
              ? (lost ?? new ProblemError('connection-lost', { host: attempt.host }))
              : null,
          );
        },
        sftp: () =>
          new Promise((opened, refused) => {
            channels += 1;
            void closed.then(() =>
              refused(lost ?? new ProblemError('connection-lost', { host: attempt.host })),
            );
            client.sftp((failure, sftp) => (failure ? refused(failure) : opened(sftp)));
          }),
        closed,
        close: () => {
          client.end();
          const forced = setTimeout(() => socket.destroy(), 2000);
          return closed.finally(() => clearTimeout(forced));
        },
      });
    });

    const start = (command: string, hasTerminal: boolean) =>
      new Promise<ByteChannel>((opened, refused) => {
        const fail = (cause: unknown) =>
          refused(
            socket.destroyed || !socket.writable
              ? (lost ?? new ProblemError('connection-lost', { host: attempt.host }, { cause }))
              : new ProblemError('shell-unusable', { user: attempt.user }, { detail: String(cause), cause }),
          );
        channels += 1;
        try {
          client.exec(command, hasTerminal ? { pty: { term: 'dumb' } } : {}, (failure, channel) => {
            if (failure) fail(failure);
            else opened(byteChannel(channel, closed));
          });
        } catch (cause) {
          fail(cause);
        }
      });

    if (signal?.aborted) return onAbort();
    signal?.addEventListener('abort', onAbort, { once: true });
    const software = hearSoftware(socket);
    client.connect({
      sock: socket,
      username: attempt.user,
      readyTimeout: timeout,
      keepaliveInterval: 5000,
      keepaliveCountMax: options.unansweredMost ?? 3,
      algorithms: {
        kex: [...algorithms.kex],
        hmac: [...algorithms.hmac],
        serverHostKey: [...options.hostKeyAlgorithms],
      },
      hostVerifier: (blob: Buffer) => {
        if (phase === 'greeting') phase = 'keys';
        hostKey = hostKeyOf(blob);
        refusedKey = options.verifyHostKey(hostKey);
        return refusedKey === null;
      },
      // The library also takes `false` for "nothing left", which its published type leaves out.
      authHandler: talk.next as (left: unknown, partial: boolean, offer: unknown) => void,
    });
  });
}
