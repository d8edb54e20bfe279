import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { publicKeyOfCsr } from '../../../../../electron/sources/acme/order/csr.ts';
import { openOpenssl } from '../openssl.ts';

const openssl = openOpenssl();
afterAll(() => openssl.end());

describe('the key of a certificate request', () => {
  test.each(['ec', 'rsa'] as const)('is read (%s)', (kind) => {
    const { csrPem, keyFile } = openssl.request(['shop.example'], kind);
    const own = createPublicKey(createPrivateKey(readFileSync(keyFile)));
    expect(publicKeyOfCsr(csrPem)?.equals(own)).toBe(true);
    expect(
      publicKeyOfCsr(csrPem.replaceAll('CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST'))?.equals(own),
    ).toBe(true);
  });

  test('is null for anything that is cut short', () => {
    const { csrPem } = openssl.request(['shop.example']);
    const der = Buffer.from(csrPem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
    for (let length = 0; length < der.length; length += 1) {
      const body = der.subarray(0, length).toString('base64');
      expect(
        publicKeyOfCsr(`-----BEGIN CERTIFICATE REQUEST-----\n${body}\n-----END CERTIFICATE REQUEST-----`),
      ).toBeNull();
    }
  });

  test('is null for a certificate and for nonsense', () => {
    const { pem } = openssl.certificate();
    expect(publicKeyOfCsr(pem)).toBeNull();
    expect(publicKeyOfCsr(pem.replaceAll('CERTIFICATE', 'CERTIFICATE REQUEST'))).toBeNull();
    expect(publicKeyOfCsr('hello')).toBeNull();
  });
});
