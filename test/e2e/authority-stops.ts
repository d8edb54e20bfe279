import { arrive, logIn, press, type Stop } from './screen-ways.ts';

/** The screens of what an authority waits for, what was left in the DNS for it, and the accounts there. */
export const authorityStops: readonly Stop[] = [
  {
    name: 'accounts',
    go: async (page) => {
      await press(page, 'Show the accounts');
      await arrive(page, /Your accounts at authorities/);
      await press(page, /^Ask how it stands/);
      await page.getByText('The authority writes to anna@').waitFor();
    },
  },
  {
    name: 'zones-left',
    scenario: 'zones-left',
    go: async (page) => {
      await page.getByRole('heading', { name: 'Left in the DNS' }).waitFor();
      await press(page, /^Take it away: hofladen/);
      await arrive(page, /line of ours is left/);
      await press(page, 'I have deleted it: look');
      await page.getByText('still holds it').waitFor();
    },
  },
  {
    name: 'waiting-run',
    scenario: 'waiting',
    go: async (page) => {
      await page.getByText('Waits for you').waitFor();
    },
  },
  {
    name: 'waits-on',
    scenario: 'waiting',
    go: async (page) => {
      await press(page, /^Go on: hofladen/);
      await arrive(page, /Go on for/);
      await logIn(page, 'Log in and go on');
      await arrive(page, /Now it is your turn/);
      await press(page, 'Look in the DNS');
      await page.getByText('Nothing there yet').first().waitFor();
    },
  },
  {
    name: 'waiting-changed',
    scenario: 'waiting-changed',
    go: async (page) => {
      await press(page, /^Go on: hofladen/);
      await arrive(page, /Go on for/);
      await logIn(page, 'Log in and go on');
      await arrive(page, /The plan is another one now/);
    },
  },
  {
    name: 'waiting-changed-agreed',
    scenario: 'waiting-changed',
    go: async (page) => {
      await press(page, /^Go on: hofladen/);
      await logIn(page, 'Log in and go on');
      await press(page, 'Go on with this plan');
      await arrive(page, /Now it is your turn/);
    },
  },
];
