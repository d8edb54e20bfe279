import type { ImportShape } from './import-shapes.ts';
import type { Seller } from './seller.ts';
import { zipOf } from './zip-of.ts';

const utf16 = (text: string, mark: boolean): Buffer =>
  Buffer.from(`${mark ? '\uFEFF' : ''}${text}`, 'utf16le');
export const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/.{1,76}/g, '$&\r\n');

/** Certificates by OpenSSL, and what mails, editors and people make of their text. */
export function textShapes({ openssl, read, text }: Seller): readonly ImportShape[] {
  const chain = `${text('inter.pem')}${text('leaf.pem')}`;
  const two = { certificates: 2 };
  const der = openssl('x509', '-in', 'leaf.pem', '-outform', 'DER');
  const mail = (encoding: string, body: string) =>
    Buffer.from(
      `From: seller\r\nContent-Type: multipart/mixed; boundary="=_x"\r\n\r\n--=_x\r\nContent-Type: text/plain\r\n\r\nDear customer: your certificate\r\n--=_x\r\nContent-Type: application/octet-stream; name="chain.crt"\r\nContent-Transfer-Encoding: ${encoding}\r\nContent-Disposition: attachment\r\n\r\n${body}\r\n--=_x--\r\n`,
    );
  const p7b = (...form: readonly string[]) =>
    openssl('crl2pkcs7', '-nocrl', '-certfile', 'chain.pem', ...form);
  return [
    { title: 'leaf PEM', bytes: read('leaf.pem'), certificates: 1 },
    { title: 'leaf DER', bytes: der, certificates: 1 },
    { title: 'chain PEM', bytes: Buffer.from(chain), ...two },
    { title: 'with openssl x509 -text', bytes: openssl('x509', '-in', 'leaf.pem', '-text'), certificates: 1 },
    {
      title: 'TRUSTED CERTIFICATE',
      bytes: openssl('x509', '-in', 'leaf.pem', '-trustout', '-addtrust', 'serverAuth'),
      certificates: 1,
    },
    {
      title: 'X509 CERTIFICATE',
      bytes: Buffer.from(chain.replaceAll('CERTIFICATE', 'X509 CERTIFICATE')),
      ...two,
    },
    { title: 'P7B PEM', bytes: p7b(), ...two },
    { title: 'P7B DER', bytes: p7b('-outform', 'DER'), ...two },
    {
      title: 'P7B called CERTIFICATE',
      bytes: Buffer.from(p7b().toString().replaceAll('PKCS7', 'CERTIFICATE')),
      ...two,
    },
    { title: 'byte-order mark', bytes: Buffer.from(`\uFEFF${chain}`), ...two },
    { title: 'Windows line ends', bytes: Buffer.from(chain.replaceAll('\n', '\r\n')), ...two },
    { title: 'old Mac line ends', bytes: Buffer.from(chain.replaceAll('\n', '\r')), ...two },
    { title: 'UTF-16, small end', bytes: utf16(chain, true), ...two },
    { title: 'UTF-16, small end, no mark', bytes: utf16(chain, false), ...two },
    { title: 'UTF-16, big end', bytes: utf16(chain, true).swap16(), ...two },
    { title: 'UTF-16, big end, no mark', bytes: utf16(chain, false).swap16(), ...two },
    { title: 'on one line', bytes: Buffer.from(chain.replaceAll('\n', ' ')), ...two },
    { title: 'with \\n', bytes: Buffer.from(`"${chain.replaceAll('\n', '\\n')}"`), ...two },
    { title: 'quoted in an answer', bytes: Buffer.from(chain.replace(/^/gm, '> > ')), ...two },
    { title: 'indented', bytes: Buffer.from(chain.replace(/^/gm, '\t  ')), ...two },
    { title: 'empty lines between', bytes: Buffer.from(chain.replaceAll('\n', '\n\n')), ...two },
    { title: 'blanks behind', bytes: Buffer.from(chain.replaceAll('\n', ' \u00a0\n')), ...two },
    { title: 'long dashes', bytes: Buffer.from(chain.replaceAll('-----', '–––')), ...two },
    {
      title: 'text around',
      bytes: Buffer.from(`Dear customer,\n\nplease install:\n${chain}\nYours\n-- \nSeller`),
      ...two,
    },
    { title: 'no borders', bytes: Buffer.from(`${base64(der).trim()}\n`), certificates: 1 },
    { title: 'no end', bytes: Buffer.from(text('leaf.pem').replace(/-----END.*/, '')), certificates: 1 },
    { title: 'broken off', bytes: Buffer.from(text('leaf.pem').slice(0, 400)), troubles: ['damaged'] },
    { title: 'mail, base64', bytes: mail('base64', base64(Buffer.from(chain))), ...two },
    { title: 'mail, base64 of DER', bytes: mail('base64', base64(der)), certificates: 1 },
    {
      title: 'mail, quoted-printable',
      bytes: mail('quoted-printable', chain.replaceAll('=', '=3D').replace(/(.{40})/g, '$1=\r\n')),
      ...two,
    },
    { title: 'mail, as it is', bytes: mail('7bit', chain), ...two },
    {
      title: 'all in one',
      bytes: Buffer.from(`${text('leaf.key')}${chain}${text('leaf.csr')}`),
      ...two,
      keys: 1,
      requests: 1,
    },
    { title: 'the same twice', bytes: Buffer.from(`${chain}${chain}`), certificates: 4 },
  ];
}

