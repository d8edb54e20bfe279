import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Safe } from '../../../electron/store/safe.ts';
import { keptZoneLogins } from '../../../electron/store/zone-logins.ts';
import { problemWithin } from '../sources/acme/problem-of.ts';

const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-zone-logins-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newFile = () => join(folder, String(++count), 'zone-logins.json');

const turned = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0x55);
/** Turns letters about, so that what is locked can be told from what is not. */
const safe: Safe = {
  lock: async (text) => turned(Buffer.from(text)),
  unlock: async (bytes) => ({ text: Buffer.from(turned(bytes)).toString(), isAged: false }),
};
const place = {
  provider: 'cloudflare',
  names: ['shop.test', 'www.shop.test'],
  settings: { account: 'one', zone: 'shop.test' },
};
const secrets = { token: 'a secret of somebody' };

it('is kept locked, for its owner only, and found again whatever the order of names and settings', async () => {
  const file = newFile();
  const logins = keptZoneLogins(file, async () => safe);
  await logins.keep(place, secrets);
  const settings = { zone: 'shop.test', account: 'one' };
  const names = ['www.shop.test', 'shop.test', 'shop.test'];
  expect(await logins.of({ ...place, names, settings })).toEqual(secrets);
  expect(await logins.has(place)).toBe(true);
  expect(await logins.places()).toEqual([place]);
  expect(readFileSync(file, 'latin1')).not.toContain('a secret');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
});

it.each([
  ['other names', { names: ['shop.test'] }],
  ['another provider', { provider: 'desec' }],
  ['other settings', { settings: { zone: 'shop.test', account: 'two' } }],
])('is not found for %s', async (_, change) => {
  const logins = keptZoneLogins(newFile(), async () => safe);
  await logins.keep(place, secrets);
  expect(await logins.of({ ...place, ...change })).toBeNull();
});

it('opens nothing where somebody has moved it to another’s place', async () => {
  const file = newFile();
  const logins = keptZoneLogins(file, async () => safe);
  await logins.keep(place, secrets);
  const moved = readFileSync(file, 'utf8').replaceAll('www.shop.test', 'www.evil.test');
  writeFileSync(file, moved, { mode: 0o600 });
  const [found] = await logins.places();
  expect(found?.names).toContain('www.evil.test');
  expect(await logins.of({ ...place, names: found?.names ?? [] })).toBeNull();
});

it('is forgotten when asked, and no other', async () => {
  const logins = keptZoneLogins(newFile(), async () => safe);
  const other = { ...place, names: ['elsewhere.test'] };
  await logins.keep(place, secrets);
  await logins.keep(other, secrets);
  await logins.forget({ provider: place.provider, names: [...place.names].reverse() });
  expect(await logins.of(place)).toBeNull();
  expect(await logins.of(other)).toEqual(secrets);
});

it('is refused where there is no keychain, and nothing is written', async () => {
  const file = newFile();
  const logins = keptZoneLogins(file, async () => null);
  expect(await logins.isPossible()).toBe(false);
  expect((await problemWithin(() => logins.keep(place, secrets))).code).toBe('keychain-closed');
  expect(() => statSync(file)).toThrow();
});
