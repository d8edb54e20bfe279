import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { watchPages } from '../faults/watch-site.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';
import { backgroundIsOn, type HiddenApp, startHidden } from './hidden-app.ts';

/** The app without a window, on a computer that wakes when a certificate is due whose server wants a password that nobody keeps. */

let shop: Shop;
let run: CliResult;
let hidden: HiddenApp;
let folder: string;
const day = 86_400_000;
/** Pebble's certificates hold five years. */
const lifetime = 5 * 365 * day;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealkeeper-notice-'));
  shop = await startShop({ tenant: false });
  run = await shop.secure({
    server: {
      ...shop.job.server,
      user: 'owner',
      auth: { type: 'password', passwordEnv: 'OWNER_PASSWORD' },
      sudo: { passwordEnv: 'OWNER_PASSWORD' },
    },
  });
  await backgroundIsOn(shop);
});
afterAll(async () => {
  await hidden?.kill();
  await shop?.lab.stop();
  await rm(folder, { recursive: true, force: true });
});

/** What sshd has written of those who came. */
const knocks = async (): Promise<string> => (await shop.server.readFile('/var/log/sshd.log')).toString();
/** Not those that count the days that are left: they come besides, once a day. */
const failures = async () =>
  (await hidden.notices()).filter(({ title }) => title.includes('could not be renewed'));
const attempts = async (): Promise<unknown> =>
  JSON.parse(await readFile(join(shop.data, 'attempts.json'), 'utf8').catch(() => '{}'));

it('tells its owner once, in a notice of the system, and knocks at no server', async () => {
  expect(run.ended).toMatchObject({ outcome: 'committed' });
  const before = await knocks();
  const watch = watchPages([{ name: shop.names[0] ?? '', address: shop.server.address, body: '' }], 100);
  hidden = await startHidden(shop, folder);
  await pause(3000);
  expect(await hidden.notices()).toEqual([]);
  await hidden.setAhead(lifetime - 20 * day);
  const seen = async () => {
    await hidden.wake();
    return failures();
  };
  await expect.poll(seen, { timeout: 150_000, interval: 500 }).toHaveLength(1);
  const [notice] = await failures();
  expect(notice?.title).toContain('shop.example.test');
  const told = await attempts();
  expect(told).toMatchObject({
    records: { [run.ended.runId]: { failures: 1, retryAt: null, problem: { code: 'secret-missing' } } },
  });
  for (let days = 1; days <= 2; days += 1) {
    await hidden.setAhead(day);
    await hidden.wake();
    await pause(4000);
  }
  expect(await failures()).toEqual([notice]);
  expect(await attempts()).toEqual(told);
  expect(hidden.app.windows()).toEqual([]);
  expect(await knocks()).toBe(before);
  expect(await watch.stop()).toMatchObject({ failed: 0, failures: [] });
}, 240_000);
