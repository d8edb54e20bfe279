import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../../../electron/keys/certificate-text.ts';
import {
  chainPemOf,
  issuerOf,
  namesOf,
  orderChain,
  readCertificates,
  splitPem,
  validityOf,
} from '../../../../../electron/sources/acme/order/certificate.ts';
import { openOpenssl } from '../openssl.ts';

const openssl = openOpenssl();
afterAll(() => openssl.end());

const root = openssl.certificate({ isAuthority: true, commonName: 'Root' });
const middle = openssl.certificate({ isAuthority: true, commonName: 'Middle', issuer: root });
const names = ['shop.example', 'WWW.shop.example', 'IP:192.0.2.1', 'shop.example'];
const leaf = openssl.certificate({ names, issuer: middle });
const stranger = openssl.certificate({ isAuthority: true, commonName: 'Middle' });
const read = (made: { readonly pem: string }) => new X509Certificate(made.pem);

test('a leaf is read: names once and in lower case, issuer, dates, fingerprint', () => {
  const certificate = read(leaf);
  const printed = execFileSync(
    'openssl',
    ['x509', '-in', leaf.pemFile, '-noout', '-fingerprint', '-sha256', '-enddate'],
    {
      encoding: 'utf8',
    },
  );
  expect(namesOf(certificate)).toEqual(['shop.example', 'www.shop.example', '192.0.2.1']);
  expect(issuerOf(certificate)).toBe('Middle');
  expect(printed.replaceAll(':', '').toLowerCase()).toContain(fingerprintOf(certificate));
  expect(printed).toContain(`notAfter=${certificate.validTo}`);
  expect(validityOf(certificate).notAfter).toBe(new Date(certificate.validTo).toISOString());
});

describe('PEM', () => {
  test('is split into certificates, whatever stands around and between them', () => {
    const text = `bag attributes\r\n${leaf.pem.replaceAll('\n', '\r\n')}key: none\n${middle.pem}`;
    expect(splitPem(text)).toHaveLength(2);
    expect(readCertificates(text)?.map((each) => each.subject)).toEqual([
      read(leaf).subject,
      read(middle).subject,
    ]);
  });

  test.each([
    [''],
    ['hello'],
    ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
    [leaf.pem.replace('MII', 'MIJ')],
  ])('that holds no readable certificate gives none (%#)', (text) => {
    expect(readCertificates(text)).toBeNull();
  });

  test('is written anew with LF line ends and nothing else', () => {
    expect(chainPemOf([read(leaf), read(middle)])).toBe(leaf.pem + middle.pem);
  });
});

describe('a chain', () => {
  test.each([[[middle, root]], [[root, middle]], [[root, leaf, middle]]])(
    'is put in order from leaf to root (%#)',
    (others) => {
      const { chain, strays } = orderChain(read(leaf), others.map(read));
      expect(chain.map((each) => each.subject)).toEqual([read(leaf).subject, 'CN=Middle', 'CN=Root']);
      expect(strays).toEqual([]);
    },
  );

  test('does not take a certificate of the same name with another key', () => {
    const { chain, strays } = orderChain(read(leaf), [read(stranger), read(root)]);
    expect(chain).toHaveLength(1);
    expect(strays).toHaveLength(2);
  });
});
