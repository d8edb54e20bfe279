import { isIP } from 'node:net';
import { type ConnectionOptions, checkServerIdentity, connect, type TLSSocket } from 'node:tls';
import type { SeenCertificate } from '../../../shared/look/certificate.ts';
import { late, withDeadline } from '../../deadline.ts';
import { certificateOf, chainOn } from '../certificates/certificate-chain.ts';
import type { CertificateSummary } from '../certificates/certificate-summary.ts';
import { isBarred, privateAddress } from '../http/private-reach.ts';
import { connectionCode } from '../http/reachability.ts';
import { type Outside, standInPort } from '../outside.ts';
import { trusting } from './trust.ts';

export interface TlsProbe extends CertificateSummary {
  readonly kind: 'tls';
  /** `TLSv1.3`. */
  readonly protocol: string | null;
  /** True where the chain ends at a trusted root and the name fits. */
  readonly trusted: boolean;
  /** Why not: OpenSSL's or Node's code (`CERT_HAS_EXPIRED`, `ERR_TLS_CERT_ALTNAME_INVALID`). */
  readonly reason?: string;
  readonly certificate: SeenCertificate;
}

/** No TLS there: the port is closed, silent, or speaks something else. */
export interface NoTls {
  readonly kind: 'none';
  readonly problem: string;
}

export interface TlsAsked {
  readonly timeoutMs?: number;
  readonly protocols?: readonly string[];
  readonly asking?: Asking;
}

/** A handshake, and its connection where one stands; whoever asked for it closes it. */
export interface MetTls {
  readonly seen: TlsProbe | NoTls;
  readonly socket: TLSSocket | null;
}

/**
 * One handshake with `address` on port 443 for `name` (SNI, unless it is not to be said), offering these protocols (RFC 7301).
 * Rejects only when `signal` is aborted.
 */
export async function probeTls(
  name: string,
  address: string,
  outside: Outside,
  signal: AbortSignal,
  asked: TlsAsked = {},
): Promise<TlsProbe | NoTls> {
  const { seen, socket } = await meetTls(name, address, outside, signal, asked);
  socket?.destroy();
  return seen;
}

/** The same, with the connection left open: for whoever goes on to ask for a page. Rejects only when `signal` is aborted. */
export async function meetTls(
  name: string,
  address: string,
  outside: Outside,
  signal: AbortSignal,
  { timeoutMs = 10_000, protocols = ['http/1.1'], asking = 'named' }: TlsAsked = {},
): Promise<MetTls> {
  const none = (problem: string): MetTls => ({ seen: { kind: 'none', problem }, socket: null });
  if (isBarred(address, outside)) return none(privateAddress);
  const socket = connect({
    host: address,
    port: standInPort(443, outside),
    ALPNProtocols: [...protocols],
    ...onlyLooking(name, outside, asking),
  });
  // Whoever answers may break off at any time after the handshake as well.
  socket.on('error', () => undefined);
  let isMet = false;
  try {
    const outcome = await withDeadline(signal, timeoutMs, (inner) => handshake(socket, inner));
    if (outcome === late) return none(connectionCode({ code: 'ETIMEDOUT' }, address));
    const seen = read(socket, name, outside);
    isMet = true;
    return { seen, socket };
  } catch (thrown) {
    signal.throwIfAborted();
    return none(connectionCode(thrown, address));
  } finally {
    if (!isMet) socket.destroy();
  }
}

/** Whether the name is said in the handshake (`server_name`, RFC 6066 §3), or only known to whoever asks. */
export type Asking = 'named' | 'unnamed';

/** A handshake for `name` that looks at whatever comes: a bad certificate is the finding, not a reason to look away. */
export function onlyLooking(name: string, outside: Outside, asking: Asking = 'named'): ConnectionOptions {
  const looking = { rejectUnauthorized: false, secureContext: trusting(outside, 'TLSv1') };
  // An address is never sent as a name (RFC 6066 §3).
  if (isIP(name) !== 0) return looking;
  return asking === 'named'
    ? { ...looking, servername: name }
    : { ...looking, checkServerIdentity: (_address, shown) => checkServerIdentity(name, shown) };
}

/** Settles when the handshake is over. Rejects with Node's or OpenSSL's own failure. */
export function handshake(socket: TLSSocket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    socket.once('secureConnect', resolve);
    socket.once('error', reject);
    socket.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ECONNRESET' })));
  });
}

function read(socket: TLSSocket, name: string, outside: Outside): TlsProbe | NoTls {
  const chain = chainOn(socket, outside);
  if (chain === null) return { kind: 'none', problem: 'certificate-missing' };
  return {
    kind: 'tls',
    ...chain.leaf,
    protocol: socket.getProtocol(),
    trusted: socket.authorized,
    // Typed as an Error, but Node puts the code itself there.
    ...(socket.authorized ? {} : { reason: String(socket.authorizationError) }),
    certificate: certificateOf(chain, socket, name, outside),
  };
}
