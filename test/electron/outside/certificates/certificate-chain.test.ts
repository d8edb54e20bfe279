import { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { certificateOf, certificateOn } from '../../../../electron/outside/certificates/certificate-chain.ts';
import { testCertificate } from '../../../support/test-certificate.ts';
import { certificate } from '../support/some-looks.ts';

/** A connection on which a certificate has arrived that our list of authorities vouches for. */
function trusted(names: readonly string[]): TLSSocket {
  const { raw } = new X509Certificate(testCertificate(names).chainPem);
  const socket = { authorized: true, getPeerCertificate: () => ({ raw }), getProtocol: () => 'TLSv1.3' };
  return socket as unknown as TLSSocket;
}

test.each([
  ['shop.example.com', 'shop.example.com', null],
  ['Shop.Example.com', 'shop.example.com', null],
  ['*.example.com', 'shop.example.com', null],
  ['*.example.com', 'a.shop.example.com', 'wrong-name'],
  // Node takes a star within a label; browsers do not (RFC 9525 §6.3).
  ['sh*.example.com', 'shop.example.com', 'wrong-name'],
])('a certificate for %s, shown at %s: %s', (carried, visited, fault) => {
  const seen = certificateOn(trusted([carried]), visited, { trustPem: '' });
  expect(seen).toMatchObject({ fault, links: [{ names: [carried.toLowerCase()] }] });
});

describe('an authority that browsers believe no more', () => {
  const judged = (root: string, notBefore: string, outside = {}) => {
    const [leaf, top] = [certificate(null, { notBefore }), certificate(null, { subject: root })];
    const links = [...leaf.links, ...top.links];
    const summary = { fingerprint: '', subject: '', issuer: '', names: ['shop.com'], notAfter: '' };
    return certificateOf({ links, leaf: summary }, trusted(['shop.com']), 'shop.com', outside);
  };
  test.each([
    ['Entrust, Inc. (Entrust Root Certification Authority - G2)', '2024-11-12T00:00:00.000Z', 'distrusted'],
    ['Entrust, Inc. (Entrust Root Certification Authority - G2)', '2024-11-11T23:59:59.000Z', null],
    ['AffirmTrust (AffirmTrust Commercial)', '2026-11-01T00:00:00.000Z', 'distrusted'],
    ['Chunghwa Telecom Co., Ltd. (HiPKI Root CA - G1)', '2025-08-01T00:00:00.000Z', 'distrusted'],
    ['NetLock Kft. (NetLock Arany)', '2025-07-31T10:00:00.000Z', null],
    ['Internet Security Research Group (ISRG Root X1)', '2026-11-01T00:00:00.000Z', null],
  ])('%s, for a certificate of %s: %s', (root, notBefore, fault) => {
    expect(judged(root, notBefore).fault).toBe(fault);
    expect(judged(root, notBefore, { trustPem: '' }).fault).toBeNull();
  });
});
