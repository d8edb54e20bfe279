import { arrive, press, type Stop } from './screen-ways.ts';

/** What the foot of the flow opens: help, and how current the program and its data are. */
export const currentStops: readonly Stop[] = [
  {
    name: 'help',
    go: async (page) => {
      await press(page, 'Help');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'about',
    scenario: 'empty',
    go: async (page) => {
      await press(page, 'About Sealkeeper');
      await press(page, /^Newer data/);
      await page.getByRole('button', { name: /^Fetch from/ }).waitFor();
    },
  },
  {
    name: 'newer-version',
    scenario: 'newer-version',
    go: async (page) => {
      await arrive(page, /2 sites, one needs you/);
      await press(page, 'Look at it');
      await page.getByRole('heading', { name: 'Newer versions' }).waitFor();
    },
  },
];
