import { childrenOf, type Element, elementAt, is, isContext, numberOf, objectIdOf, tags } from './der.ts';

/** What a piece of DER is, by its outermost elements. */
export type Shape =
  /** RFC 5280 §4.1 */
  | 'certificate'
  /** RFC 2986 §4 */
  | 'request'
  /** RFC 5280 §5.1 */
  | 'revocations'
  /** RFC 5652 §3, which P7B and P7C hold */
  | 'pkcs7'
  /** RFC 7292 §4, which PFX and P12 hold */
  | 'pfx'
  /** RFC 5958 §2 */
  | 'key'
  /** RFC 5958 §3 */
  | 'encrypted-key'
  /** RFC 8017 A.1.2 */
  | 'rsa-key'
  /** RFC 5915 §3 */
  | 'ec-key'
  /** RFC 5280 §4.1.2.7, the public half alone */
  | 'public-key';

/** Null: nothing that we know. Whether it can be read is another question. */
export function shapeOf(bytes: Buffer): Shape | null {
  const outermost = elementAt(bytes);
  if (outermost === null || !is(outermost, tags.sequence)) return null;
  const parts = childrenOf(outermost);
  const [first, second, third] = parts;
  if (is(first, tags.objectId)) return isPkcs7(first) ? 'pkcs7' : null;
  if (is(first, tags.integer)) return shapeWithVersion(parts);
  if (!is(first, tags.sequence)) return null;
  if (parts.length === 2 && is(second, tags.octets)) return 'encrypted-key';
  if (parts.length === 2 && is(second, tags.bits)) return 'public-key';
  return is(second, tags.sequence) && is(third, tags.bits) ? signedShape(childrenOf(first)) : null;
}

const isPkcs7 = (id: Element): boolean => objectIdOf(id)?.startsWith('1.2.840.113549.1.7.') === true;

function shapeWithVersion(parts: readonly Element[]): Shape | null {
  const [version, second, third] = parts;
  if (is(second, tags.sequence)) {
    if (is(third, tags.octets)) return 'key';
    return numberOf(version) === 3 ? 'pfx' : null;
  }
  if (is(second, tags.octets)) return 'ec-key';
  return is(second, tags.integer) && parts.length >= 9 ? 'rsa-key' : null;
}

/** Of what somebody has signed: a certificate has names, times and a key; a request no times; a list no key. */
function signedShape(parts: readonly Element[]): Shape | null {
  const [first, second] = parts;
  const unversioned = isContext(first, 0) || is(first, tags.integer) ? parts.slice(1) : parts;
  if (is(first, tags.integer) && is(second, tags.sequence)) {
    const [, , key] = parts;
    // A request: version, subject, key with its bits.
    if (childrenOf(key).some((part) => is(part, tags.bits))) return 'request';
  }
  const key = parts.findIndex((part) => childrenOf(part).some((inner) => is(inner, tags.bits)));
  if (key >= 5) return 'certificate';
  return unversioned.length >= 3 && key === -1 ? 'revocations' : null;
}
