import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountKeyIn, foreignAccountKey } from '../../../electron/job/foreign-account.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-foreign-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const ec = generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey;
const pem = (key: typeof rsa) => key.export({ type: 'pkcs8', format: 'pem' }).toString();
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

describe('the account of another program', () => {
  it.each([
    ['Certbot', 'private_key.json', JSON.stringify(rsa.export({ format: 'jwk' })), rsa],
    ['Certbot, on a curve', 'private_key.json', JSON.stringify(ec.export({ format: 'jwk' })), ec],
    ['acme.sh', 'account.key', rsa.export({ type: 'pkcs1', format: 'pem' }).toString(), rsa],
    ['acme.sh, on a curve', 'account.key', ec.export({ type: 'sec1', format: 'pem' }).toString(), ec],
    ['dehydrated', 'account_key.pem', pem(rsa), rsa],
  ])('is known by its key: %s', async (title, name, text, key) => {
    const path = put(join(title, name), text);
    put(join(title, 'regr.json'), '{"body":{},"uri":"https://ca.test/acct/1"}');
    for (const place of [path, join(folder, title)])
      expect(createPrivateKey(await foreignAccountKey(place)).equals(key)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['other JSON', '{"uri":"https://ca.test"}'],
    ['a public key', JSON.stringify(rsa.export({ format: 'jwk' })).replace(/"d":"[^"]*",?/, '')],
    [
      'a key that is too short',
      generateKeyPairSync('rsa', {
        modulusLength: 1024,
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      }).privateKey,
    ],
    [
      'a key that signs in another way',
      generateKeyPairSync('ed25519', {
        publicKeyEncoding: { type: 'spki', format: 'pem' },
        privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
      }).privateKey,
    ],
  ])('is not there: %s', async (title, text) => {
    expect(accountKeyIn(text)).toBeNull();
    const path = put(join(`no ${title}`, 'account.key'), text);
    for (const place of [path, join(path, '..'), join(path, 'nowhere')])
      await expect(foreignAccountKey(place)).rejects.toMatchObject({
        problem: { code: expect.stringMatching(/^(account-key-missing|file-unreadable)$/) },
      });
  });
});
