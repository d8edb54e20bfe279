import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { _electron, type ElectronApplication } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { inCheckout } from '../../build/checkout.ts';
import { resolveElectron } from '../../build/electron-runtime.ts';
import { hasDisplay, virtualDisplay } from '../../build/virtual-display.ts';
import { type CliResult, type Shop, startShop } from '../support/shop.ts';

/** The app as the system starts it at log-in: nobody there, no window, a certificate that is due. */

let shop: Shop;
let run: CliResult;
let app: ElectronApplication;
let folder: string;
const validFor = 100;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sealkeeper-background-'));
  shop = await startShop({ tenant: false, pebble: { certificateValiditySeconds: validFor, nonceReject: 0 } });
  run = await shop.secure();
  await mkdir(shop.data, { recursive: true, mode: 0o700 });
  await writeFile(join(shop.data, 'settings.json'), JSON.stringify({ background: true }), { mode: 0o600 });
  await bundle({ mode: 'production' });
  const runtime = await resolveElectron();
  const display: Record<string, string> = hasDisplay() ? {} : { DISPLAY: await virtualDisplay() };
  const { certificate } = Object.fromEntries(
    (await readFile(join(shop.data, 'runs', `${run.ended.runId}.jsonl`), 'utf8'))
      .split('\n')
      .filter((line) => line.includes('"entry":"certificate"'))
      .map((line) => ['certificate', JSON.parse(line)]),
  );
  const [begin, end] = [Date.parse(certificate.notBefore), Date.parse(certificate.notAfter)];
  await pause(Math.max(0, end - (end - begin) / 3 + 1000 - Date.now()));
  const { ELECTRON_RUN_AS_NODE: _, ...env } = shop.environment as Record<string, string>;
  app = await _electron.launch({
    timeout: 20_000,
    executablePath: runtime.executable,
    args: [
      inCheckout('.'),
      `--user-data-dir=${join(folder, 'user')}`,
      '--lang=en-GB',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--background',
    ],
    env: { ...env, ...display, XDG_CONFIG_HOME: join(folder, 'config') },
    colorScheme: null,
  });
});
afterAll(async () => {
  // The last test has kept it from ending, so that asking it to would take long.
  const process = app?.process();
  if (process?.exitCode === null) {
    const ended = new Promise((resolve) => process.once('exit', resolve));
    process.kill('SIGKILL');
    await ended;
  }
  await shop?.lab.stop();
  await rm(folder, { recursive: true, force: true });
});

const committed = async (): Promise<number> => {
  const runs = (await readdir(join(shop.data, 'runs'))).filter((name) => name.endsWith('.jsonl'));
  const texts = await Promise.all(runs.map((name) => readFile(join(shop.data, 'runs', name), 'utf8')));
  return texts.filter((text) => text.includes('"outcome":"committed"')).length;
};

it('renews what is due, and shows no window', async () => {
  await expect.poll(committed, { timeout: 90_000, interval: 500 }).toBe(2);
  expect(app.windows()).toEqual([]);
  expect(existsSync(join(shop.data, 'logins.json'))).toBe(false);
}, 120_000);

it('opens its window when it is started once more, stays when that is closed, and says what it can keep', async () => {
  await app.evaluate(({ app: electron }) => void electron.emit('second-instance', {}, ['sealkeeper'], '/'));
  const page = await app.firstWindow();
  await page.locator('h1').first().waitFor();
  await page.getByRole('button', { name: 'Everything so far' }).click();
  await page.getByText('Renew from this computer, in the background').waitFor();
  const { canRemember } = (await page.evaluate(async () => {
    const reply = await Reflect.get(globalThis, 'bridge').call('background.read', {});
    return reply.value;
  })) as { canRemember: boolean };
  // Under a display of tests there is hardly ever a keychain: then that is said, and nothing is offered.
  if (!canRemember) await page.getByText('no keychain that protects a password').waitFor();
  await page.getByRole('checkbox', { name: 'Renew in the background' }).click();
  const file = join(folder, 'config', 'autostart', 'sealkeeper.desktop');
  await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true);
  expect(await readFile(file, 'utf8')).toContain('"--background"');
  await page.close();
  await pause(1000);
  expect(app.process().exitCode).toBeNull();
}, 120_000);

it('ends with its last window once it is switched off', async () => {
  await app.evaluate(({ app: electron }) => void electron.emit('second-instance', {}, ['sealkeeper'], '/'));
  const page = await app.waitForEvent('window', { timeout: 20_000 }).catch(() => app.windows()[0]);
  if (page === undefined) throw new Error('no window');
  await page.locator('h1').first().waitFor();
  await page.getByRole('button', { name: 'Everything so far' }).click();
  await page.getByRole('checkbox', { name: 'Renew in the background' }).click();
  const file = join(folder, 'config', 'autostart', 'sealkeeper.desktop');
  await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(false);
  // Whoever looks into a process keeps it from ending: that it is about to is enough.
  await app.evaluate(({ app: electron }) => {
    electron.once('will-quit', (event) => {
      event.preventDefault();
      Reflect.set(globalThis, 'isEnding', true);
    });
  });
  await page.close();
  const isEnding = () => app.evaluate(() => Reflect.get(globalThis, 'isEnding') === true);
  await expect.poll(isEnding, { timeout: 10_000 }).toBe(true);
}, 120_000);
