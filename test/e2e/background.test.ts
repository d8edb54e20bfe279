import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Watch, watchPages } from '../faults/watch-site.ts';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';
import { backgroundIsOn, type HiddenApp, startHidden, untilDue } from './hidden-app.ts';

/** The app as the system starts it at log-in: nobody there, no window, a certificate that is due. Visitors come all the while. */

let shop: Shop;
let start: Snapshot;
let run: CliResult;
let hidden: HiddenApp;
let visitors: Watch;
let folder: string;
/** Seconds. Long enough to take back the renewal while the former certificate still holds. */
const validFor = 330;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealkeeper-background-'));
  shop = await startShop({ tenant: false, pebble: { certificateValiditySeconds: validFor, nonceReject: 0 } });
  start = await shop.server.snapshot('/etc');
  visitors = watchPages([{ name: shop.names[0] ?? '', address: shop.server.address, body: '' }], 100);
  run = await shop.secure();
  const { host, port, user } = shop.job.server;
  await backgroundIsOn(shop, { server: { host, port, user, auth: 'key', keyFile: shop.lab.keys.keyFile } });
  await untilDue(shop, run.ended.runId);
  hidden = await startHidden(shop, folder);
}, 600_000);
afterAll(async () => {
  await visitors?.stop();
  await hidden?.kill();
  await shop?.lab.stop();
  await rm(folder, { recursive: true, force: true });
});

const committed = async (): Promise<number> => {
  const runs = (await readdir(join(shop.data, 'runs'))).filter((name) => name.endsWith('.jsonl'));
  const texts = await Promise.all(runs.map((name) => readFile(join(shop.data, 'runs', name), 'utf8')));
  return texts.filter((text) => text.includes('"outcome":"committed"')).length;
};
const startedOnceMore = () =>
  hidden.app.evaluate(({ app }) => void app.emit('second-instance', {}, ['sealkeeper'], '/'));
const press = (on: Page, name: string | RegExp) => on.getByRole('button', { name }).first().click();
const autostart = () => join(folder, 'config', 'autostart', 'sealkeeper.desktop');
let page: Page;

it('renews what is due, and shows neither a window nor a notice', async () => {
  await expect.poll(committed, { timeout: 90_000, interval: 500 }).toBe(2);
  expect(hidden.app.windows()).toEqual([]);
  expect(await hidden.notices()).toEqual([]);
  expect(existsSync(join(shop.data, 'logins.json'))).toBe(false);
}, 120_000);

it('opens its window when it is started once more, stays when that is closed, and says what it can keep', async () => {
  await startedOnceMore();
  const first = await hidden.app.firstWindow();
  await first.locator('h1').first().waitFor();
  await first.getByText('Renew from this computer, in the background').waitFor();
  await first.getByText('no keychain that protects a password').waitFor();
  await first.getByRole('checkbox', { name: 'Renew in the background' }).click();
  await expect.poll(() => existsSync(autostart()), { timeout: 10_000 }).toBe(true);
  expect(await readFile(autostart(), 'utf8')).toContain('"--background"');
  await first.close();
  await pause(1000);
  expect(hidden.app.process().exitCode).toBeNull();
}, 120_000);

it('is switched off in its window, from which both are taken back, byte for byte', async () => {
  await startedOnceMore();
  const opened = await hidden.app
    .waitForEvent('window', { timeout: 20_000 })
    .catch(() => hidden.app.windows()[0]);
  if (opened === undefined) throw new Error('no window');
  page = opened;
  await page.locator('h1').first().waitFor();
  await page.getByRole('checkbox', { name: 'Renew in the background' }).click();
  await expect.poll(() => existsSync(autostart()), { timeout: 10_000 }).toBe(false);
  for (const what of ['what was renewed', 'what was there first']) {
    if (what === 'what was there first') await press(page, 'My sites');
    await press(page, /^Details: shop/);
    await press(page, /^Take it back: shop/);
    await page.getByRole('heading', { level: 1, name: /^Take back what was done for shop/ }).waitFor();
    await press(page, 'Log in and take it back');
    const accept = page.getByRole('button', { name: 'It is my server' });
    const done = page.getByRole('heading', { level: 1, name: 'Taken back' });
    await accept.or(done).first().waitFor({ timeout: 60_000 });
    if (await accept.isVisible()) await accept.click();
    await done.waitFor({ timeout: 60_000 });
  }
  expect(await visitors.stop()).toMatchObject({ failed: 0, failures: [] });
  expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
}, 240_000);

it('ends with its last window once it is switched off', async () => {
  // Whoever looks into a process keeps it from ending: that it is about to is enough.
  await hidden.app.evaluate(({ app: electron }) => {
    electron.once('will-quit', (event) => {
      event.preventDefault();
      Reflect.set(globalThis, 'isEnding', true);
    });
  });
  await page.close();
  const isEnding = () => hidden.app.evaluate(() => Reflect.get(globalThis, 'isEnding') === true);
  await expect.poll(isEnding, { timeout: 10_000 }).toBe(true);
}, 120_000);
