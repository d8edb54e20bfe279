import { X509Certificate } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../../electron/certificates/judge/judge.ts';
import { loadJob } from '../../../electron/job/load-job.ts';
import { resolveBrought } from '../../../electron/job/resolve-files.ts';
import { seller } from '../../support/seller.ts';
import { zipOf } from '../../support/zip-of.ts';

const shop = seller(['shop.example.test']);
afterAll(() => shop.stop());
const signal = new AbortController().signal;
shop.write(
  'bought.zip',
  zipOf([
    { name: 'a/inter.crt', content: shop.read('inter.pem') },
    { name: 'a/leaf.crt', content: shop.read('leaf.pem') },
  ]),
);
shop.openssl('pkcs8', '-topk8', '-in', 'leaf.key', '-passout', 'pass:geheim', '-out', 'locked.key');
const outside = { trustPem: shop.text('root.pem') };

async function load(certificate: object, more: object = {}) {
  const file = join(shop.folder, 'job.json');
  const job = {
    names: ['shop.example.test'],
    server: { host: 'a' },
    certificate: { from: 'files', ...certificate },
    install: [{ target: 'apache' }],
    ...more,
  };
  writeFileSync(file, JSON.stringify(job));
  return loadJob(file);
}

describe('the files of a job', () => {
  it('are found beside it, and make a chain and a key', async () => {
    const job = await load({ files: ['bought.zip'], key: 'locked.key', passwordEnv: 'PW' });
    expect(job.certificate).toMatchObject({
      files: [join(shop.folder, 'bought.zip')],
      key: join(shop.folder, 'locked.key'),
    });
    const brought = await resolveBrought(job, { PW: 'geheim' }, outside, signal);
    expect(brought?.certificate).toMatchObject({
      chainPem: `${shop.text('leaf.pem')}${shop.text('inter.pem')}`,
      issuer: 'Seller Issuing',
    });
    expect(
      brought !== null &&
        new X509Certificate(brought.certificate.chainPem).fingerprint256.replaceAll(':', '').toLowerCase(),
    ).toBe(brought?.certificate.fingerprint);
    expect(brought?.keyPem).toMatch(/^-----BEGIN PRIVATE KEY-----/);
  });

  it('are not looked for by a bare name, as the window leaves behind', async () => {
    const job = await load({ files: ['bought.zip'], key: 'leaf.key' });
    if (job.certificate.from !== 'files') throw new Error('not files');
    const bare = { ...job, certificate: { ...job.certificate, files: ['bought.zip'] } };
    await expect(resolveBrought(bare, {}, outside, signal)).rejects.toMatchObject({
      problem: { code: 'file-missing', facts: { file: 'bought.zip' } },
    });
  });

  it('of an order are for its key, which lies here or on its server', async () => {
    const job = await load({ files: ['bought.zip'] });
    const publicKey = digestOf(new X509Certificate(shop.read('leaf.pem')));
    const ordered = { path: '/waiting/key.pem', publicKey, keyPem: null, orderOf: () => 'another' };
    const there = await resolveBrought(job, {}, outside, signal, ordered);
    expect([there?.keyPem, there?.keyAt]).toEqual([null, '/waiting/key.pem']);
    const keyPem = shop.text('leaf.key');
    const here = await resolveBrought(job, {}, outside, signal, { ...ordered, keyPem });
    expect([here?.keyPem, here?.keyAt]).toEqual([keyPem, undefined]);
    const other = { ...ordered, publicKey: 'ab'.repeat(32), keyPem };
    await expect(resolveBrought(job, {}, outside, signal, other)).rejects.toMatchObject({
      problem: { code: 'order-other-key', facts: { owner: 'another' } },
    });
  });

  it('say what keeps them from being installed', async () => {
    const refused = async (certificate: object, environment = {}) =>
      resolveBrought(await load(certificate), environment, outside, signal).then(
        () => 'taken',
        (thrown: { problem?: { code: string } }) => thrown.problem?.code,
      );
    expect(await refused({ files: ['bought.zip'], key: 'locked.key' })).toBe('files-locked');
    expect(await refused({ files: ['bought.zip'], key: 'locked.key', passwordEnv: 'PW' }, { PW: 'x' })).toBe(
      'files-password-wrong',
    );
    expect(await refused({ files: ['bought.zip'], key: 'locked.key', passwordEnv: 'PW' })).toBe(
      'secret-missing',
    );
    expect(await refused({ files: ['bought.zip'] })).toBe('files-key-missing');
    expect(await refused({ files: ['leaf.pem', 'leaf.key'] })).toBe('files-chain-incomplete');
    await expect(load({ files: ['not-there.zip'] })).rejects.toThrow('file-missing');
  });

  it('ask for nothing that only an authority could do', async () => {
    await expect(load({ files: ['bought.zip'] }, { renewal: { by: 'certbot' } })).rejects.toThrow(
      'job-invalid',
    );
    await expect(load({ files: [] })).rejects.toThrow('job-invalid');
    await expect(load({ files: ['bought.zip'], directory: 'https://ca.test' })).rejects.toThrow(
      'job-invalid',
    );
    const star = await load(
      { files: ['bought.zip'] },
      { names: ['*.example.test'], renewal: { by: 'nobody' } },
    );
    expect(star.names).toEqual(['*.example.test']);
  });
});
