import { afterAll, beforeAll, expect, test } from 'vitest';
import { pretend } from './fake-app.ts';
import { setZoom } from './judge-screen.ts';
import { type LaunchedApp, launchApp, setWindowSize } from './launch.ts';
import { arrive, press, seen, toServer } from './screen-ways.ts';

/** The first page after the first success: searched, put in order, and left by the one button that mends a site. */

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp();
});
afterAll(() => launched.close());

const rows = () => launched.page.getByRole('list', { name: 'Your sites' }).getByRole('listitem');

test('a thousand sites are drawn a screenful at a time, and each is found', async () => {
  const { page } = launched;
  await pretend(launched, 'thousand-sites', 100);
  await arrive(page, /1,000 sites, one needs you/);
  expect(await rows().count()).toBeLessThanOrEqual(80);
  await page.getByLabel('Search in names and servers').fill('chor-1000');
  expect(await rows().count()).toBe(1);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.getByLabel('Search in names and servers').fill('no such site');
  await page.getByText('No site has these words').waitFor();
});

test('they stand in the order that is asked for, and the one in need is mended at one press', async () => {
  const { page } = launched;
  await pretend(launched, 'many-sites', 100);
  await arrive(page, /30 sites, one needs you/);
  expect(await rows().first().textContent()).toContain('atelier-5.example');
  await page.getByLabel('Order').selectOption('name');
  expect(await rows().first().textContent()).toContain('atelier-13.example');
  await page.getByLabel('Order').selectOption('days');
  expect(await rows().first().textContent()).toContain('atelier-5.example');
  await page.getByText('Dovecot was left out').waitFor();
  await press(page, /^Mend it: atelier-5/);
  await arrive(page, /renewed now\?/);
});

test('all thirty are on the list that is printed, each once', async () => {
  const { page } = launched;
  await pretend(launched, 'many-sites', 100);
  await arrive(page, /30 sites, one needs you/);
  await page.evaluate(() => {
    window.print = () => {
      const lines = [...document.querySelectorAll('tbody tr')].map((row) => row.textContent);
      Reflect.set(globalThis, 'printed', lines);
    };
  });
  await press(page, 'Print the list');
  const printed: string[] = await page
    .waitForFunction(() => Reflect.get(globalThis, 'printed'))
    .then((handle) => handle.jsonValue());
  expect(new Set(printed).size).toBe(30);
  expect(await page.locator('tbody tr').count()).toBe(0);
});

test('another site on the same server is asked for its name alone, and the login is filled in', async () => {
  const { page } = launched;
  await pretend(launched, 'good', 100);
  await press(page, /^Details: hofladen/);
  await press(page, /^Another site on this server/);
  await arrive(page, /Which site/);
  await page.getByLabel('Address of your site').fill('hofladen.example');
  await page.keyboard.press('Enter');
  await seen(page);
  await press(page, 'Follow the advice');
  await arrive(page, /Where does your site live/);
  expect(await page.getByLabel('User').inputValue()).toBe('anna');
});

test('who has no login is led on without one', async () => {
  const { page } = launched;
  await pretend(launched, 'good', 100);
  await toServer(page);
  await press(page, 'I have no such login');
  await arrive(page, /goes without a login/);
  await press(page, 'Show me the way by the customer area');
  await arrive(page, /Switch it on at your host/);
});

test('after a wrong password only that is asked again, and the fingerprint is not', async () => {
  const { page } = launched;
  await pretend(launched, 'wrong-password', 100);
  await toServer(page);
  await page.getByLabel('User').fill('anna');
  await page.getByRole('textbox', { name: 'Password' }).fill('wrong');
  await page.keyboard.press('Enter');
  await press(page, 'It is my server');
  await page.getByText('The server did not let us in').waitFor();
  expect(await page.getByLabel('Name or address of the server').count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('password');
  await page.keyboard.type('right');
  await page.keyboard.press('Enter');
  await arrive(page, /We are in/);
});

test('the way on stays in sight at 150 and at 200 %, and nothing sticks to the left of a wide window', async () => {
  const { page } = launched;
  await pretend(launched, 'good', 100);
  const inSight = async (name: string): Promise<boolean> => {
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    const height = await page.evaluate(() => innerHeight);
    return box !== null && box.y >= 0 && box.y + box.height <= height;
  };
  await setWindowSize(launched, 1280, 800);
  for (const zoom of [1.5, 2]) {
    await setZoom(launched, zoom);
    expect(await inSight('Add a site')).toBe(true);
  }
  await setZoom(launched, 1);
  await toServer(page);
  await setWindowSize(launched, 1920, 1200);
  const middle = await page.locator('form h1').evaluate((element) => {
    const column = element.closest('form')?.getBoundingClientRect();
    const own = element.parentElement?.getBoundingClientRect();
    if (column === undefined || own === undefined) return 0;
    return (own.left + own.right) / 2 - (column.left + column.right) / 2;
  });
  expect(Math.abs(middle)).toBeLessThan(12);
  await setWindowSize(launched, 1024, 700);
  await press(page, /^Why/);
  await page.getByRole('complementary', { name: 'Why' }).waitFor();
});
