import { X509Certificate } from 'node:crypto';
import { childrenOf, elementAt, is, isContext, octetsOf, tags } from './der.ts';
import { extensionOf } from './extension.ts';

/** Much longer than 20 octets each (RFC 5280 §4.1.2.2, §4.2.1.2): an authority may write anything there. */
const longest = 200;
/** `id-ce-authorityKeyIdentifier` (RFC 5280 §4.2.1.1). */
const authorityKey = '2.5.29.35';

/**
 * By what an authority knows a certificate of its own when it is to be renewed (RFC 9773 §4.1): the key identifier of its
 * issuer and its serial number, each base64url. Null where it names no key of its issuer, or cannot be read. `pem`: the
 * leaf, alone or first.
 */
export function renewalIdOf(pem: string): string | null {
  const der = derOf(pem);
  if (der === null) return null;
  const [signed] = childrenOf(elementAt(der));
  // [0] is the version, which a certificate with extensions always has.
  const [, serial] = childrenOf(signed);
  const keyId = childrenOf(elementAt(extensionOf(der, authorityKey) ?? Buffer.alloc(0))).find((part) =>
    isContext(part, 0),
  );
  const value = octetsOf(keyId);
  if (!is(serial, tags.integer) || value === null || value.length === 0) return null;
  const id = `${value.toString('base64url')}.${serial.content.toString('base64url')}`;
  return id.length <= longest ? id : null;
}

function derOf(pem: string): Buffer | null {
  try {
    return new X509Certificate(pem).raw;
  } catch {
    return null;
  }
}
