import { inParallel } from '../../in-parallel.ts';
import type { Outside } from '../outside.ts';
import { probeTls } from './tls-probe.ts';

/** What is shown at one address to whoever asks for no name (no SNI, RFC 6066 §3): old devices, and who types an address. */
export interface NamelessSight {
  readonly address: string;
  /** SHA-256 of the certificate, lower-case hexadecimal; null: no TLS there, or none without a name. */
  readonly fingerprint: string | null;
  /** Its chain ends at a trusted root and it has not ended, whatever names it bears. */
  readonly isVouchedFor: boolean;
}

const timeoutMs = 5000;

/** One handshake without a name at port 443 of each address, in their order. Rejects only when `signal` is aborted. */
export function lookWithoutName(
  addresses: readonly string[],
  outside: Outside,
  signal: AbortSignal,
): Promise<readonly NamelessSight[]> {
  return inParallel(addresses, 16, async (address) => {
    // An address in place of a name is never sent.
    const seen = await probeTls(address, address, outside, signal, timeoutMs);
    if (seen.kind === 'none') return { address, fingerprint: null, isVouchedFor: false };
    // Node looks at the name last, and only of a chain that it has nothing else against.
    const isVouchedFor = seen.trusted || seen.reason === 'ERR_TLS_CERT_ALTNAME_INVALID';
    return { address, fingerprint: seen.fingerprint, isVouchedFor };
  });
}
