import { afterAll, beforeAll, expect, test } from 'vitest';
import { pretend } from './fake-app.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { arrive, press, seen, start } from './screen-ways.ts';

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp();
});
afterAll(() => launched.close());

test('a look fills the screen in while it goes on, and can be stopped', async () => {
  const { page } = launched;
  await pretend(launched, 'much-found', 1);
  await start(page);
  await page.getByLabel('Address of your site').fill('hofladen.example');
  await page.keyboard.press('Enter');
  await arrive(page, /We are looking/);
  const rows = page.getByRole('list', { name: 'What we found' }).getByRole('listitem');
  await rows.filter({ hasText: 'Your certificate has run out' }).waitFor();
  expect(await rows.count()).toBeLessThan(8);
  await press(page, 'Cancel');
  await arrive(page, /Which site/);
  expect(await page.getByLabel('Address of your site').inputValue()).toBe('hofladen.example');
});

test('looking further asks first, and comes back to what was found', async () => {
  const { page } = launched;
  await pretend(launched, 'much-found', 100);
  await start(page);
  await page.getByLabel('Address of your site').fill('hofladen.example');
  await page.keyboard.press('Enter');
  await seen(page);
  await press(page, /^Look further/);
  expect(await page.getByRole('button', { name: 'Look again' }).isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'Try the doors of control panels' }).check();
  await press(page, 'Look again');
  await seen(page);
});
