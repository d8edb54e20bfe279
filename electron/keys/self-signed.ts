import { createPrivateKey, createPublicKey, randomBytes, sign } from 'node:crypto';
import forge from 'node-forge';
import {
  type Asn1,
  bits,
  context,
  fromDer,
  integer,
  nothing,
  objectId,
  octets,
  pem,
  sequence,
  toDer,
} from './asn1.ts';
import { alternativeNames, subjectOf } from './names.ts';

const oid = {
  sha256WithRsa: '1.2.840.113549.1.1.11',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
  basicConstraints: '2.5.29.19',
} as const;

/** A certificate that its own key has signed (RFC 5280), RSA or EC, in PEM: for tests and devices, since no browser trusts it. */
export function makeSelfSigned(
  privateKeyPem: string,
  names: readonly string[],
  days: number,
  now = new Date(),
): string {
  const key = createPrivateKey(privateKeyPem);
  // RSA wants NULL as parameters, ECDSA none (RFC 4055 §5, RFC 5758 §3.2).
  const algorithm = (): Asn1 =>
    key.asymmetricKeyType === 'rsa'
      ? sequence(objectId(oid.sha256WithRsa), nothing())
      : sequence(objectId(oid.ecdsaWithSha256));
  // CA:FALSE is what an empty one says (RFC 5280 §4.2.1.9).
  const noAuthority = sequence(objectId(oid.basicConstraints), octets(toDer(sequence())));
  const common = names.find((name) => name.length <= 64);
  const content = sequence(
    context(0, integer(2)),
    serial(),
    algorithm(),
    subjectOf(common),
    sequence(time(new Date(now.getTime() - 3_600_000)), time(new Date(now.getTime() + days * 86_400_000))),
    subjectOf(common),
    fromDer(createPublicKey(key).export({ type: 'spki', format: 'der' })),
    context(3, sequence(noAuthority, alternativeNames(names))),
  );
  const der = toDer(sequence(content, algorithm(), bits(sign('sha256', toDer(content), key))));
  return pem('CERTIFICATE', der);
}

const { asn1 } = forge;

/** Positive, as RFC 5280 §4.1.2.2 wants it, and never the same twice. */
function serial(): Asn1 {
  const bytes = randomBytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.INTEGER, false, bytes.toString('binary'));
}

/** UTCTime up to 2049 (RFC 5280 §4.1.2.5). */
function time(at: Date): Asn1 {
  const text = `${at.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`;
  return asn1.create(asn1.Class.UNIVERSAL, asn1.Type.UTCTIME, false, text);
}
