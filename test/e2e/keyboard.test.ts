import { afterAll, beforeAll, expect, test } from 'vitest';
import { pretend } from './fake-app.ts';
import { type LaunchedApp, launchApp, setColourScheme } from './launch.ts';
import { arrive, inShort, press, toServer } from './screen-ways.ts';

/** What goes without a mouse, and the look that was chosen. */

let launched: LaunchedApp;

beforeAll(async () => {
  launched = await launchApp();
});
afterAll(() => launched.close());

test('the whole journey goes by keyboard alone, with three fields typed', async () => {
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
