import { X509Certificate } from 'node:crypto';
import { alternativeNamesOf, attributeOf, fingerprintOf } from '../../keys/certificate-text.ts';

/** What a person wants to know of a certificate. All text in it is a stranger's: data, never markup. */
export interface CertificateSummary {
  /** SHA-256 of the DER, lower-case hexadecimal. */
  readonly fingerprint: string;
  /** `Organisation (common name)`, or the one of both that there is. */
  readonly subject: string;
  readonly issuer: string;
  /** subjectAltName's DNS names and addresses, lower case. */
  readonly names: readonly string[];
  /** ISO 8601, UTC. */
  readonly notAfter: string;
}

/** Throws where the DER cannot be read. */
export function summarise(der: Buffer): CertificateSummary {
  const certificate = new X509Certificate(der);
  return {
    fingerprint: fingerprintOf(certificate),
    subject: readableName(certificate.subject),
    issuer: readableName(certificate.issuer),
    names: alternativeNamesOf(certificate, 'DNS', 'IP Address'),
    notAfter: new Date(certificate.validTo).toISOString(),
  };
}

/** From Node's form of a distinguished name, one `KEY=value` a line; undefined where it is empty. */
function readableName(lines: string | undefined): string {
  const organisation = attributeOf(lines, 'O');
  const commonName = attributeOf(lines, 'CN');
  if (organisation === undefined) return commonName ?? '';
  return commonName === undefined ? organisation : `${organisation} (${commonName})`;
}
