import type { Page } from 'playwright';
import { learn } from '../../shared/content/en/learn.ts';
import { learnIds } from '../../shared/content/learn-ids.ts';
import type { Stop } from './screen-ways.ts';

/** Opens the room with F1 and goes to a page by its contents. */
export async function toLearnPage(page: Page, id: keyof typeof learn.pages): Promise<void> {
  const { title } = learn.pages[id];
  await page.keyboard.press('F1');
  await page
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('button', { name: title, exact: true })
    .click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
}

/** Every page of the room, and its glossary. */
export const learnStops: readonly Stop[] = [
  ...learnIds.map((id): Stop => ({ name: `learn-${id}`, go: (page) => toLearnPage(page, id) })),
  {
    name: 'learn-words',
    go: async (page) => {
      await page.keyboard.press('F1');
      await page.getByRole('button', { name: /^All the words/ }).click();
      await page.getByRole('heading', { level: 1, name: /^All the words/ }).waitFor();
    },
  },
];

const show = (page: Page, text: string | RegExp) => page.getByText(text).first().scrollIntoViewIfNeeded();

/** What can be tried there, in the states that say something. */
export const figureStops: readonly Stop[] = [
  {
    name: 'learn-seal-whole',
    go: async (page) => {
      await toLearnPage(page, 'what-is-a-certificate');
      await page.getByRole('button', { name: 'Make a pair of keys' }).click();
      await page.getByRole('button', { name: 'Seal it' }).click();
      await page.getByText(/The seal fits/).waitFor();
      await show(page, /^Next:/);
    },
  },
  {
    name: 'learn-seal-broken',
    go: async (page) => {
      await toLearnPage(page, 'what-is-a-certificate');
      await page.getByRole('button', { name: 'Make a pair of keys' }).click();
      await page.getByRole('button', { name: 'Seal it' }).click();
      await page.getByLabel('The letter').fill('The key on this card belongs to hofladen.examp1e.');
      await page.getByText(/The seal is broken/).waitFor();
      await show(page, /^Next:/);
    },
  },
  {
    name: 'learn-chain-example',
    go: async (page) => {
      await toLearnPage(page, 'chain-of-trust');
      await page.getByText('An example, made up for this page').waitFor();
      await show(page, /^Next:/);
    },
  },
  {
    name: 'learn-chain-broken',
    go: async (page) => {
      await toLearnPage(page, 'chain-of-trust');
      await page.getByRole('button', { name: 'What if this broke?' }).nth(1).click();
      await page.getByText(/does not send this link/).waitFor();
      await show(page, /^Next:/);
    },
  },
  {
    name: 'learn-levels',
    go: async (page) => {
      await toLearnPage(page, 'validation-levels');
      await page.getByRole('radio', { name: 'Extended' }).check();
      await show(page, /^Next:/);
    },
  },
  {
    name: 'learn-lifetime-chart',
    go: async (page) => {
      await toLearnPage(page, 'lifetimes');
      await page.getByRole('slider').fill('1000');
      await show(page, /^Next:/);
    },
  },
  {
    name: 'learn-covers',
    go: async (page) => {
      await toLearnPage(page, 'names-and-wildcards');
      await page.getByText('new.shop.hofladen.example').first().waitFor();
      await show(page, /^Next:/);
    },
  },
  {
    name: 'learn-distrust',
    go: async (page) => {
      await toLearnPage(page, 'who-vouches');
      await page.getByText(/26 incidents/).waitFor();
      await show(page, /^Next:/);
    },
  },
  {
    name: 'learn-proxy-nginx',
    go: async (page) => {
      await toLearnPage(page, 'when-proof-fails');
      await page.getByRole('button', { name: 'nginx' }).click();
      await show(page, /^Next:/);
    },
  },
  {
    name: 'learn-search',
    go: async (page) => {
      await page.keyboard.press('F1');
      await page.getByLabel('Search').fill('renew');
      await page
        .getByText(/pages found/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'learn-search-empty',
    go: async (page) => {
      await page.keyboard.press('F1');
      await page.getByLabel('Search').fill('unicorn');
      await page
        .getByText(/Nothing found/)
        .first()
        .waitFor();
    },
  },
];
