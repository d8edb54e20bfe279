import type { Page } from 'playwright';
import type { Scenario } from '../../renderer/dev/fake-bridge.ts';
import { loadCatalogue } from '../../shared/content/load.ts';
import type { TextKey } from '../../shared/content/texts.ts';
import { type Counts, countsOf, startCounting } from './counted.ts';
import { pretend } from './fake-app.ts';
import { setZoom } from './judge-screen.ts';
import type { LaunchedApp } from './launch.ts';
import { toWholeFiles } from './planner-stops.ts';
import { arrive, logIn, press, seen, start } from './screen-ways.ts';

/** Somebody who comes with a wish, and how they go their whole way in the real window, on answers that are made up. */
export interface Person {
  readonly name: string;
  /** What they want, in a few words. */
  readonly wants: string;
  readonly scenario: Scenario;
  readonly zoom?: number;
  readonly isGerman?: true;
  /** Their way; it ends where they have what they came for, or know what to do next. */
  go(page: Page): Promise<void>;
}

async function findings(page: Page): Promise<void> {
  await start(page);
  await page.getByLabel('Address of your site').fill('hofladen.example');
  await press(page, 'Look at my site');
  await seen(page);
}

/** From the log-in to the padlock. */
async function sealed(page: Page, title = /Your site is sealed/): Promise<void> {
  await arrive(page, /Where does your site live/);
  await page.getByLabel('User').fill('anna');
  await logIn(page, 'Connect');
  await arrive(page, /We are in/);
  await press(page, 'Continue');
  await started(page);
  await arrive(page, title);
}

async function started(page: Page): Promise<void> {
  const consent = page.getByRole('checkbox', { name: /I agree/ });
  await page.getByRole('list', { name: 'In short' }).waitFor();
  if ((await consent.count()) > 0) await consent.check();
  await press(page, 'Start');
}

async function followed(page: Page): Promise<void> {
  await findings(page);
  await press(page, 'Follow the advice');
  await sealed(page);
}

