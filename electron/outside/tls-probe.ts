import { isIP } from 'node:net';
import { connect, type DetailedPeerCertificate, type TLSSocket } from 'node:tls';
import { type CertificateSummary, summarise } from './certificate-summary.ts';
import { late, withDeadline } from './deadline.ts';
import { type Outside, standInPort } from './outside.ts';
import { connectionCode } from './reachability.ts';

export interface TlsSight extends CertificateSummary {
  readonly kind: 'tls';
  /** `TLSv1.3`. */
  readonly protocol: string | null;
  /** True where the chain ends at a trusted root and the name fits. */
  readonly trusted: boolean;
  /** Why not: OpenSSL's or Node's code (`CERT_HAS_EXPIRED`, `ERR_TLS_CERT_ALTNAME_INVALID`). */
  readonly reason?: string;
  /** Leaf first, as far as the server sent it, with the trusted root where one ends it. */
  readonly chain: readonly CertificateSummary[];
}

/** No TLS there: the port is closed, silent, or speaks something else. */
export interface NoTls {
  readonly kind: 'none';
  readonly problem: string;
}

/** One handshake with `address` on port 443 for `name` (SNI). Rejects only when `signal` is aborted. */
export async function probeTls(
  name: string,
  address: string,
  outside: Outside,
  signal: AbortSignal,
  timeoutMs = 10_000,
): Promise<TlsSight | NoTls> {
  const socket = connect({
    host: address,
    port: standInPort(443, outside),
    ALPNProtocols: ['http/1.1'],
    // Looking is all we do here: a bad certificate is the finding, not a reason to look away.
    rejectUnauthorized: false,
    minVersion: 'TLSv1',
    ...(isIP(name) === 0 ? { servername: name } : {}),
    ...(outside.trustPem === undefined ? {} : { ca: [outside.trustPem] }),
  });
  // Whoever answers may break off at any time after the handshake as well.
  socket.on('error', () => undefined);
  try {
    const outcome = await withDeadline(signal, timeoutMs, (inner) => handshake(socket, inner));
    return outcome === late
      ? { kind: 'none', problem: connectionCode({ code: 'ETIMEDOUT' }, address) }
      : read(socket);
  } catch (thrown) {
    signal.throwIfAborted();
    return { kind: 'none', problem: connectionCode(thrown, address) };
  } finally {
    socket.destroy();
  }
}

function handshake(socket: TLSSocket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    socket.once('secureConnect', resolve);
    socket.once('error', reject);
    socket.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
  });
}

function read(socket: TLSSocket): TlsSight | NoTls {
  const chain = chainOf(socket.getPeerCertificate(true));
  const [leaf] = chain;
  if (leaf === undefined) return { kind: 'none', problem: 'certificate-missing' };
  return {
    kind: 'tls',
    ...leaf,
    protocol: socket.getProtocol(),
    trusted: socket.authorized,
    // Typed as an Error, but Node puts the code itself there.
    ...(socket.authorized ? {} : { reason: String(socket.authorizationError) }),
    chain,
  };
}

function chainOf(leaf: DetailedPeerCertificate): CertificateSummary[] {
  const chain: CertificateSummary[] = [];
  // Without a certificate Node gives an empty object; a root is its own issuer.
  let current: Partial<DetailedPeerCertificate> | undefined = leaf;
  while (current?.raw !== undefined) {
    const summary = summarise(current.raw);
    if (chain.some(({ fingerprint }) => fingerprint === summary.fingerprint)) break;
    chain.push(summary);
    current = current.issuerCertificate;
  }
  return chain;
}
