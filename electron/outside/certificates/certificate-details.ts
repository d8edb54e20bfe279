import type { ChainLink } from '../../../shared/look/certificate.ts';
import { childrenOf, elementAt, objectIdOf } from '../../certificates/der/der.ts';
import { extensionOf } from '../../certificates/der/extension.ts';

/** Field sizes of the curves that certificates use, by OpenSSL's names. */
const curves: Readonly<Record<string, number>> = {
  prime256v1: 256,
  'P-256': 256,
  secp384r1: 384,
  secp521r1: 521,
};

export const curveBits = (name: string | undefined): number | null => curves[name ?? ''] ?? null;

/** How the owner was checked, by policy identifier (CA/Browser Forum BR 7.1.6.1, EVG 9.3.2). The highest counts. */
const policies: readonly (readonly [ChainLink['validation'], string])[] = [
  ['extended', '2.23.140.1.1'],
  ['organisation', '2.23.140.1.2.2'],
  ['individual', '2.23.140.1.2.3'],
  ['domain', '2.23.140.1.2.1'],
];
const certificatePolicies = '2.5.29.32';

/** Node reads no policies. `der`: the certificate's. */
export function validationOf(der: Buffer): ChainLink['validation'] {
  const listed = childrenOf(elementAt(extensionOf(der, certificatePolicies) ?? Buffer.alloc(0)));
  const named = new Set(listed.map((policy) => objectIdOf(childrenOf(policy)[0])));
  return policies.find(([, policy]) => named.has(policy))?.[0] ?? 'unknown';
}
