import { connect, type Socket } from 'node:net';
import { ProblemError } from '../../../shared/problems.ts';
import { systemCode } from './system-code.ts';

/** Why an address could not be reached, by the system's code. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'refused',
  ETIMEDOUT: 'timeout',
  EHOSTUNREACH: 'no-route',
  ENETUNREACH: 'no-route',
  EADDRNOTAVAIL: 'no-route',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/**
 * Opens a TCP connection to a name, an IPv4 or an IPv6 address; all addresses of a name are tried.
 * Raises `host-name-unknown` {host}, `host-unreachable` {host, port, reason}, or the signal's reason.
 */
export function dial(
  host: string,
  port: number,
  milliseconds: number,
  signal?: AbortSignal,
): Promise<Socket> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    // Node gives each address of a name a quarter of a second, too little for a server far away.
    const socket = connect({ host, port, noDelay: true, autoSelectFamilyAttemptTimeout: 3000 });
    const settle = (end: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      socket.removeAllListeners('error');
      end();
    };
    const fail = (thrown: unknown) =>
      settle(() => {
        socket.on('error', () => undefined); // what a dying socket still has to say
        socket.destroy();
        reject(thrown);
      });
    const onAbort = () => fail(signal?.reason);
    const timer = setTimeout(
      () => fail(new ProblemError('host-unreachable', { host, port, reason: 'timeout' })),
      milliseconds,
    );
    signal?.addEventListener('abort', onAbort);
    socket.once('connect', () => settle(() => resolve(socket)));
    socket.on('error', (cause) => fail(dialProblem(host, port, cause)));
  });
}

function dialProblem(host: string, port: number, cause: Error): ProblemError {
  const code = systemCode(cause) ?? '';
  if (code === 'ENOTFOUND' || code.startsWith('EAI_')) {
    return new ProblemError('host-name-unknown', { host }, { detail: code, cause });
  }
  return new ProblemError(
    'host-unreachable',
    { host, port, reason: reasons[code] ?? 'other' },
    { detail: code, cause },
  );
}