/** By Tab, Space and Enter alone, until what bears this name has the focus. */
async function reach(page: Page, name: RegExp): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      // The choice of how to log in is called as the field under it is.
      if (element instanceof HTMLInputElement && element.type === 'radio') return '';
      const labelled = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
      return element?.getAttribute('aria-label') ?? labelled ?? element?.textContent ?? '';
    });
    if (name.test(label)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way by Tab to ${String(name)}`);
}

async function byKeyboard(page: Page): Promise<void> {
  const { keyboard } = page;
  await keyboard.press('Enter');
  await arrive(page, /Which site/);
  await keyboard.type('hofladen.example');
  await keyboard.press('Enter');
  await arrive(page, /Not secure/);
  await keyboard.press('Enter');
  await arrive(page, /Where does/);
  await reach(page, /^User/);
  await keyboard.type('anna');
  await reach(page, /^Password/);
  await keyboard.type('secret');
  await keyboard.press('Enter');
  await arrive(page, /really your server/);
  await reach(page, /It is my server/);
  await keyboard.press('Enter');
  await arrive(page, /We are in/);
  await keyboard.press('Enter');
  await page.getByRole('list', { name: 'In short' }).waitFor();
  await reach(page, /I agree/);
  await keyboard.press('Space');
  await reach(page, /^Start$/);
  await keyboard.press('Enter');
  await arrive(page, /Your site is sealed/);
}

async function inGerman(page: Page): Promise<void> {
  const { texts } = await loadCatalogue('de');
  const word = (key: TextKey): string => texts[key];
  const click = (key: TextKey) =>
    page
      .getByRole('button', { name: word(key), exact: true })
      .first()
      .click();
  const at = (key: TextKey) => page.getByRole('heading', { level: 1, name: word(key) }).waitFor();
  await click('welcome.start');
  await at('site.title');
  await page.getByLabel(word('site.field')).fill('hofladen.example');
  await click('site.look');
  await click('advice.next.automatic');
  await at('server.title');
  await page.getByLabel(word('server.user')).fill('anna');
  await page.getByRole('textbox', { name: word('server.password') }).fill('geheim');
  await click('server.connect');
  await click('server.unknown-accept');
  await at('server.found-title');
  await click('frame.next');
  await page.getByRole('list', { name: word('review.short') }).waitFor();
  await page.getByRole('checkbox').first().check();
  await click('review.start');
  await at('done.title');
}

export const persons: readonly Person[] = [
  { name: 'Novice', wants: 'a padlock, by following every advice', scenario: 'empty', go: followed },
  {
    name: 'Owner on shared hosting',
    wants: 'a padlock, and has a customer area only',
    scenario: 'unproven',
    go: async (page) => {
      await findings(page);
      await page.getByRole('radio', { name: 'A customer area, or FTP' }).check();
      await press(page, 'Show me how');
      await arrive(page, /Switch it on/);
    },
  },
  {
    name: 'Wildcard seeker',
    wants: 'one certificate for all subdomains',
    scenario: 'own-mail',
    go: async (page) => {
      await findings(page);
      await press(page, 'Choose for myself');
      await press(page, 'All subdomains at once');
      await press(page, 'Continue');
      await page.getByRole('checkbox').check();
      await press(page, 'Continue');
      await arrive(page, /How do you prove/);
      await page.getByLabel('Key (prefix.secret)').fill('prefix.secret');
      await press(page, 'Try it');
      await page.getByText('It works').waitFor();
      await press(page, 'Continue');
      await sealed(page);
    },
  },
  {
    name: 'Mail owner',
    wants: 'mail programs that stop warning',
    scenario: 'mail',
    go: followed,
  },
  {
    name: 'Comparer',
    wants: 'to know what certificates cost, before anything else',
    scenario: 'empty',
    go: async (page) => {
      await press(page, 'Compare certificates and prices');
      await page.getByRole('heading', { name: 'All offers, on the same scale' }).waitFor();
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'Somebody with a ZIP from a seller',
    wants: 'the certificate that was bought installed',
    scenario: 'empty',
    go: async (page) => {
      await toWholeFiles(page);
      await press(page, 'Put it on my server');
      await sealed(page);
    },
  },
  {
    name: 'Freelancer with several servers',
    wants: 'all sites of a client, one certificate each',
    scenario: 'good',
    go: async (page) => {
      await press(page, 'Begin with several');
      await press(page, 'Continue');
      await page.getByLabel('Name or address of the server').fill('hofladen.example');
      await page.getByLabel('User').fill('anna');
      await logIn(page, 'Connect');
      await arrive(page, /Which sites\?/);
      await page.getByRole('checkbox', { name: /I agree/ }).check();
      await press(page, 'Secure 3 sites');
      await arrive(page, /2 sites are secured, one is not/);
    },
  },
  {
    name: 'Returning owner',
    wants: 'the one site in trouble mended',
    scenario: 'many-sites',
    go: async (page) => {
      await arrive(page, /30 sites, one needs you/);
      await press(page, /^Mend it: atelier-5/);
      await arrive(page, /renewed now\?/);
    },
  },
  { name: 'By keyboard', wants: 'the novice’s way without a mouse', scenario: 'empty', go: byKeyboard },
  { name: 'Zoomed', wants: 'the novice’s way at 200 %', scenario: 'empty', zoom: 2, go: followed },
  { name: 'In German', wants: 'the novice’s way in German', scenario: 'empty', isGerman: true, go: inGerman },
  {
    name: 'Somebody with a shop at Shopify',
    wants: 'to know whether there is anything to do',
    scenario: 'shopify',
    go: async (page) => {
      await findings(page);
      await press(page, 'What this means');
      await arrive(page, /Nothing to do/);
    },
  },
];

/** Lets them go their way, and answers what it took of them. */
export async function walk(launched: LaunchedApp, person: Person): Promise<Counts> {
  const { page } = launched;
  await pretend(launched, person.scenario, 100);
  await setZoom(launched, person.zoom ?? 1);
  if (person.isGerman === true) {
    await press(page, /^Language: English/);
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'de');
  }
  await startCounting(page);
  const began = performance.now();
  await person.go(page);
  const counts = await countsOf(page, began);
  await setZoom(launched, 1);
  return counts;
}
