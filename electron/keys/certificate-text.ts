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
