import { afterAll, describe, expect, it } from 'vitest';
import { spkiOf } from '../../../electron/certificates/read/keys.ts';
import { readFiles } from '../../../electron/certificates/read/read-files.ts';
import { importShapes } from '../../support/import-shapes.ts';
import { seller } from '../../support/seller.ts';

const shop = seller(['shop.example.test']);
const shapes = importShapes(shop);
afterAll(() => shop.stop());

describe('a file that people have', () => {
  it('comes in many shapes', () => {
    expect(shapes.length).toBeGreaterThanOrEqual(100);
    expect(new Set(shapes.map(({ title }) => title)).size).toBe(shapes.length);
  });

  it.each(shapes)(
    '$title',
    ({ bytes, passwords, certificates = 0, keys = 0, requests = 0, troubles = [] }) => {
      const found = readFiles([{ name: 'given', bytes }], passwords);
      expect({
        certificates: found.certificates.length,
        keys: found.keys.length,
        requests: found.requests.length,
        troubles: found.troubles.map(({ kind }) => kind),
      }).toEqual({ certificates, keys, requests, troubles });
    },
    // NSS takes most of a second for one password.
    60_000,
  );

  it('tells where each thing lay, and what belongs together', () => {
    const named = (title: string) => {
      const shape = shapes.find((one) => one.title === title);
      return readFiles([{ name: 'from-seller', bytes: shape?.bytes ?? Buffer.alloc(0) }], shape?.passwords);
    };
    expect(named('ZIP in a ZIP').certificates.map(({ place }) => place.join(' > '))).toEqual([
      'from-seller > inner.zip > inner.zip > ssl/Zwischenzertifikat.crt',
      'from-seller > inner.zip > inner.zip > ssl/shop_example_test.crt',
    ]);
    expect(named('mail, base64 of DER').certificates[0]?.place).toEqual(['from-seller', 'chain.crt']);
    for (const title of ['Java JKS', 'Java JCEKS', 'Java P12', 'PFX of old Windows (RC2-40, 3DES)']) {
      const { certificates, keys } = named(title);
      const leaf = certificates[0]?.certificate;
      const spki = keys.map(({ key }) => spkiOf(key).toString('hex'));
      expect(spki, title).toEqual([leaf === undefined ? '' : spkiOf(leaf.publicKey).toString('hex')]);
    }
  });
});
