import { X509Certificate } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import { judgeFiles, publicKeyOf, type Wanted } from '../../../electron/certificates/judge/judge.ts';
import { readFiles } from '../../../electron/certificates/read/read-files.ts';
import { judgeCompleted } from '../../../electron/sources/files/judged.ts';
import { closePrimesKey } from '../../support/close-primes.ts';
import { seller } from '../../support/seller.ts';

const names = ['shop.example.test', 'www.shop.example.test'];
const shop = seller(names);
afterAll(() => shop.stop());
const certificate = (name: string) => new X509Certificate(shop.read(`${name}.pem`));
const roots = [certificate('root')];
const usual: Wanted = {
  names,
  roots,
  now: new Date(Date.now() + 3_600_000),
  key: 'in-files',
  isTrustExpected: true,
};

const files = (...given: readonly string[]) =>
  readFiles(given.map((name) => ({ name, bytes: shop.read(name) })));
const judged = (given: readonly string[], wanted: Partial<Wanted> = {}) =>
  judgeFiles(files(...given), { ...usual, ...wanted });
const codes = (given: readonly string[], wanted: Partial<Wanted> = {}) =>
  judged(given, wanted).blockers.map(({ code }) => code);
const own = [`subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`];

describe('files that fit', () => {
  it.each([
    ['in the seller’s order', ['leaf.pem', 'inter.pem', 'leaf.key']],
    ['in another', ['root.pem', 'leaf.key', 'inter.pem', 'leaf.pem']],
    ['with all of it twice', ['inter.pem', 'leaf.pem', 'leaf.key', 'leaf.pem', 'inter.pem']],
    ['with others beside', ['old-root.pem', 'other.key', 'inter.pem', 'leaf.pem', 'leaf.key', 'leaf.csr']],
  ])('are put in order and the root is left out: %s', (_, given) => {
    const { blockers, path, key } = judged(given);
    expect(blockers).toEqual([]);
    expect(path?.links.map(({ title }) => title)).toEqual(['shop.example.test', 'Seller Issuing']);
    expect(path?.root?.title).toBe('Seller Root');
    expect(key?.place).toEqual(['leaf.key']);
  });

  it('say what is left out, and why', () => {
    const { leftOut } = judged(['leaf.pem', 'inter.pem', 'root.pem', 'cross.pem', 'leaf.pem', 'leaf.key']);
    expect(leftOut).toEqual([
      { title: 'Seller Root', why: 'root' },
      { title: 'Seller Root', why: 'unneeded' },
      { title: '1', why: 'twice' },
    ]);
  });

  it('take the way by the cross-signed one where only its signer is trusted, or both are', () => {
    const links = (trusted: readonly string[]) =>
      judged(['leaf.pem', 'cross.pem', 'root.pem', 'inter.pem', 'leaf.key'], {
        roots: trusted.map(certificate),
      }).path?.links.map(({ fingerprint }) => fingerprint);
    const cross = certificate('cross').fingerprint256.replaceAll(':', '').toLowerCase();
    expect(links(['old-root'])).toHaveLength(3);
    expect(links(['old-root', 'root'])).toContain(cross);
    expect(links(['root'])).not.toContain(cross);
  });

  it('are those for the names, of several', () => {
    shop.certify('elsewhere', {
      key: 'other.key',
      by: 'inter',
      subject: 'x',
      extensions: ['subjectAltName=DNS:elsewhere.example.test'],
    });
    const { leaf, blockers } = judged(['elsewhere.pem', 'leaf.pem', 'inter.pem', 'leaf.key']);
    expect(blockers).toEqual([]);
    expect(leaf?.names).toEqual(names);
    expect(
      judged(['elsewhere.pem', 'leaf.pem', 'inter.pem', 'other.key'], { names: ['elsewhere.example.test'] })
        .blockers,
    ).toEqual([]);
  });

  it('may have their key on the server', () => {
    expect(codes(['leaf.pem', 'inter.pem'], { key: 'elsewhere' })).toEqual([]);
  });
});