/** Archives, and what is none. */
export function archiveShapes({ openssl, read, text }: Seller): readonly ImportShape[] {
  const members = [
    { name: 'ssl/Zwischenzertifikat.crt', content: read('inter.pem') },
    { name: 'ssl/shop_example_test.crt', content: openssl('x509', '-in', 'leaf.pem', '-outform', 'DER') },
    { name: 'ssl/', content: Buffer.alloc(0), isStored: true },
    { name: '__MACOSX/._shop.crt', content: Buffer.from('x') },
    { name: 'Readme.txt', content: Buffer.from('Thank you') },
  ];
  const two = { certificates: 2 };
  const zip = zipOf(members);
  const nested = (depth: number): Buffer =>
    depth === 0 ? zip : zipOf([{ name: 'inner.zip', content: nested(depth - 1) }]);
  return [
    { title: 'ZIP with folders', bytes: zip, ...two },
    { title: 'ZIP stored', bytes: zipOf(members.map((one) => ({ ...one, isStored: true }))), ...two },
    { title: 'ZIP in a ZIP', bytes: nested(2), ...two },
    { title: 'ZIP in ZIPs without end', bytes: nested(8), troubles: ['too-much'] },
    { title: 'ZIP with text behind', bytes: Buffer.concat([zip, Buffer.from('-- \nmail')]), ...two },
    {
      title: 'ZIP with a password',
      bytes: zipOf([{ name: 'a.pem', content: read('leaf.pem'), isLocked: true }]),
      troubles: ['locked-archive'],
    },
    { title: 'ZIP broken off', bytes: zip.subarray(0, 500), troubles: ['damaged'] },
    {
      title: 'ZIP with nothing',
      bytes: zipOf([{ name: 'a.txt', content: Buffer.from('a') }]),
      troubles: ['nothing'],
    },
    {
      title: 'ZIP of zeros',
      bytes: zipOf([{ name: 'a', content: Buffer.alloc(40_000_000) }]),
      troubles: ['too-much'],
    },
    {
      title: 'ZIP of climbing names',
      bytes: zipOf([{ name: '../../etc/passwd', content: read('leaf.pem') }]),
      certificates: 1,
    },
    { title: 'RAR', bytes: Buffer.from('Rar!\x1a\x07\x00'), troubles: ['other-archive'] },
    { title: '7z', bytes: Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), troubles: ['other-archive'] },
    { title: 'empty', bytes: Buffer.alloc(0), troubles: ['nothing'] },
    {
      title: 'a picture',
      bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0]),
      troubles: ['nothing'],
    },
    { title: 'a letter', bytes: Buffer.from('Your order 4711 is on its way.'), troubles: ['nothing'] },
    { title: 'too big', bytes: Buffer.alloc(11 * 1024 * 1024), troubles: ['too-much'] },
    {
      title: 'a certificate that is nonsense',
      bytes: Buffer.from(text('leaf.pem').replace(/\n[A-Za-z0-9+/]{64}\n/, `\n${'A'.repeat(64)}\n`)),
      troubles: ['damaged'],
    },
  ];
}
