import { X509Certificate } from 'node:crypto';
import { connect } from 'node:tls';
import { late, withDeadline } from '../../deadline.ts';
import { fingerprintOf } from '../../keys/certificate-text.ts';
import { endpointsOf } from '../deployment/view.ts';
import { isBarred } from '../http/private-reach.ts';
import { type Outside, standInPort } from '../outside.ts';
import { handshake, onlyLooking } from '../tls/tls-probe.ts';

const patience = 10_000;

/**
 * The certificate with this fingerprint (SHA-256 of the DER, lower-case hexadecimal) in PEM, from the first of the names'
 * web sites that shows it; null: none does. Raises `name-not-in-dns`, and AbortError.
 */
export async function leafShown(
  names: readonly string[],
  fingerprint: string,
  outside: Outside,
  signal: AbortSignal,
): Promise<string | null> {
  for (const { name, address } of await endpointsOf(names, outside, signal)) {
    if (isBarred(address, outside)) continue;
    const socket = connect({ host: address, port: standInPort(443, outside), ...onlyLooking(name, outside) });
    socket.on('error', () => undefined);
    try {
      const outcome = await withDeadline(signal, patience, (inner) => handshake(socket, inner));
      if (outcome === late) continue;
      const { raw }: { raw?: Buffer } = socket.getPeerCertificate();
      const leaf = raw === undefined ? null : new X509Certificate(raw);
      if (leaf !== null && fingerprintOf(leaf) === fingerprint) return leaf.toString();
    } catch {
      signal.throwIfAborted();
    } finally {
      socket.destroy();
    }
  }
  return null;
}
