import type { ChainLink } from '../../../shared/look/certificate.ts';

/** Field sizes of the curves that certificates use, by OpenSSL's names. */
const curves: Readonly<Record<string, number>> = {
  prime256v1: 256,
  'P-256': 256,
  secp384r1: 384,
  secp521r1: 521,
};

export const curveBits = (name: string | undefined): number | null => curves[name ?? ''] ?? null;

/** DER of the policy identifiers that tell how the owner was checked (CA/Browser Forum BR 7.1.6.1, EVG 9.3.2). */
const policies: readonly (readonly [ChainLink['validation'], Buffer])[] = [
  ['extended', oid([0x67, 0x81, 0x0c, 0x01, 0x01])],
  ['organisation', oid([0x67, 0x81, 0x0c, 0x01, 0x02, 0x02])],
  ['individual', oid([0x67, 0x81, 0x0c, 0x01, 0x02, 0x03])],
  ['domain', oid([0x67, 0x81, 0x0c, 0x01, 0x02, 0x01])],
];
const certificatePolicies = oid([0x55, 0x1d, 0x20]);

function oid(content: readonly number[]): Buffer {
  return Buffer.from([0x06, content.length, ...content]);
}

/** Node reads no policies, so they are looked for in the extension's own bytes. */
export function validationOf(der: Buffer): ChainLink['validation'] {
  const start = der.indexOf(certificatePolicies);
  if (start === -1) return 'unknown';
  const extension = contentAt(der, start + certificatePolicies.length);
  return policies.find(([, policy]) => extension.includes(policy))?.[0] ?? 'unknown';
}

/** The value of an extension (RFC 5280 §4.1: perhaps `critical`, then an octet string). */
function contentAt(der: Buffer, at: number): Buffer {
  const start = der[at] === 0x01 ? at + 3 : at;
  const first = der[start + 1] ?? 0;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (lengthBytes > 4) return Buffer.alloc(0);
  const length =
    lengthBytes === 0
      ? first
      : der.subarray(start + 2, start + 2 + lengthBytes).reduce((sum, byte) => sum * 256 + byte, 0);
  const content = start + 2 + lengthBytes;
  return der.subarray(content, content + length);
}
