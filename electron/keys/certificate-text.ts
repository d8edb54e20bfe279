import type { X509Certificate } from 'node:crypto';

/** What Node says of a certificate, in the forms that we keep. All text in it is a stranger's. */

/** SHA-256 of the DER, lower-case hexadecimal. */
export const fingerprintOf = (certificate: X509Certificate): string =>
  certificate.fingerprint256.replaceAll(':', '').toLowerCase();

/** One attribute of a distinguished name in Node's form, a `KEY=value` a line; undefined: it has none. */
export const attributeOf = (lines: string | undefined, key: string): string | undefined =>
  (lines ?? '')
    .split('\n')
    .find((line) => line.startsWith(`${key}=`))
    ?.slice(key.length + 1);

/** More names than any certificate needs; a hostile one does not fill the memory. */
const mostNames = 10_000;

/**
 * What the subjectAltName holds of these kinds (RFC 5280 §4.2.1.6), lower case, without doubles, in its order. Node
 * writes `KIND:value, KIND:value` and quotes each value that could be taken for more than one: no host name needs that,
 * so those are left out whole, whatever stands in them.
 */
export function alternativeNamesOf(
  certificate: Pick<X509Certificate, 'subjectAltName'>,
  ...kinds: readonly ('DNS' | 'IP Address')[]
): readonly string[] {
  const entries = (certificate.subjectAltName ?? '').matchAll(
    /([^:,"]{1,40}):(?:"(?:[^"\\]|\\.)*"|([^,"]*))(?:, |$)/gy,
  );
  const found = new Set<string>();
  for (const [, kind, value] of entries) {
    if (found.size === mostNames) break;
    if (value !== undefined && value !== '' && kinds.some((one) => one === kind))
      found.add(value.toLowerCase());
  }
  return [...found];
}
