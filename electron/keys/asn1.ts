import forge from 'node-forge';

const { asn1 } = forge;
type Asn1 = forge.asn1.Asn1;

export type { Asn1 };

/** DER by node-forge, in the few words that requests and key stores need (X.690). */
const universal = asn1.Class.UNIVERSAL;

export const sequence = (...parts: readonly Asn1[]): Asn1 =>
  asn1.create(universal, asn1.Type.SEQUENCE, true, [...parts]);
export const set = (...parts: readonly Asn1[]): Asn1 =>
  asn1.create(universal, asn1.Type.SET, true, [...parts]);
export const objectId = (dotted: string): Asn1 =>
  asn1.create(universal, asn1.Type.OID, false, asn1.oidToDer(dotted).getBytes());
export const integer = (value: number): Asn1 =>
  asn1.create(universal, asn1.Type.INTEGER, false, asn1.integerToDer(value).getBytes());
export const utf8 = (text: string): Asn1 =>
  asn1.create(universal, asn1.Type.UTF8, false, forge.util.encodeUtf8(text));
export const nothing = (): Asn1 => asn1.create(universal, asn1.Type.NULL, false, '');
export const printable = (text: string): Asn1 =>
  asn1.create(universal, asn1.Type.PRINTABLESTRING, false, text);
export const octets = (bytes: Uint8Array): Asn1 =>
  asn1.create(universal, asn1.Type.OCTETSTRING, false, binary(bytes));
export const bits = (bytes: Uint8Array): Asn1 =>
  asn1.create(universal, asn1.Type.BITSTRING, false, `\0${binary(bytes)}`);
/** `[n]` of a sequence: constructed, or with bytes of its own (implicit). */
export const context = (tag: number, content: Asn1 | Uint8Array): Asn1 =>
  content instanceof Uint8Array
    ? asn1.create(asn1.Class.CONTEXT_SPECIFIC, tag, false, binary(content))
    : asn1.create(asn1.Class.CONTEXT_SPECIFIC, tag, true, [content]);
/** Letters of UTF-16, big end first: what PKCS#12 wants of names (RFC 7292 §4.2, BMPString). */
export const bmp = (text: string): Asn1 =>
  asn1.create(universal, asn1.Type.BMPSTRING, false, binary(Buffer.from(text, 'utf16le').swap16()));

export const toDer = (value: Asn1): Buffer => Buffer.from(asn1.toDer(value).getBytes(), 'binary');
export const fromDer = (der: Uint8Array): Asn1 => asn1.fromDer(forge.util.createBuffer(binary(der)));

/** node-forge keeps bytes in strings, one character each. */
function binary(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('binary');
}

/** The text form (RFC 7468 §2). */
export function pem(label: string, der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