describe('files that do not fit', () => {
  it.each([
    ['nothing at all', [], 'files-nothing'],
    ['a request', ['leaf.csr'], 'files-request-only'],
    ['authorities alone', ['root.pem', 'inter.pem'], 'files-only-authorities'],
    ['no key', ['leaf.pem', 'inter.pem'], 'files-key-missing'],
    ['another key', ['leaf.pem', 'inter.pem', 'other.key'], 'files-key-other'],
    ['a link missing', ['leaf.pem', 'leaf.key'], 'files-chain-incomplete'],
  ])('say what to do next: %s', (_, given, code) => {
    expect(codes(given)).toEqual([code]);
  });

  it('tell whose the other key is', () => {
    const [other] = judged(['leaf.pem', 'elsewhere.pem', 'inter.pem', 'other.key'], { names }).blockers;
    expect(other).toMatchObject({
      code: 'files-key-other',
      facts: { belongs: 'another', owner: expect.stringMatching(/^x \(\d{4}-\d\d-\d\d\)$/) },
    });
    const publicKey = publicKeyOf(shop.text('elsewhere.pem')) ?? '';
    const known = [
      { publicKey: 'ab'.repeat(32), title: 'nobody’s' },
      { publicKey, title: 'elsewhere.example.test (2026-11-30)' },
    ];
    expect(judged(['leaf.pem', 'inter.pem', 'other.key'], { names, known }).blockers[0]?.facts).toMatchObject(
      {
        belongs: 'site',
        owner: 'elsewhere.example.test (2026-11-30)',
      },
    );
    expect(judged(['leaf.pem', 'inter.pem', 'other.key']).blockers[0]?.facts).toMatchObject({
      belongs: 'nothing',
    });
    expect(judged(['leaf.pem', 'inter.pem', 'leaf.csr']).blockers[0]?.facts).toMatchObject({
      hasRequest: 'yes',
      file: 'leaf.csr',
    });
  });

  it('miss names, are out of time, or are not trusted', () => {
    const all = ['leaf.pem', 'inter.pem', 'leaf.key'];
    expect(codes(all, { names: [...names, 'mail.example.test'] })).toEqual(['files-name-missing']);
    expect(codes(all, { now: new Date(Date.now() + 95 * 86_400_000) })).toContain('files-expired');
    expect(codes(all, { now: new Date(Date.now() - 5 * 86_400_000) })).toContain('files-not-yet-valid');
    expect(codes([...all, 'root.pem'], { roots: [] })).toEqual(['files-not-trusted']);
    expect(codes(all, { roots: [] })).toEqual(['files-chain-incomplete']);
  });

  it('are too weak, of a distrusted authority, or nobody’s', () => {
    shop.openssl('genrsa', '-out', 'weak.key', '1024');
    shop.certify('weak', { key: 'weak.key', by: 'inter', subject: 'weak', extensions: own });
    expect(codes(['weak.pem', 'inter.pem', 'weak.key'])).toEqual(['files-weak']);
    shop.openssl('genrsa', '-out', 'sound.key', '2048');
    shop.certify('sound', { key: 'sound.key', by: 'inter', subject: 'sound', extensions: own });
    expect(codes(['sound.pem', 'inter.pem', 'sound.key'])).toEqual([]);
    shop.write('close.key', closePrimesKey());
    shop.certify('close', { key: 'close.key', by: 'inter', subject: 'close', extensions: own });
    expect(judged(['close.pem', 'inter.pem', 'close.key']).blockers).toMatchObject([
      { code: 'files-weak', facts: { kind: 'RSA, close primes (CVE-2022-26320)' } },
    ]);
    shop.certify('sha1', { key: 'leaf.key', by: 'inter', subject: 'sha1', extensions: own, more: ['-sha1'] });
    expect(judged(['sha1.pem', 'inter.pem', 'leaf.key']).blockers).toMatchObject([
      { code: 'files-weak', facts: { kind: 'SHA-1' } },
    ]);
    shop.certify('self', { key: 'leaf.key', subject: 'self', extensions: own });
    expect(codes(['self.pem', 'leaf.key'])).toEqual(['files-self-signed']);
    expect(codes(['self.pem', 'leaf.key'], { isTrustExpected: false })).toEqual([]);
    const authority = ['basicConstraints=critical,CA:TRUE'];
    shop.openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256', '-out', 'ent.key');
    shop.certify('ent', { key: 'ent.key', subject: 'Root G9/O=Entrust, Inc.', extensions: authority });
    shop.certify('of-ent', { key: 'leaf.key', by: 'ent', subject: 'x', extensions: own });
    expect(codes(['of-ent.pem', 'leaf.key'], { roots: [certificate('ent')] })).toEqual(['files-distrusted']);
  });

  it('are locked: the lock is said in place of a missing key', () => {
    shop.openssl('pkcs8', '-topk8', '-in', 'leaf.key', '-passout', 'pass:geheim', '-out', 'locked.key');
    expect(codes(['leaf.pem', 'inter.pem', 'locked.key'])).toEqual(['files-locked']);
    const beside = judged(['leaf.pem', 'inter.pem', 'leaf.key', 'locked.key']);
    expect([beside.blockers, beside.cautions.map(({ code }) => code)]).toEqual([[], ['files-locked']]);
  });

  it('are not followed round in circles', () => {
    shop.certify('ring-a', {
      key: 'root.key',
      by: 'inter',
      subject: 'Seller Root',
      extensions: ['basicConstraints=critical,CA:TRUE'],
    });
    const { path } = judged(['leaf.pem', 'inter.pem', 'ring-a.pem', 'leaf.key'], { roots: [] });
    expect(path?.root).toBeNull();
    expect(path?.links.length).toBeLessThanOrEqual(4);
  });
});

describe('a link that no file holds', () => {
  const at = 'http://issuer.example.test/inter.cer';
  shop.certify('leaf-aia', {
    key: 'leaf.key',
    by: 'inter',
    subject: 'shop',
    extensions: [...own, `authorityInfoAccess=caIssuers;URI:${at}`],
  });
  const given = files('leaf-aia.pem', 'leaf.key');

  it('is fetched from where the certificate says, and believed by its signature', async () => {
    const asked: string[] = [];
    const good = await judgeCompleted(given, usual, async (address) => {
      asked.push(address);
      return shop.read('inter.pem');
    });
    expect([good.blockers, asked]).toEqual([[], [at]]);
    const foreign = await judgeCompleted(given, usual, async () => shop.read('old-root.pem'));
    expect(foreign.blockers.map(({ code }) => code)).toEqual(['files-chain-incomplete']);
  });

  it('is asked for three times at most, and not at all unless wished', async () => {
    let count = 0;
    await judgeCompleted(given, usual, async () => {
      count += 1;
      return shop.read('old-root.pem');
    });
    expect(count).toBeLessThanOrEqual(3);
    const none = await judgeCompleted(given, usual, null);
    expect(none.blockers.map(({ code }) => code)).toEqual(['files-chain-incomplete']);
  });
});
