import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keyVault } from '../../../electron/store/key-vault.ts';
import type { Safe } from '../../../electron/store/safe.ts';
import { problemWithin } from '../sources/acme/problem-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-key-vault-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newFolder = () => join(folder, String(++count));

const turned = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x55);
/** Turns letters about, so that what is locked can be told from what is not. */
const safe: Safe = {
  lock: async (text) => turned(Buffer.from(text)),
  unlock: async (bytes) => ({ text: Buffer.from(turned(bytes)).toString(), isAged: false }),
};
const keyPem = '-----BEGIN PRIVATE KEY-----\nthe key of an order\n-----END PRIVATE KEY-----\n';

it('keeps a key locked, for its owner only, until it is forgotten, and no other with it', async () => {
  const place = newFolder();
  const vault = keyVault(place, async () => safe);
  await vault.keep('one', keyPem);
  await vault.keep('two', 'another');
  expect([await vault.of('one'), await vault.of('two'), await vault.of('three')]).toEqual([
    keyPem,
    'another',
    null,
  ]);
  const file = join(place, 'one.json');
  expect(readFileSync(file, 'latin1')).not.toContain('the key of an order');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  await vault.forget('one');
  expect(existsSync(file)).toBe(false);
  expect([await vault.has('one'), await vault.of('two')]).toEqual([false, 'another']);
});

it.each([
  ['somebody has moved it to another order', (text: string) => text.replace('"one"', '"two"')],
  ['it was damaged', () => '{'],
])('does not open where %s, and is not taken for one that is not kept', async (_, change) => {
  const place = newFolder();
  const vault = keyVault(place, async () => safe);
  await vault.keep('one', keyPem);
  const text = change(readFileSync(join(place, 'one.json'), 'utf8'));
  writeFileSync(join(place, 'two.json'), text, { mode: 0o600 });
  expect(await problemWithin(() => vault.of('two'))).toMatchObject({ code: 'keychain-closed' });
  expect(await vault.of('one')).toBe(keyPem);
});

it('is refused where the system has no keychain, and one that is kept does not open without it', async () => {
  const place = newFolder();
  const without = keyVault(place, async () => null);
  expect(await without.isPossible()).toBe(false);
  expect(await problemWithin(() => without.keep('one', keyPem))).toMatchObject({ code: 'keychain-closed' });
  await keyVault(place, async () => safe).keep('one', keyPem);
  expect(await without.has('one')).toBe(true);
  expect(await problemWithin(() => without.of('one'))).toMatchObject({ code: 'keychain-closed' });
});
