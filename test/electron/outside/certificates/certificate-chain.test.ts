import { X509Certificate } from 'node:crypto';
import type { TLSSocket } from 'node:tls';
import { expect, test } from 'vitest';
import { certificateOn } from '../../../../electron/outside/certificates/certificate-chain.ts';
import { testCertificate } from '../../../support/test-certificate.ts';

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
