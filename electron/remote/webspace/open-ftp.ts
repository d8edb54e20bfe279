import { TLSSocket } from 'node:tls';
import { printable } from '../../../shared/printable.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { type FtpClient, isFtpError, newFtpClient } from './basic-ftp.ts';
import { ftpSpace } from './ftp-space.ts';
import type { OpenedSpace } from './space.ts';

export interface FtpRequest {
  readonly host: string;
  readonly port?: number;
  readonly user: string;
  readonly password: string;
  /** `none`: its owner has said so; all of it can be read and changed on the way. */
  readonly encryption: 'explicit' | 'implicit' | 'none';
  /** SHA-256, lower-case hexadecimal: the only certificate to accept; missing: one that an authority vouches for. */
  readonly certificate?: string;
  /** PEM of the authorities that stand for the browsers' list. */
  readonly trustPem?: string;
}

/** The line for data is opened anew for each file, so this is what a closed port costs. */
const silence = 12_000;

/**
 * Logs in to an FTP server once its certificate is known good: the password is sent to nobody else. Raises `host-name-unknown`,
 * `host-unreachable`, `webspace-no-tls` {host, said}, `webspace-certificate-unknown` {host, fingerprint, reason},
 * `webspace-certificate-changed` {host, fingerprint, expected}, `webspace-login-refused` {user, host, said}, `connection-lost`.
 */
export async function openFtp(request: FtpRequest, signal?: AbortSignal): Promise<OpenedSpace> {
  const { host, user, encryption } = request;
  const port = request.port ?? (encryption === 'implicit' ? 990 : 21);
  // Each is one word of a line (RFC 959 §5.3); whoever comes by here without a job file is held to it as well.
  for (const word of [user, request.password])
    if (/\p{Cc}/u.test(word)) throw new ProblemError('webspace-login-refused', { user, host, said: '' });
  const client = newFtpClient(silence);
  const hangUp = () => client.close();
  signal?.throwIfAborted();
  signal?.addEventListener('abort', hangUp, { once: true });
  try {
    const identity = await encrypted(client, request, port);
    await client.sendIgnoringError('OPTS UTF8 ON').catch(() => undefined);
    await client.login(user, request.password).catch((cause: unknown) => {
      if (!isFtpError(cause)) throw cause;
      throw new ProblemError('webspace-login-refused', { user, host, said: words(cause) }, { cause });
    });
    // biome-ignore lint/correctness/useHookAtTopLevel: the library's word, and no hook of React
    await client.useDefaultSettings();
    if (identity !== null) guardData(client, identity);
    const label = `${user}@${host}${request.port === undefined ? '' : `:${port}`}`;
    return { space: await ftpSpace(client, host), label, identity };
  } catch (cause) {
    client.close();
    signal?.throwIfAborted();
    throw reachProblem(cause, host, port);
  } finally {
    signal?.removeEventListener('abort', hangUp);
  }
}

/** Answers the fingerprint of the certificate that was found good; null: nothing is encrypted. */
async function encrypted(
  client: FtpClient,
  { host, encryption, certificate, trustPem }: FtpRequest,
  port: number,
): Promise<string | null> {
  // Judged here, so that a certificate that nobody vouches for can be shown to its owner; until then nothing is said.
  const options = {
    rejectUnauthorized: false,
    host,
    ...(/^[\d.]+$|:/.test(host) ? {} : { servername: host }),
    ...(trustPem === undefined ? {} : { ca: trustPem }),
  };
  if (encryption === 'implicit') await client.connectImplicitTLS(host, port, options);
  else await client.connect(host, port);
  if (encryption === 'none') return null;
  if (encryption === 'explicit')
    // biome-ignore lint/correctness/useHookAtTopLevel: the library's word, and no hook of React
    await client.useTLS(options).catch((cause: unknown) => {
      if (!isFtpError(cause)) throw cause;
      throw new ProblemError('webspace-no-tls', { host, said: words(cause) }, { cause });
    });
  const { socket } = client.ftp;
  if (!(socket instanceof TLSSocket)) throw new ProblemError('webspace-no-tls', { host, said: '' });
  const fingerprint = fingerprintOf(socket);
  if (certificate !== undefined) {
    if (fingerprint === certificate) return fingerprint;
    throw new ProblemError('webspace-certificate-changed', { host, fingerprint, expected: certificate });
  }
  if (socket.authorized) return fingerprint;
  const reason = printable(String(socket.authorizationError), 100);
  throw new ProblemError('webspace-certificate-unknown', { host, fingerprint, reason });
}

/** The lines for data show the same certificate, or nothing goes over them. */
function guardData(client: FtpClient, identity: string): void {
  const prepare = client.prepareTransfer;
  client.prepareTransfer = async (context) => {
    // The first call of the library's own finds out how, and puts that in place of itself.
    client.prepareTransfer = prepare;
    const answer = await prepare(context).finally(() => guardData(client, identity));
    const { dataSocket } = context;
    if (!(dataSocket instanceof TLSSocket)) throw new Error('the data connection is not encrypted');
    dataSocket.once('secureConnect', () => {
      // Who resumes the session knows its secret; who begins a new one shows who it is.
      if (!dataSocket.isSessionReused() && fingerprintOf(dataSocket) !== identity)
        dataSocket.destroy(new Error('another certificate on the data connection'));
    });
    return answer;
  };
}

const fingerprintOf = (socket: TLSSocket): string =>
  (socket.getPeerCertificate().fingerprint256 ?? '').replaceAll(':', '').toLowerCase();

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused',
  ECONNRESET: 'refused',
  ETIMEDOUT: 'timeout',
  EHOSTUNREACH: 'no-route',
  ENETUNREACH: 'no-route',
};

function reachProblem(cause: unknown, host: string, port: number): ProblemError {
  if (cause instanceof ProblemError) return cause;
  const code = String(Object(cause).code ?? '');
  const detail = words(cause);
  if (code === 'ENOTFOUND' || code.startsWith('EAI_'))
    return new ProblemError('host-name-unknown', { host }, { detail, cause });
  const isLate = /timeout/i.test(detail);
  const reason = reasons[code] ?? (isLate ? 'timeout' : null);
  if (reason !== null) return new ProblemError('host-unreachable', { host, port, reason }, { detail, cause });
  return new ProblemError('connection-lost', { host }, { detail, cause });
}

const words = (thrown: unknown): string =>
  printable(thrown instanceof Error ? thrown.message : String(thrown), 200);
