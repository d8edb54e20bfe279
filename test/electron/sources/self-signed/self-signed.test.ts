import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { makePrivateKey } from '../../../../electron/keys/private-key.ts';
import { makeSelfSigned } from '../../../../electron/keys/self-signed.ts';
import { selfSignedOf } from '../../../../electron/sources/self-signed/self-signed.ts';
import { seller } from '../../../support/seller.ts';

const names = ['shop.example.test', '*.example.test'];

it.each(['ec-p256', 'ec-p384', 'rsa-2048'] as const)(
  'a certificate that its own key of the kind %s signs here is for these names, holds as long, and is no authority',
  async (kind) => {
    const made = makeSelfSigned(await makePrivateKey(kind), names, 30);
    const own = new X509Certificate(made);
    expect([own.verify(own.publicKey), own.ca]).toEqual([true, false]);
    expect(selfSignedOf(made, names)).toMatchObject({
      chainPem: own.toString(),
      names,
      issuer: 'shop.example.test',
      notAfter: new Date(own.validTo).toISOString(),
    });
    const left = (Date.parse(own.validTo) - Date.now()) / 86_400_000;
    expect(left).toBeGreaterThan(29.9);
    expect(left).toBeLessThan(30.1);
  },
);

it('one that somebody else signed, that is for others or an authority, or none at all is not installed', async () => {
  const sold = seller(names);
  try {
    const made = makeSelfSigned(await makePrivateKey('ec-p256'), names, 30);
    const wrong: readonly (readonly [string, readonly string[]])[] = [
      [made, ['shop.example.test']],
      [made, [...names].reverse()],
      [sold.text('leaf.pem'), names],
      [sold.text('root.pem'), []],
      ['', names],
      ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', names],
    ];
    for (const [pem, wanted] of wrong)
      expect(() => selfSignedOf(pem, wanted)).toThrow(
        expect.objectContaining({ problem: expect.objectContaining({ code: 'change-failed' }) }),
      );
  } finally {
    sold.stop();
  }
});
