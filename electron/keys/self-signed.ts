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
  sequence,
  set,
  toDer,
  utf8,
} from './asn1.ts';

const oid = {
  commonName: '2.5.4.3',
  subjectAltName: '2.5.29.17',
  sha256WithRsa: '1.2.840.113549.1.1.11',
} as const;

/** A certificate that its own RSA key has signed (RFC 5280), in PEM: for trying out, since no browser trusts it. */
export function makeSelfSigned(
  privateKeyPem: string,
  names: readonly string[],
  days: number,
  now = new Date(),
): string {
  const key = createPrivateKey(privateKeyPem);
  const algorithm = (): Asn1 => sequence(objectId(oid.sha256WithRsa), nothing());
  const subject = (): Asn1 => sequence(set(sequence(objectId(oid.commonName), utf8(names[0] ?? ''))));
  const alternatives = sequence(...names.map((name) => context(2, Buffer.from(name, 'ascii'))));
  const content = sequence(
    context(0, integer(2)),
    serial(),
    algorithm(),
    subject(),
    sequence(time(new Date(now.getTime() - 3_600_000)), time(new Date(now.getTime() + days * 86_400_000))),
    subject(),
    fromDer(createPublicKey(key).export({ type: 'spki', format: 'der' })),
    context(3, sequence(sequence(objectId(oid.subjectAltName), octets(toDer(alternatives))))),
  );
  const der = toDer(sequence(content, algorithm(), bits(sign('sha256', toDer(content), key))));
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
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
