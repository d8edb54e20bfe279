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
  const text = certificate.subjectAltName ?? '';
  const found = new Set<string>();
  for (let at = 0; at < text.length && found.size < mostNames; ) {
    const colon = text.indexOf(':', at);
    if (colon < 0) break;
    const isQuoted = text[colon + 1] === '"';
    const end = isQuoted ? quoteEnd(text, colon + 2) : commaOrEnd(text, colon + 1);
    const value = text.slice(colon + 1, end).toLowerCase();
    if (!isQuoted && value !== '' && kinds.some((kind) => kind === text.slice(at, colon))) found.add(value);
    at = commaOrEnd(text, end) + ', '.length;
  }
  return [...found];
}

function commaOrEnd(text: string, from: number): number {
  const comma = text.indexOf(', ', from);
  return comma < 0 ? text.length : comma;
}

/** Behind the quotation mark that ends what began before `from`, as in JSON; without one, the end of all. */
function quoteEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at + 1;
  }
  return text.length;
}
