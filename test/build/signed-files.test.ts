import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { dataBody, newKey, privateKey, publicHalf, releaseBody, signText } from '../../build/signed-files.ts';
import { release } from '../../electron/app/updates.ts';
import { theProject } from '../../electron/signed/project.ts';
import { openSigned } from '../../electron/signed/signed-text.ts';
import { version } from '../../electron/version.ts';
import { type DataFile, dataFile, faultsOf } from '../../shared/content/data-file.ts';
import { offersOfProgram } from '../../shared/content/offers.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-signing-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the signed files of the repository', () => {
  const bodyOf = (purpose: 'data' | 'release') => {
    const file = inCheckout(`data/sealkeeper-${purpose}.signed`);
    return JSON.parse(openSigned(readFileSync(file), purpose, theProject.keys, file));
  };

  test('are signed by a key that the app knows, and hold what they should', () => {
    expect(dataFile.parse(bodyOf('data')).made).toBe(offersOfProgram.made);
    expect(release.parse(bodyOf('release')).version).toBe(version);
  });
});

describe('a signing key', () => {
  test('is made once, for its owner alone, and signs what the app opens', () => {
    const file = join(folder, 'key.pem');
    const half = newKey(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(() => newKey(file)).toThrow(/EEXIST/);
    const text = signText('data', dataBody('2026-12-31T00:00:00Z'), privateKey(file));
    expect(openSigned(text, 'data', [half], 'here')).toContain('"made": "2026-12-31T00:00:00Z"');
  });

  test.each(['key.pem', 'data/key.pem', './out/../key.pem'])('never lies in the repository: %s', (path) => {
    expect(() => newKey(inCheckout(path))).toThrow(/outside/);
    expect(() => privateKey(inCheckout(path))).toThrow(/outside/);
  });

  test('of another kind signs nothing', () => {
    const { privateKey: other } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => signText('data', Buffer.from('{}'), other)).toThrow(/Ed25519/);
    const half = publicHalf(other);
    const text = Buffer.from(`Sealkeeper data 1 ${half.id} ${Buffer.alloc(64).toString('base64')}\n{}`);
    expect(() => openSigned(text, 'data', [half], 'here')).toThrow(TypeError);
  });
});

test('what is told of versions is believed for sixty days', () => {
  const text = readFileSync(inCheckout('data/release.json'), 'utf8');
  const body = JSON.parse(releaseBody(text, new Date('2026-12-31T00:00:00Z')).toString());
  expect(body.goodUntil).toBe('2027-03-01T00:00:00.000Z');
});

describe('rows that disagree', () => {
  const good = dataFile.parse(JSON.parse(dataBody('2026-12-31T00:00:00Z').toString()));
  const [offer] = good.offers;
  const [event] = good.trustRecord;
  if (offer === undefined || event === undefined) throw new Error('no rows');
  const faults = (change: Partial<DataFile>) => faultsOf({ ...good, ...change });

  test('are none in what the program has', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  test.each<[Partial<DataFile>, string]>([
    [{ offers: [offer, offer] }, `offer ${offer.id}: twice`],
    [{ offers: [{ ...offer, id: 'own-shop' }] }, 'offer own-shop: a name of the owner’s own prices'],
    [{ offers: [{ ...offer, signer: 'nobody' }] }, `offer ${offer.id}: nobody is called nobody`],
    [{ offers: [{ ...offer, price: null }] }, `offer ${offer.id}: price and pricing disagree`],
    [{ offers: [{ ...offer, seenOn: '2027-01-01' }] }, `offer ${offer.id}: seen after the day of the file`],
    [{ trustRecord: [{ ...event, signers: ['x'] }] }, `trust ${event.id}: nobody is x`],
    [{ trustRecord: [event, { ...event, id: 'b', on: '2001' }] }, 'trust b: out of the order of time'],
    [
      { trustRecord: [{ ...event, roots: ['old roots'], on: '2011' }] },
      `trust ${event.id}: roots without a whole day`,
    ],
    [{ rates: { ...good.rates, on: '2027-01-01' } }, 'rates: after the day of the file'],
  ])('%#: are named', (change, fault) => {
    expect(faults(change)).toContain(fault);
  });
});
