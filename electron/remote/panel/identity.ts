import { X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import { ProblemError } from '../../../shared/problems.ts';
import { type HostKey, hostKeyOf, isSameFingerprint, fingerprint as sha256Of } from '../ssh/fingerprint.ts';
import type { KnownAs } from '../ssh/known-as.ts';
import { judgeHostKey, type KnownHost } from '../ssh/known-hosts.ts';
import { systemCode } from '../ssh/system-code.ts';

/** Where a panel answers. */
export interface PanelPlace {
  readonly host: string;
  readonly port: number;
}

/** Who answers there, in the terms of host keys, so that the owner confirms and we remember it in the same way. */
export interface PanelIdentity {
  /** By its name where an authority vouches for that, else by the key of its certificate. */
  readonly hostKey: HostKey;
  readonly isVouched: boolean;
  /** By the key of its certificate, whoever vouches. */
  readonly ownKey: HostKey;
  readonly address: string;
}

/** Types of keys as they stand in our list of pins; none of SSH's is called so. */
const byName = 'tls-name@sealkeeper.org';
const byKey = 'tls-key@sealkeeper.org';
export const isPanelKey = ({ type }: Pick<KnownHost, 'type'>): boolean => type === byName || type === byKey;

const dialPatience = 15_000;

/** A TLS connection whose other side was not judged yet. Raises `host-unreachable`, `host-name-unknown`, `panel-answers-otherwise`. */
export function dialPanel({ host, port }: PanelPlace, signal?: AbortSignal): Promise<TLSSocket> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const socket = connect({
      host,
      port,
      // Who it is, is decided by `meet`, before a byte of ours is sent.
      rejectUnauthorized: false,
      ...(isIP(host) === 0 ? { servername: host } : {}),
    });
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    const fail = (thrown: unknown): void => {
      done();
      socket.destroy();
      reject(thrown);
    };
    const abort = (): void => fail(signal?.reason);
    const timer = setTimeout(
      () => fail(new ProblemError('host-unreachable', { host, port, reason: 'timeout' })),
      dialPatience,
    );
    signal?.addEventListener('abort', abort, { once: true });
    socket.on('error', (cause) => fail(dialProblem(cause, { host, port })));
    socket.once('secureConnect', () => {
      done();
      resolve(socket);
    });
  });
}

function dialProblem(cause: Error, place: PanelPlace): ProblemError {
  const code = systemCode(cause) ?? '';
  const { host, port } = place;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new ProblemError('host-name-unknown', { host }, { cause });
  if (code.startsWith('ERR_SSL') || code === 'EPROTO')
    return new ProblemError('panel-answers-otherwise', { panel: host, status: 0 }, { cause });
  const reason = code === 'ECONNREFUSED' ? 'refused' : 'other';
  return new ProblemError('host-unreachable', { host, port, reason }, { detail: code, cause });
}

/** Who is at the other end. Raises `panel-answers-otherwise` where that shows no certificate at all. */
export function identityOf(socket: TLSSocket, { host, port }: PanelPlace): PanelIdentity {
  const { raw } = socket.getPeerCertificate(true);
  if (raw === undefined) throw new ProblemError('panel-answers-otherwise', { panel: host, status: 0 });
  const spki = new X509Certificate(raw).publicKey.export({ type: 'spki', format: 'der' });
  // Of the key itself, as `openssl` and curl (`--pinnedpubkey`) tell it, so that it can be compared.
  const own = {
    ...hostKeyOf(Buffer.concat([lengthAnd(byKey), lengthAnd(spki)])),
    fingerprint: sha256Of(spki),
  };
  const named = hostKeyOf(Buffer.concat([lengthAnd(byName), lengthAnd(`${host.toLowerCase()}:${port}`)]));
  const isVouched = socket.authorized;
  return {
    hostKey: isVouched ? named : own,
    isVouched,
    ownKey: own,
    address: socket.remoteAddress ?? '',
  };
}

/** RFC 4251 §5, `string`. */
function lengthAnd(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** What decides whether a panel is the one that is meant. */
export interface PanelTrust {
  /** What our list of pins holds of panels. */
  readonly known: readonly KnownHost[];
  readonly knownAs: KnownAs;
  /** The only fingerprint to accept. */
  readonly expected?: string | undefined;
}

/**
 * Raises `host-key-unknown` {host, port, fingerprint, keyType} where nobody vouches for a certificate that was never
 * confirmed, and `host-key-changed` {host, port, fingerprint, expected} where another one was meant. A panel whose certificate an
 * authority vouches for by now is taken for the one whose key was confirmed before, if it still has that key.
 */
export function mustBeMeant(identity: PanelIdentity, { known, knownAs, expected }: PanelTrust): void {
  const { hostKey, isVouched, ownKey } = identity;
  const { host, port } = knownAs;
  const { fingerprint } = hostKey;
  if (expected !== undefined) {
    if ([fingerprint, ownKey.fingerprint].some((one) => isSameFingerprint(one, expected))) return;
    throw new ProblemError('host-key-changed', { host, port, fingerprint, expected: [expected] });
  }
  if (isVouched) return;
  const verdict = judgeHostKey(known.filter(isPanelKey), knownAs, hostKey);
  if (verdict.kind === 'known') return;
  if (verdict.kind === 'changed')
    throw new ProblemError('host-key-changed', { host, port, fingerprint, expected: pinned(known, knownAs) });
  throw new ProblemError('host-key-unknown', { host, port, fingerprint, keyType: 'TLS' });
}

/** The fingerprints of the keys on record, in the form of `ownKey`. */
const pinned = (known: readonly KnownHost[], knownAs: KnownAs): string[] =>
  known
    .filter(isPanelKey)
    .filter((entry) => judgeHostKey([entry], knownAs, entry).kind === 'known')
    .map(({ publicKey }) => sha256Of(Buffer.from(publicKey, 'base64').subarray(4 + byKey.length + 4)));
