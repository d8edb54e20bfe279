import { childrenOf, elementAt, is, isContext, objectIdOf, octetsOf, tags } from './der.ts';

/** The value of a certificate's extension, as DER (RFC 5280 §4.1, §4.2); null: it has none. `id`: dotted. */
export function extensionOf(certificate: Buffer, id: string): Buffer | null {
  const [signed] = childrenOf(elementAt(certificate));
  const extensions = childrenOf(signed).find((part) => isContext(part, 3));
  const found = childrenOf(childrenOf(extensions)[0])
    .map(childrenOf)
    .find(([name]) => objectIdOf(name) === id);
  const value = found?.at(-1);
  return is(value, tags.octets) ? octetsOf(value) : null;
}
