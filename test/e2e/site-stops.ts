import { press, type Stop, start, toFindings } from './screen-ways.ts';

/** The first answer, in each of its states. */
export const siteStops: readonly Stop[] = [
  {
    name: 'site',
    go: async (page) => {
      await start(page);
      await page.getByLabel('Address of your site').waitFor();
    },
  },
  {
    name: 'findings',
    go: async (page) => {
      await toFindings(page);
      await press(page, /^What we saw/);
      await press(page, /^Details: /);
    },
  },
  {
    name: 'looking',
    scenario: 'much-found',
    speed: 1,
    go: async (page) => {
      await start(page);
      await page.getByLabel('Address of your site').fill('hofladen.example');
      await page.keyboard.press('Enter');
      await page.getByText('4 things found so far').waitFor();
    },
  },
  {
    name: 'much-found',
    scenario: 'much-found',
    go: async (page) => {
      await toFindings(page);
      await press(page, /^What we saw/);
      await press(page, 'Details: Your certificate has run out');
    },
  },
  {
    name: 'mail-found',
    scenario: 'much-found',
    go: async (page) => {
      await toFindings(page);
      await press(page, /^What we saw/);
      await press(page, 'Details: Mail runs with a home-made certificate');
      await press(page, /^Look further/);
      await page.getByRole('checkbox', { name: 'Ask the public records for more names' }).check();
    },
  },
];
