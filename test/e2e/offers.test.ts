import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pretend } from './fake-app.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { toOffers } from './offer-stops.ts';
import { arrive, press, start } from './screen-ways.ts';

/** Somebody who compares: adds what their host asks for, and sees where it stands. */

let launched: LaunchedApp;
let page: Page;
beforeAll(async () => {
  launched = await launchApp();
  page = launched.page;
  await pretend(launched, 'good', 100);
});
afterAll(() => launched.close());

const table = () => page.getByRole('region', { name: 'Offers' });
const sellers = () => table().locator('tbody > tr:first-child > th b').allTextContents();
const cells = (seller: string) =>
  table()
    .locator('tbody', { has: page.locator('th b', { hasText: seller }) })
    .first()
    .locator('tr')
    .first()
    .locator('td')
    .allTextContents();

test('prices are compared from the start page in one click, and no level of checks opens empty', async () => {
  await press(page, 'Compare certificates and prices');
  await page.getByRole('heading', { name: 'All offers, on the same scale' }).waitFor();
  const levels = page.getByLabel('What shall be checked?');
  for (const level of ['domain', 'organisation', 'extended']) {
    await levels.selectOption(level);
    expect((await sellers()).length).toBeGreaterThan(0);
  }
  expect(await page.getByRole('button', { name: /^Choose / }).count()).toBe(0);
  await press(page, 'Back');
  await levels.waitFor({ state: 'detached' });
});

test('the host’s monthly price is added, ranked behind the free ones and before the dear ones', async () => {
  await toOffers(page);
  await page.getByLabel('Currency').selectOption('EUR');
  expect(await sellers()).not.toContain('My web host');
  await press(page, 'Add a price I was told');
  const form = page.getByRole('dialog', { name: 'A price that you were told' });
  await form.getByLabel('Who offers it?').fill('My web host');
  await form.getByLabel('Price', { exact: true }).fill('2,99');
  await press(page, 'Keep it');
  await form.waitFor({ state: 'detached' });

  const [oneYear, twoYears, threeYears] = await cells('My web host');
  expect(oneYear).toContain('€35.88');
  expect(oneYear).toContain('€2.99 a month');
  expect(twoYears).toContain('€71.76');
  expect(threeYears).toContain('€107.64');
  const order = await sellers();
  expect(order[0]).toBe('Let’s Encrypt');
  expect(order.indexOf('My web host')).toBeGreaterThan(order.indexOf('ZeroSSL'));
  expect(order.indexOf('My web host')).toBeLessThan(order.indexOf('DNSimple'));
  // 100 dollars a year for three years, at the bank's rate of 8 May 2026.
  expect((await cells('DNSimple'))[2]).toContain('€255.08');
  expect(
    await page.getByRole('img', { name: /^Bars of the total over 3 years/ }).getAttribute('aria-label'),
  ).toContain('€255.08');
});

test('it is the advice where an organisation is to be checked and no other price is sure', async () => {
  await page.getByLabel('What shall be checked?').selectOption('organisation');
  await page.getByRole('heading', { name: 'No advice this time' }).waitFor();
  await page.getByLabel('What shall be checked?').selectOption('domain');
  await press(page, 'More about My web host');
  await press(page, 'Change the quote of My web host');
  await page.getByLabel('What do they check?').selectOption('organisation');
  await page.getByLabel('Price in the first year (optional)').fill('0.99');
  await press(page, 'Keep it');
  await page.getByLabel('What shall be checked?').selectOption('organisation');
  await page.getByRole('heading', { name: 'Our advice: My web host' }).waitFor();
  // A first year at 99 cents a month, then 2.99.
  expect((await cells('My web host')).slice(0, 3)).toEqual([
    expect.stringContaining('€11.88'),
    expect.stringContaining('€47.76'),
    expect.stringContaining('€83.64'),
  ]);
});

test('it is still there after a restart of the window, leads to its steps, and can be removed', async () => {
  await page.reload();
  await toOffers(page);
  await press(page, 'Choose My web host');
  await arrive(page, /Switch it on at your host/);
  await page.getByText('hofladen.example').first().waitFor();
  await press(page, 'I have done it: look again');
  await page.getByText('Not encrypted yet.').first().waitFor();
  // Days later: the address stands there already, and so does the way back.
  await page.reload();
  await start(page);
  await arrive(page, /Which site/);
  await page.keyboard.press('Enter');
  await press(page, 'Go on with it');
  await arrive(page, /Switch it on at your host/);
  await press(page, /Back/);
  await arrive(page, /Who shall sign it/);
  expect(await page.getByRole('radio', { name: 'My web host' }).isChecked()).toBe(true);
  await press(page, 'Compare all offers');
  await press(page, 'More about My web host');
  await press(page, 'Remove the quote of My web host');
  expect(await sellers()).not.toContain('My web host');
});

test('the table is sorted and searched, and saved for a spreadsheet', async () => {
  await press(page, 'Sort by: 3 years');
  await press(page, 'Sort by: 3 years');
  const dearest = (await sellers())[0] ?? '';
  expect((await cells(dearest))[2]).toBe('€765.22');
  await page.getByLabel('Search').fill('zero');
  expect(await sellers()).toEqual(expect.arrayContaining(['ZeroSSL']));
  expect(new Set(await sellers())).toEqual(new Set(['ZeroSSL']));
  await press(page, 'Save as a table (CSV)');
  await page.getByText('✓').waitFor();
});
