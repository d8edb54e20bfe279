import { X509Certificate } from 'node:crypto';
import { alternativeNamesOf, attributeOf, fingerprintOf } from '../keys/certificate-text.ts';
import type { IssuedCertificate } from './source.ts';

/** A certificate that a service got by itself and shows by now. Raises what reading it raises. Pure. */
export function issuedByItself(pem: string): IssuedCertificate {
  const certificate = new X509Certificate(pem);
  const { issuer, validFrom, validTo } = certificate;
  return {
    chainPem: certificate.toString(),
    fingerprint: fingerprintOf(certificate),
    names: alternativeNamesOf(certificate, 'DNS'),
    issuer: attributeOf(issuer, 'O') ?? attributeOf(issuer, 'CN') ?? '',
    notBefore: new Date(validFrom).toISOString(),
    notAfter: new Date(validTo).toISOString(),
  };
}
