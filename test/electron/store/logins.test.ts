import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { keptLogins } from '../../../electron/store/logins.ts';
import type { Safe } from '../../../electron/store/safe.ts';
import { problemWithin } from '../sources/acme/problem-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-logins-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newFile = () => join(folder, String(++count), 'logins.json');

/** Turns letters about, so that what is locked can be told from what is not. */
const safe: Safe = {
  lock: async (text) => Buffer.from(`locked ${text}`).map((byte) => byte ^ 0x55),
  unlock: async (bytes) => {
    const text = Buffer.from(bytes.map((byte) => byte ^ 0x55)).toString();
    if (!text.startsWith('locked ')) throw new Error('not ours');
    return { text: text.slice('locked '.length), isAged: false };
  },
};
const shop = { label: 'root@shop', hostKey: 'SHA256:one' };
const login = { password: 'a secret', sudoPassword: 'another' };

it('is kept locked, for its owner only, and found again', async () => {
  const file = newFile();
  const logins = keptLogins(file, async () => safe);
  await logins.keep(shop, login);
  expect(await logins.of(shop)).toEqual(login);
  expect(await logins.places()).toEqual(['root@shop']);
  expect(readFileSync(file, 'latin1')).not.toMatch(/a secret|another/);
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

it('is not given to another server, nor to one with another key', async () => {
  const logins = keptLogins(newFile(), async () => safe);
  await logins.keep(shop, login);
  expect(await logins.of({ ...shop, label: 'root@elsewhere' })).toBeNull();
  expect(await logins.of({ ...shop, hostKey: 'SHA256:two' })).toBeNull();
});

it('opens nothing where somebody has moved it to another server’s place', async () => {
  const file = newFile();
  const logins = keptLogins(file, async () => safe);
  await logins.keep(shop, login);
  const moved = readFileSync(file, 'utf8').replace('root@shop', 'root@elsewhere');
  writeFileSync(file, moved, { mode: 0o600 });
  expect(await logins.of({ ...shop, label: 'root@elsewhere' })).toBeNull();
});

it('is locked anew where the keychain has another key since', async () => {
  const file = newFile();
  await keptLogins(file, async () => safe).keep(shop, login);
  const turn = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0xff);
  const turned: Safe = {
    lock: async (text) => turn(await safe.lock(text)),
    unlock: async (bytes) => ({ ...(await safe.unlock(bytes)), isAged: true }),
  };
  expect(await keptLogins(file, async () => turned).of(shop)).toEqual(login);
  const after: Safe = { ...turned, unlock: (bytes) => safe.unlock(turn(bytes)) };
  expect(await keptLogins(file, async () => after).of(shop)).toEqual(login);
});

it('is forgotten when asked', async () => {
  const logins = keptLogins(newFile(), async () => safe);
  await logins.keep(shop, login);
  await logins.keep({ ...shop, label: 'root@other' }, { passphrase: 'words' });
  await logins.forget('root@shop');
  expect(await logins.of(shop)).toBeNull();
  expect(await logins.places()).toEqual(['root@other']);
});

it('is refused where there is no keychain, and nothing is written', async () => {
  const file = newFile();
  const logins = keptLogins(file, async () => null);
  expect(await logins.isPossible()).toBe(false);
  expect((await problemWithin(() => logins.keep(shop, login))).code).toBe('keychain-closed');
  expect(() => statSync(file)).toThrow();
});

it('says so where the keychain does not open it any more', async () => {
  const file = newFile();
  await keptLogins(file, async () => safe).keep(shop, login);
  const closed: Safe = { ...safe, unlock: () => Promise.reject(new Error('locked')) };
  const refused = await problemWithin(() => keptLogins(file, async () => closed).of(shop));
  expect(refused.code).toBe('keychain-closed');
  expect(JSON.stringify(refused)).not.toContain('secret');
  const gone = await problemWithin(() => keptLogins(file, async () => null).of(shop));
  expect(gone.code).toBe('keychain-closed');
});

it('is none where the file is damaged', async () => {
  const file = newFile();
  const logins = keptLogins(file, async () => safe);
  await logins.keep(shop, login);
  writeFileSync(file, '{', { mode: 0o600 });
  expect(await logins.of(shop)).toBeNull();
  await logins.keep(shop, login);
  expect(await logins.of(shop)).toEqual(login);
});
