import { X509Certificate } from 'node:crypto';
import { ProblemError } from '../../../shared/problems.ts';
import { attributeOf, fingerprintOf } from '../../keys/certificate-text.ts';
import type { IssuedCertificate } from '../source.ts';

/** Days that a certificate holds which its own key has signed, where its owner has not said. */
export const usualDays = 365;

/**
 * A certificate that its own key has signed, as a run installs it. Raises `change-failed` {path} where what was made is none, or
 * is for other names. Pure.
 */
export function selfSignedOf(certificatePem: string, names: readonly string[]): IssuedCertificate {
  const certificate = readCertificate(certificatePem);
  const isOurs =
    certificate !== null &&
    !certificate.ca &&
    certificate.verify(certificate.publicKey) &&
    certificate.subjectAltName === names.map((name) => `DNS:${name}`).join(', ');
  if (!isOurs) throw new ProblemError('change-failed', { path: 'chain.pem' }, { detail: certificatePem });
  return {
    chainPem: certificate.toString(),
    fingerprint: fingerprintOf(certificate),
    names,
    issuer: attributeOf(certificate.issuer, 'CN') ?? names[0] ?? '',
    notBefore: new Date(certificate.validFrom).toISOString(),
    notAfter: new Date(certificate.validTo).toISOString(),
  };
}

function readCertificate(pem: string): X509Certificate | null {
  try {
    return new X509Certificate(pem);
  } catch {
    return null;
  }
}
