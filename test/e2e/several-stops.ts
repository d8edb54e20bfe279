import type { Page } from 'playwright';
import { arrive, logIn, press, type Stop } from './screen-ways.ts';

/** To the choice among all sites of a server. */
export async function toChoice(page: Page): Promise<void> {
  await press(page, 'Begin with several');
  await arrive(page, /Several sites at once/);
  await press(page, 'Continue');
  await arrive(page, /Log in to the server/);
  await page.getByLabel('Name or address of the server').fill('hofladen.example');
  await page.getByLabel('User').fill('anna');
  await logIn(page, 'Connect');
  await arrive(page, /Which sites\?/);
}

/** To the end of those that are ticked, or into it where a run is slow. */
export async function toSeveralRun(page: Page): Promise<void> {
  await toChoice(page);
  await page.getByRole('checkbox', { name: /I agree/ }).check();
  await press(page, 'Secure 3 sites');
}

/** Several sites at once, from the choice to the way back. */
export const severalStops: readonly Stop[] = [
  {
    name: 'several-list',
    go: async (page) => {
      await press(page, 'Begin with several');
      await page.getByRole('radio', { name: 'From a list of mine' }).check();
      await page
        .getByLabel('One site in each line')
        .fill('hofladen.example www.hofladen.example; web1.example\n*.verein.example; web2.example');
      await press(page, 'Continue');
      await page.getByText('A star needs a line in the DNS').waitFor();
    },
  },
  { name: 'several-choose', go: toChoice },
  {
    name: 'several-run',
    runSpeed: 1,
    go: async (page) => {
      await toSeveralRun(page);
      await page.getByText('Proving it and getting its certificate').waitFor();
    },
  },
  {
    name: 'several-done',
    go: async (page) => {
      await toSeveralRun(page);
      await arrive(page, /2 sites are secured, one is not/);
    },
  },
  {
    name: 'several-undone',
    go: async (page) => {
      await toSeveralRun(page);
      await arrive(page, /2 sites are secured, one is not/);
      await press(page, 'Take all back');
      await page.getByRole('dialog').getByRole('button', { name: 'Take all back' }).click();
      await arrive(page, /All taken back/);
    },
  },
];
