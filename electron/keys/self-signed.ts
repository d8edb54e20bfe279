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
  pem,
  sequence,
  toDer,
} from './asn1.ts';
import { alternativeNames, subjectOf } from './names.ts';

const sha256WithRsa = '1.2.840.113549.1.1.11';

/** A certificate that its own RSA key has signed (RFC 5280), in PEM: for trying out, since no browser trusts it. */
export function makeSelfSigned(
  privateKeyPem: string,
  names: readonly string[],
  days: number,
  now = new Date(),
): string {
  const key = createPrivateKey(privateKeyPem);
  const algorithm = (): Asn1 => sequence(objectId(sha256WithRsa), nothing());
  const content = sequence(
    context(0, integer(2)),
    serial(),
    algorithm(),
    subjectOf(names[0] ?? ''),
    sequence(time(new Date(now.getTime() - 3_600_000)), time(new Date(now.getTime() + days * 86_400_000))),
    subjectOf(names[0] ?? ''),
    fromDer(createPublicKey(key).export({ type: 'spki', format: 'der' })),
    context(3, sequence(alternativeNames(names))),
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
