import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inCheckout } from '../../build/checkout.ts';
import { inEachLook } from './each-look.ts';
import { pretend } from './fake-app.ts';
import { axeViolations, expectToFit } from './judge-screen.ts';
import { type LaunchedApp, launchApp, screenshot, setColourScheme } from './launch.ts';
import { stops } from './screen-stops.ts';
import { arrive, inShort, press, toServer } from './screen-ways.ts';

/** Every screen, in both looks and sizes: nothing for axe to complain of, nothing wider than the window. */

const pictures = inCheckout('out/screens');
const complaints: string[] = [];
let launched: LaunchedApp;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  launched = await launchApp();
  launched.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  launched.page.on('pageerror', (thrown) => complaints.push(thrown.message));
});

afterAll(() => launched.close());

test.each(stops)('$name is accessible and fits', async ({ name, scenario = 'good', speed, go }) => {
  const { page } = launched;
  complaints.length = 0;
  await inEachLook(
    launched,
    async () => {
      await pretend(launched, scenario, speed ?? 100);
      await go(page);
    },
    async ({ size: [width], scheme }) => {
      // Before axe and the camera, which bring styles and scripts of their own.
      expect(complaints).toEqual([]);
      await screenshot(page, `${pictures}/${name}-${String(width)}-${scheme}.png`);
      await expectToFit(page);
      expect(await axeViolations(page)).toEqual([]);
      complaints.length = 0;
    },
    { movesOn: speed !== undefined },
  );
});

test('the whole journey goes by keyboard alone, with at most five fields typed', async () => {
  const { page } = launched;
  await pretend(launched, 'good', 40);
  const heading = () => page.getByRole('heading', { level: 1 }).textContent();
  const reach = async (name: RegExp): Promise<void> => {
    for (let tries = 0; tries < 40; tries += 1) {
      const label = await page.evaluate(() => {
        const element = document.activeElement;
        const labelled = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
        const kind = element instanceof HTMLInputElement ? `${element.type} ` : '';
        return kind + (element?.getAttribute('aria-label') ?? labelled ?? element?.textContent ?? '');
      });
      if (name.test(label)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`no way by Tab to ${String(name)} on “${String(await heading())}”`);
  };
  await page.keyboard.press('Enter');
  await arrive(page, /Which site/);
  await page.keyboard.type('hofladen.example');
  await page.keyboard.press('Enter');
  await arrive(page, /Not secure/);
  await page.keyboard.press('Enter');
  await arrive(page, /Where does/);
  await reach(/^text User/);
  await page.keyboard.type('anna');
  await reach(/^password Password/);
  await page.keyboard.type('secret');
  await page.keyboard.press('Enter');
  await arrive(page, /really your server/);
  await reach(/It is my server/);
  await page.keyboard.press('Enter');
  await arrive(page, /We are in/);
  await page.keyboard.press('Enter');
  await inShort(page);
  await reach(/I agree/);
  await page.keyboard.press('Space');
  await reach(/^Start$/);
  await page.keyboard.press('Enter');
  await arrive(page, /Your site is sealed/);
  const focused = await page.evaluate(() => document.activeElement?.tagName);
  expect(focused).toBe('H1');
});

test('Alt and the left arrow go back, and Escape closes what is open', async () => {
  const { page } = launched;
  await pretend(launched, 'good', 40);
  await toServer(page);
  await page.keyboard.press('Alt+ArrowLeft');
  await arrive(page, /How do you prove/);
  await press(page, 'Help');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('the chosen look holds against the system’s', async () => {
  const { page } = launched;
  await pretend(launched, 'good', 40);
  await setColourScheme(launched, 'light');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await press(page, /^Colours:/);
  await page.getByRole('menuitemradio', { name: 'Dark' }).click();
  expect(await ground()).not.toBe(light);
});
