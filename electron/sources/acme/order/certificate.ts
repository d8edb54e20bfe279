import { X509Certificate } from 'node:crypto';
import { alternativeNamesOf, attributeOf } from '../../../keys/certificate-text.ts';

const certificateBlock = /-----BEGIN CERTIFICATE-----\s+[A-Za-z0-9+/=\s]+-----END CERTIFICATE-----/g;
/** More certificates than any real chain; what comes from outside is not read without end. */
const mostBlocks = 200;

/** Each certificate of a PEM text, as its own PEM text; whatever stands between them is left out. */
export function splitPem(pem: string): readonly string[] {
  return (pem.match(certificateBlock) ?? []).slice(0, mostBlocks);
}

/** The certificates of a PEM text, in its order; null where there is none or one cannot be read. */
export function readCertificates(pem: string): readonly X509Certificate[] | null {
  const blocks = splitPem(pem);
  if (blocks.length === 0) return null;
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    return null;
  }
}

/** DNS names and addresses of the subjectAltName, as `alternativeNamesOf` tells them. */
export const namesOf = (certificate: X509Certificate): readonly string[] =>
  alternativeNamesOf(certificate, 'DNS', 'IP Address');

/** The issuer's common name, else its organisation, else all of it in one line. */
export function issuerOf(certificate: X509Certificate): string {
  const { issuer } = certificate;
  return attributeOf(issuer, 'CN') ?? attributeOf(issuer, 'O') ?? issuer.replaceAll('\n', ', ');
}

/** ISO 8601, UTC. Node's own date properties for this are newer than the oldest Node that we run on. */
export function validityOf(certificate: X509Certificate): {
  readonly notBefore: string;
  readonly notAfter: string;
} {
  return {
    notBefore: new Date(certificate.validFrom).toISOString(),
    notAfter: new Date(certificate.validTo).toISOString(),
  };
}

const isSelfSigned = (certificate: X509Certificate): boolean =>
  certificate.checkIssued(certificate) && certificate.verify(certificate.publicKey);

const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

export interface OrderedChain {
  /** From the leaf towards the root; a self-signed root, if it came along, is the last. */
  readonly chain: readonly X509Certificate[];
  /** What belongs to no link of this chain. */
  readonly strays: readonly X509Certificate[];
}

/** Puts certificates in order, whatever order they came in; each link is proven by its signature. */
export function orderChain(leaf: X509Certificate, others: readonly X509Certificate[]): OrderedChain {
  const chain = [leaf];
  let strays = others.filter((other) => !other.raw.equals(leaf.raw));
  for (;;) {
    const last = chain.at(-1) ?? leaf;
    const issuer = isSelfSigned(last) ? undefined : strays.find((other) => isIssuedBy(last, other));
    if (issuer === undefined) return { chain, strays };
    chain.push(issuer);
    strays = strays.filter((other) => !other.raw.equals(issuer.raw));
  }
}

/** PEM with LF line ends and nothing else in it, made from the DER: no byte of the original text survives. */
export function chainPemOf(chain: readonly X509Certificate[]): string {
  return chain.map((certificate) => `${certificate.toString().trim()}\n`).join('');
}

export const isRoot = isSelfSigned;
