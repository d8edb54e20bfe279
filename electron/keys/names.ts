import type { RequestSubject } from '../../shared/job.ts';
import { isAddressName } from '../../shared/names/address-name.ts';
import { type Asn1, context, objectId, octets, printable, sequence, set, toDer, utf8 } from './asn1.ts';

/** How requests and certificates say whose they are. */

const oid = { commonName: '2.5.4.3', subjectAltName: '2.5.29.17' } as const;

/** Attributes of a subject (X.520), in the order in which authorities show them. PrintableString is what X.520 wants of a country. */
const attributes = [
  ['country', '2.5.4.6', printable],
  ['region', '2.5.4.8', utf8],
  ['locality', '2.5.4.7', utf8],
  ['organisation', '2.5.4.10', utf8],
] as const satisfies readonly (readonly [keyof RequestSubject, string, (text: string) => Asn1])[];

const part = (id: string, value: Asn1): Asn1 => set(sequence(objectId(id), value));

/** A distinguished name (RFC 5280 §4.1.2.4) of what is known; empty where that is nothing. */
export const subjectOf = (common: string | undefined, subject: RequestSubject = {}): Asn1 =>
  sequence(
    ...attributes.flatMap(([field, id, written]) => {
      const value = subject[field];
      return value === undefined ? [] : [part(id, written(value))];
    }),
    ...(common === undefined ? [] : [part(oid.commonName, utf8(common))]),
  );

/** dNSName is [2] IMPLICIT IA5String, iPAddress [7] IMPLICIT OCTET STRING (RFC 5280 §4.2.1.6); A-labels are ASCII. */
const alternativeName = (name: string): Asn1 =>
  isAddressName(name)
    ? context(7, Buffer.from(name.split('.').map(Number)))
    : context(2, Buffer.from(name, 'ascii'));

/** The extension subjectAltName. */
export const alternativeNames = (names: readonly string[]): Asn1 =>
  sequence(objectId(oid.subjectAltName), octets(toDer(sequence(...names.map(alternativeName)))));
