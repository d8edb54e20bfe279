import type { Page } from 'playwright';
import { arrive, press, type Stop } from './screen-ways.ts';

async function toWalk(page: Page): Promise<void> {
  await press(page, /^See how it goes first/);
  await page.getByText('Walk-through', { exact: true }).waitFor();
  await page.getByRole('heading', { level: 1, name: 'Make your site safe to visit' }).waitFor();
}

/** The walk-through, and what the foot of the flow opens: help, and how current the program and its data are. */
export const currentStops: readonly Stop[] = [
  { name: 'walk', scenario: 'empty', go: toWalk },
  {
    name: 'walk-ends-here',
    scenario: 'empty',
    go: async (page) => {
      await toWalk(page);
      await press(page, 'Start');
      await page.getByRole('textbox').first().fill('my-own.example');
      await page.keyboard.press('Enter');
      await page.getByText('The walk-through does not go this way').waitFor();
    },
  },
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
