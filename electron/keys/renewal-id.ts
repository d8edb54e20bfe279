import { X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { type Asn1, fromDer } from './asn1.ts';

const { asn1 } = forge;
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
  try {
    const [body] = parts(fromDer(new X509Certificate(pem).raw));
    const fields = parts(body);
    // [0] is the version, which a certificate with extensions always has.
    const serial = fields[1]?.value;
    const keyId = keyIdentifier(fields.at(-1));
    if (typeof serial !== 'string' || keyId === null) return null;
    const id = `${base64url(keyId)}.${base64url(serial)}`;
    return id.length <= longest ? id : null;
  } catch {
    return null;
  }
}

function keyIdentifier(extensions: Asn1 | undefined): string | null {
  for (const extension of parts(parts(extensions)[0])) {
    const [id, ...rest] = parts(extension);
    if (typeof id?.value !== 'string' || asn1.derToOid(id.value) !== authorityKey) continue;
    const octets = rest.at(-1)?.value;
    if (typeof octets !== 'string') return null;
    const first = parts(fromDer(Buffer.from(octets, 'binary')))[0];
    const isKeyId = first?.tagClass === asn1.Class.CONTEXT_SPECIFIC && Number(first.type) === 0;
    return isKeyId && typeof first.value === 'string' && first.value !== '' ? first.value : null;
  }
  return null;
}

const parts = (value: Asn1 | undefined): readonly Asn1[] =>
  value !== undefined && Array.isArray(value.value) ? value.value : [];

const base64url = (binary: string): string => Buffer.from(binary, 'binary').toString('base64url');
