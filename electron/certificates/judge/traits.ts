import type { KeyObject, X509Certificate } from 'node:crypto';
import { alternativeNamesOf, attributeOf, fingerprintOf } from '../../keys/certificate-text.ts';
import { childrenOf, elementAt, objectIdOf } from '../der/der.ts';
import { rsaWeakness } from './weak-rsa.ts';

/** What is asked of a certificate more than once. All text in it is a stranger's. */
export interface Traits {
  readonly certificate: X509Certificate;
  /** SHA-256 of the DER, lower-case hexadecimal. */
  readonly fingerprint: string;
  /** DNS names of subjectAltName, lower case. */
  readonly names: readonly string[];
  /** As people call it: its common name, else its organisation. */
  readonly title: string;
  readonly issuer: string;
  readonly notBefore: number;
  readonly notAfter: number;
  readonly isSelfSigned: boolean;
}

const partOf = (lines: string | undefined, key: string): string | undefined =>
  attributeOf(lines, key)?.slice(0, 199);

/** From Node's form of a distinguished name, one `KEY=value` a line. */
const titleOf = (lines: string | undefined): string => partOf(lines, 'CN') ?? partOf(lines, 'O') ?? '?';

export const organisationOf = (certificate: X509Certificate): string =>
  partOf(certificate.subject, 'O') ?? titleOf(certificate.subject);

/** The same roots are asked for each link that is fetched, and whether one signs itself costs a signature. */
const known = new WeakMap<X509Certificate, Traits>();

export function traitsOf(certificate: X509Certificate): Traits {
  const before = known.get(certificate);
  if (before !== undefined) return before;
  const traits = read(certificate);
  known.set(certificate, traits);
  return traits;
}

function read(certificate: X509Certificate): Traits {
  return {
    certificate,
    fingerprint: fingerprintOf(certificate),
    names: alternativeNamesOf(certificate, 'DNS').filter((name) => name.length < 256),
    title: titleOf(certificate.subject),
    issuer: titleOf(certificate.issuer),
    notBefore: Date.parse(certificate.validFrom),
    notAfter: Date.parse(certificate.validTo),
    isSelfSigned: isIssuedBy(certificate, certificate),
  };
}

/** By name and by signature (RFC 5280 §6.1.3). */
export function isIssuedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
  } catch {
    return false;
  }
}

/** Signatures that nobody may believe any more: MD2, MD5 and SHA-1 (CA/Browser Forum BR 7.1.3.2.1). */
const weakSignatures: Readonly<Record<string, string>> = {
  '1.2.840.113549.1.1.2': 'MD2',
  '1.2.840.113549.1.1.4': 'MD5',
  '1.2.840.113549.1.1.5': 'SHA-1',
  '1.2.840.10045.4.1': 'SHA-1',
  '1.2.840.10040.4.3': 'SHA-1',
};

/** What is too weak about it for browsers, or known to be broken; null: nothing. */
export function weaknessOf({ certificate, isSelfSigned }: Traits): string | null {
  const key = keyWeakness(certificate.publicKey);
  if (key !== null) return key;
  // Nobody asks what a root has signed itself with.
  if (isSelfSigned) return null;
  const [, algorithm] = childrenOf(elementAt(certificate.raw));
  const name = objectIdOf(childrenOf(algorithm)[0]) ?? '';
  return Object.hasOwn(weakSignatures, name) ? (weakSignatures[name] ?? null) : null;
}

/** CA/Browser Forum BR 6.1.5: RSA of 2048 bits or more, the curves P-256, P-384 and P-521. */
function keyWeakness(key: KeyObject): string | null {
  const { modulusLength, namedCurve } = key.asymmetricKeyDetails ?? {};
  if (key.asymmetricKeyType === 'rsa')
    return (modulusLength ?? 0) < 2048 ? `RSA ${modulusLength ?? '?'}` : brokenRsa(key);
  const curves: readonly (string | undefined)[] = ['prime256v1', 'secp384r1', 'secp521r1'];
  if (key.asymmetricKeyType === 'ec') return curves.includes(namedCurve) ? null : (namedCurve ?? 'EC');
  return null;
}

function brokenRsa(key: KeyObject): string | null {
  const { n = '', e = '' } = key.export({ format: 'jwk' });
  return rsaWeakness({ n: numberOf(n), e: numberOf(e) });
}

/** Base64url of a big-endian number (RFC 7518 §2). */
const numberOf = (text: string): bigint => BigInt(`0x0${Buffer.from(text, 'base64url').toString('hex')}`);

/** Where the issuer's certificate can be fetched (RFC 5280 §4.2.2.1), http alone, three at most. */
export function issuerAddresses({ certificate }: Traits): readonly string[] {
  const lines = (certificate.infoAccess ?? '').split('\n');
  const found = lines.flatMap((line) => /^CA Issuers - URI:(http:\/\/[^\s"]{1,500})$/.exec(line)?.[1] ?? []);
  return found.filter((address) => URL.canParse(address)).slice(0, 3);
}
