import { X509Certificate } from 'node:crypto';
import { childrenOf, type Element, elementAt, is, isContext, tags } from '../der/der.ts';
import { type Gathering, limits, type Place } from './found.ts';

/** One certificate in DER (RFC 5280); what stands behind it, as OpenSSL adds to those that it trusts, is left out. */
export function addCertificate(der: Buffer, place: Place, gathering: Gathering): void {
  const whole = elementAt(der)?.whole;
  const certificate = whole === undefined || whole.length > limits.item ? null : read(whole);
  if (certificate === null) gathering.trouble('damaged', place);
  else gathering.certificates.push({ certificate, place });
}

function read(der: Buffer): X509Certificate | null {
  try {
    const certificate = new X509Certificate(der);
    // Of some that it takes, it can read neither the times nor the key; both are looked at later.
    const isReadable =
      !Number.isNaN(Date.parse(certificate.validTo)) && certificate.publicKey.type === 'public';
    return isReadable ? certificate : null;
  } catch {
    return null;
  }
}

/** The certificates of a PKCS#7 (SignedData, RFC 5652 §5.1), which sellers send as P7B or P7C: in no order at all. */
export function addPkcs7(der: Buffer, place: Place, gathering: Gathering): void {
  const [, wrapped] = childrenOf(elementAt(der));
  const [signed] = childrenOf(wrapped);
  const bag = childrenOf(signed).find((part) => isContext(part, 0));
  const certificates = childrenOf(bag).filter((part) => is(part, tags.sequence));
  if (certificates.length === 0) gathering.trouble(bag === undefined ? 'unsupported' : 'damaged', place);
  for (const { whole } of certificates) {
    if (gathering.isFull) return;
    addCertificate(whole, place, gathering);
  }
}

/** A request for a certificate (RFC 2986): only whose key it is for is of interest. */
export function addRequest(der: Buffer, place: Place, gathering: Gathering): void {
  const [info] = childrenOf(elementAt(der));
  const key = childrenOf(info).find((part: Element) =>
    childrenOf(part).some((inner) => is(inner, tags.bits)),
  );
  if (key === undefined) gathering.trouble('damaged', place);
  else gathering.requests.push({ spki: key.whole, place });
}
