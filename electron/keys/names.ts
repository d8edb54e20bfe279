import { type Asn1, context, objectId, octets, sequence, set, toDer, utf8 } from './asn1.ts';

/** How requests and certificates say whose they are. */

const oid = { commonName: '2.5.4.3', subjectAltName: '2.5.29.17' } as const;

/** A distinguished name of a common name alone; empty without one. */
export const subjectOf = (common: string | undefined): Asn1 =>
  common === undefined ? sequence() : sequence(set(sequence(objectId(oid.commonName), utf8(common))));

/** The extension subjectAltName: dNSName is [2] IMPLICIT IA5String (RFC 5280 §4.2.1.6); A-labels are ASCII. */
export const alternativeNames = (names: readonly string[]): Asn1 =>
  sequence(
    objectId(oid.subjectAltName),
    octets(toDer(sequence(...names.map((name) => context(2, Buffer.from(name, 'ascii')))))),
  );
