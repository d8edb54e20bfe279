import { ProblemError } from '../../../../shared/problems.ts';
import { fingerprintOf } from '../../../keys/certificate-text.ts';
import type { IssuedCertificate } from '../../source.ts';
import {
  chainPemOf,
  isRoot,
  issuerOf,
  namesOf,
  orderChain,
  readCertificates,
  validityOf,
} from './certificate.ts';
import { publicKeyOfCsr } from './csr.ts';

/** Laptops with a wrong clock are common; one that is wrong by more than a day has other troubles. */
const clockTolerance = 24 * 60 * 60 * 1000;

/**
 * What the authority sent, checked against what was asked for: key, names, dates, links of the chain. A root that
 * came along is left out. Raises `ca-sent-wrong-certificate` with the facts `ca` and `reason`: `unreadable`, `key`,
 * `names`, `dates` or `chain`.
 */
export function verifyIssued(
  pem: string,
  asked: { readonly ca: string; readonly names: readonly string[]; readonly csrPem: string },
  now: Date,
): IssuedCertificate {
  const wrong = (reason: string, detail?: string) =>
    new ProblemError('ca-sent-wrong-certificate', { ca: asked.ca, reason }, { detail });
  const [leaf, ...others] = readCertificates(pem) ?? [];
  if (leaf === undefined) throw wrong('unreadable');

  const key = publicKeyOfCsr(asked.csrPem);
  if (key === null) throw new Error('the certificate request cannot be read');
  if (!leaf.publicKey.equals(key)) throw wrong('key');

  const names = namesOf(leaf);
  if ([...names].sort().join() !== [...new Set(asked.names)].sort().join()) {
    throw wrong('names', leaf.subjectAltName);
  }

  const { notBefore, notAfter } = validityOf(leaf);
  const isCurrent =
    Date.parse(notBefore) <= now.getTime() + clockTolerance &&
    Date.parse(notAfter) >= now.getTime() - clockTolerance;
  if (!isCurrent) throw wrong('dates', `${notBefore} to ${notAfter}`);

  const { chain, strays } = orderChain(leaf, others);
  if (strays.length > 0) throw wrong('chain', strays.map((stray) => stray.subject).join('; '));
  const sent = chain.filter((certificate) => certificate === leaf || !isRoot(certificate));
  return {
    chainPem: chainPemOf(sent),
    fingerprint: fingerprintOf(leaf),
    names,
    issuer: issuerOf(leaf),
    notBefore,
    notAfter,
  };
}
