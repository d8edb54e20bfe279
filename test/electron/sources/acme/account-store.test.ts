import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  accountFolder,
  accountsInMemory,
  type StoredAccount,
} from '../../../../electron/sources/acme/account-store.ts';

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
