import { afterAll, beforeAll, expect, test } from 'vitest';
import { pretend } from './fake-app.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { arrive, press, toRun } from './screen-ways.ts';

/** What stays in the DNS for a certificate, and a chain that was not to be had: at the end of a run, and with the site. */

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp();
});
afterAll(() => launched.close());

const lines = () => launched.page.getByRole('list', { name: 'Lines that stay in the DNS' }).first();
const record = '_validation-persist.hofladen.example TXT';

test('a site says which line stays for it, what that allows, and leads to its withdrawal', async () => {
  const { page } = launched;
  await pretend(launched, 'zones-left', 100);
  await press(page, /^Details: hofladen/);
  await lines().waitFor();
  const said = await lines().textContent();
  expect(said).toContain('A line stays in the DNS');
  expect(said).toContain('the authority signs for');
  expect(said).toContain(record);
  await page.getByText('The authority has no chain to the root “Old Root”').first().waitFor();
  await press(page, /^Withdraw it: hofladen/);
  await arrive(page, /Withdraw the line in the DNS/);
  await page.getByText(record).waitFor();
  await page.getByLabel('Key (prefix.secret)').fill('prefix.secret');
  await press(page, 'Take it away');
  await arrive(page, /Nothing of ours is left there/);
});

test('the end of a run says both', async () => {
  const { page } = launched;
  await pretend(launched, 'zones-left', 100);
  await toRun(page);
  await arrive(page, /Your site is sealed/);
  await lines().waitFor();
  expect(await lines().textContent()).toContain(record);
  await page.getByText('It ends at another root').waitFor();
  await page.getByText('The authority has no chain to the root “Old Root”').waitFor();
  await press(page, /^Withdraw it: hofladen/);
  await arrive(page, /Withdraw the line in the DNS/);
});
