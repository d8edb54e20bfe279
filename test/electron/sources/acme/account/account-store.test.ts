import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  accountFolder,
  accountsInMemory,
  type StoredAccount,
} from '../../../../../electron/sources/acme/account/account-store.ts';
import { failuresInMemory } from '../../../../../electron/sources/acme/account/rate-limit-store.ts';
import { createAcmeSource } from '../../../../../electron/sources/acme/source.ts';
import { domainNames } from '../../../../support/domain-names.ts';

const parent = mkdtempSync(join(tmpdir(), 'sealkeeper-accounts-'));
afterAll(() => rmSync(parent, { recursive: true }));
let folders = 0;
const newFolder = () => join(parent, String(folders++), 'accounts');

const account = (keyPem: string, more: Partial<StoredAccount> = {}): StoredAccount => ({
  version: 1,
  directory: 'https://ca.example/dir',
  externalKeyId: null,
  keyPem,
  url: null,
  ...more,
});

describe.each([
  ['in memory', () => accountsInMemory()],
  ['in a folder', () => accountFolder(newFolder())],
])('accounts kept %s', (_where, open) => {
  test('are found by directory and external key', async () => {
    const store = open();
    await store.add(account('one'));
    await store.add(account('two', { externalKeyId: 'kid' }));
    expect((await store.load(account('')))?.keyPem).toBe('one');
    expect((await store.load(account('', { externalKeyId: 'kid' })))?.keyPem).toBe('two');
    expect(await store.load(account('', { directory: 'https://other.example/dir' }))).toBeNull();
  });

  test('are one for all who add at the same time', async () => {
    const store = open();
    const kept = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store.add(account(`key ${index}`))),
    );
    expect(new Set(kept.map(({ keyPem }) => keyPem)).size).toBe(1);
    expect(await store.load(account(''))).toEqual(kept[0]);
  });

  test('are replaced whole', async () => {
    const store = open();
    await store.add(account('one'));
    await store.replace(account('one', { url: 'https://ca.example/account/1' }));
    expect(await store.load(account(''))).toEqual(account('one', { url: 'https://ca.example/account/1' }));
  });
});

test('account files are readable by their owner only, and nothing else is left beside them', async () => {
  const folder = newFolder();
  const store = accountFolder(folder);
  await store.add(account('one'));
  await store.add(account('another'));
  await store.replace(account('one', { url: 'https://ca.example/account/1' }));
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const files = readdirSync(folder);
  expect(files).toHaveLength(1);
  expect(files.map((file) => statSync(join(folder, file)).mode & 0o777)).toEqual([0o600]);
});

describe('a damaged account', () => {
  const store = (text: string) => {
    const folder = newFolder();
    const accounts = accountFolder(folder);
    return { accounts, folder, spoil: () => writeFileSync(join(folder, readdirSync(folder)[0] ?? ''), text) };
  };
  const anEcKey = () =>
    generateKeyPairSync('ec', { namedCurve: 'P-256' })
      .privateKey.export({ type: 'pkcs8', format: 'pem' })
      .toString();

  test.each([
    ['cut short', '{"version":1,"directory":"https://ca.exa'],
    ['empty', ''],
    ['without a key', JSON.stringify(account('-----BEGIN PRIVATE KEY-----\nMIG'))],
  ])('is kept aside and makes way for a new one: %s', async (_, text) => {
    const { accounts, folder, spoil } = store(text);
    await accounts.add(account(anEcKey()));
    expect(await accounts.mend(account(''))).toBeNull();
    spoil();
    const aside = await accounts.mend(account(''));
    expect(aside).toMatch(/\.json\.damaged-\d{8}T\d{6}Z$/);
    expect(readFileSync(aside ?? '', 'utf8')).toBe(text);
    expect(await accounts.load(account(''))).toBeNull();
    const next = account(anEcKey());
    expect(await accounts.add(next)).toEqual(next);
    expect(readdirSync(folder)).toHaveLength(2);
  });

  test('does not stop who did not look before', async () => {
    const { accounts, spoil } = store('{');
    await accounts.add(account('one'));
    spoil();
    expect(await accounts.add(account('two'))).toEqual(account('two'));
  });

  test('is known before anything is touched', async () => {
    const { accounts, spoil } = store('{');
    await accounts.add(account('one', { directory: 'https://127.0.0.1:9/dir' }));
    spoil();
    const source = createAcmeSource({ accounts, failures: failuresInMemory(), stagingFor: () => null });
    const request = { directory: 'https://127.0.0.1:9/dir', agreeToTerms: true };
    const signal = AbortSignal.timeout(5000);
    expect(await source.beforehand?.(request, domainNames('shop.example'), signal)).toMatchObject({
      damagedAccount: expect.stringMatching(/\.damaged-/),
    });
    expect(await source.beforehand?.(request, domainNames('shop.example'), signal)).not.toHaveProperty(
      'damagedAccount',
    );
  });
});
