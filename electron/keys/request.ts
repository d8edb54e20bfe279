import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type { RequestSubject } from '../../shared/job.ts';
import { type CertificateName, isAddressName } from '../../shared/names/address-name.ts';
import {
  type Asn1,
  bits,
  context,
  fromDer,
  integer,
  nothing,
  objectId,
  pem,
  sequence,
  set,
  toDer,
} from './asn1.ts';
import { alternativeNames, subjectOf } from './names.ts';

const oid = {
  extensionRequest: '1.2.840.113549.1.9.14',
  sha256WithRsa: '1.2.840.113549.1.1.11',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  ecdsaWithSha384: '1.2.840.10045.4.3.3',
} as const;

/**
 * A certificate request for these names in PEM (RFC 2986), signed by the key. All names stand in subjectAltName;
 * the first that fits into 64 letters is the common name too, for authorities that still want one. `subject`: whom it names besides.
 */
export function makeRequest(
  privateKeyPem: string,
  names: readonly CertificateName[],
  subject: RequestSubject = {},
): string {
  const key = createPrivateKey(privateKeyPem);
  const common = names.find((name) => name.length <= 64 && !isAddressName(name));
  const attribute = sequence(objectId(oid.extensionRequest), set(sequence(alternativeNames(names))));
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' });
  const info = sequence(integer(0), subjectOf(common, subject), fromDer(publicKey), context(0, attribute));
  const isWide = key.asymmetricKeyDetails?.namedCurve === 'secp384r1';
  const signature = sign(isWide ? 'sha384' : 'sha256', toDer(info), key);
  const request = sequence(info, algorithmOf(key.asymmetricKeyType === 'rsa', isWide), bits(signature));
  return pem('CERTIFICATE REQUEST', toDer(request));
}

function algorithmOf(isRsa: boolean, isWide: boolean): Asn1 {
  // RSA wants NULL as parameters, ECDSA none (RFC 4055 §5, RFC 5758 §3.2).
  if (isRsa) return sequence(objectId(oid.sha256WithRsa), nothing());
  return sequence(objectId(isWide ? oid.ecdsaWithSha384 : oid.ecdsaWithSha256));
}
