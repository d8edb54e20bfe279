import type { Page } from 'playwright';
import { authorityStops } from './authority-stops.ts';
import { arrive, logIn, press, type Stop, toInspected, toRun } from './screen-ways.ts';
import { severalStops } from './several-stops.ts';

/** To the review, behind a run that stopped since the server has changed. */
async function toReviewAgain(page: Page): Promise<void> {
  await toRun(page);
  await arrive(page, /Nothing was touched/);
  await press(page, 'Back to the review');
  await arrive(page, /We are in/);
  await press(page, 'Continue');
  await page.getByRole('heading', { name: 'Changed since you looked' }).waitFor();
}

async function toRenewNow(page: Page): Promise<void> {
  await press(page, /^Details: hofladen/);
  await press(page, /^Renew now: hofladen/);
  await arrive(page, /renewed now\?/);
}

/** The screens of what was done before. */
export const laterStops: readonly Stop[] = [
  ...authorityStops,
  ...severalStops,
  {
    name: 'my-sites',
    go: async (page) => {
      await page.getByText('praxis-am-markt.example and one more name').waitFor();
      await arrive(page, /2 sites, one needs you/);
    },
  },
  {
    name: 'my-sites-details',
    go: async (page) => {
      await arrive(page, /2 sites, one needs you/);
      await press(page, /^Details: hofladen/);
      await press(page, /^Before that/);
    },
  },
  {
    name: 'many-sites',
    scenario: 'many-sites',
    go: (page) => arrive(page, /30 sites, one needs you/),
  },
  {
    name: 'renewers-login',
    go: async (page) => {
      await press(page, 'Log in and look');
      await arrive(page, /Who renews on a server/);
    },
  },
  {
    name: 'renewers',
    go: async (page) => {
      await press(page, 'Log in and look');
      await arrive(page, /Who renews on a server/);
      await page.getByLabel('Name or address of the server').fill('hofladen.example');
      await page.getByLabel('User').fill('anna');
      await logIn(page, 'Log in and look');
      await page.getByText('Certbot renews it.').waitFor();
      await press(page, /^What was found about bestellen/);
    },
  },
  {
    name: 'renewers-here',
    go: async (page) => {
      await toInspected(page);
      await press(page, 'Who renews here?');
      await page.getByText('Certbot renews it.').waitFor();
    },
  },
  {
    name: 'renewers-none',
    scenario: 'beside',
    go: async (page) => {
      await toInspected(page);
      await press(page, 'Who renews here?');
      await page.getByText('No certificate was found').waitFor();
    },
  },
  {
    name: 'renew-now',
    go: async (page) => {
      await toRenewNow(page);
      await page.getByText('five certificates a week').waitFor();
    },
  },
  {
    name: 'revoke',
    go: async (page) => {
      await press(page, /^Details: hofladen/);
      await press(page, /^Declare it invalid: hofladen/);
      await page.getByRole('radio', { name: 'Others may have its key' }).check();
    },
  },
  {
    name: 'revoked',
    go: async (page) => {
      await press(page, /^Details: hofladen/);
      await press(page, /^Declare it invalid: hofladen/);
      await page.getByRole('radio', { name: 'Another certificate' }).check();
      await press(page, 'Declare it invalid');
      await press(page, 'Yes, declare it invalid');
      await arrive(page, /is invalid now/);
    },
  },
  {
    name: 'renewed-now',
    go: async (page) => {
      await toRenewNow(page);
      await logIn(page, 'Log in and renew now');
      await arrive(page, /The renewal works/);
    },
  },
  {
    name: 'renew-now-kept',
    scenario: 'kept',
    go: async (page) => {
      await toRenewNow(page);
      await page.getByText('The login is kept').waitFor();
    },
  },
  {
    name: 'damaged-record',
    scenario: 'damaged',
    go: async (page) => {
      await page.getByText('The record of a run is damaged').waitFor();
    },
  },
  {
    name: 'nothing-yet',
    scenario: 'empty',
    go: async (page) => {
      await press(page, 'My sites');
      await page.getByText('Nothing yet').waitFor();
    },
  },
  {
    name: 'recovered',
    scenario: 'open-run',
    go: async (page) => {
      await press(page, /^Ask the server/);
      await arrive(page, /How do things stand/);
      await logIn(page, 'Log in and ask');
      await page.getByText('put everything back by itself').waitFor();
    },
  },
  {
    name: 'plan-changed',
    scenario: 'plan-changed',
    go: async (page) => {
      await toRun(page);
      await arrive(page, /Nothing was touched/);
    },
  },
  {
    name: 'plan-changed-review',
    scenario: 'plan-changed',
    go: toReviewAgain,
  },
  {
    name: 'plan-changed-exact',
    scenario: 'plan-changed',
    go: async (page) => {
      await toReviewAgain(page);
      await press(page, /^Show what is different/);
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'edited-since',
    scenario: 'edited',
    go: async (page) => {
      await toRun(page);
      await arrive(page, /Your site is sealed/);
      await press(page, 'Undo all this');
      await press(page, 'Take it back');
      await arrive(page, /Somebody was here since/);
      await page.getByRole('radio', { name: 'Put it back as it was' }).check();
    },
  },
  {
    name: 'undo-later',
    go: async (page) => {
      await press(page, /^Details: hofladen/);
      await press(page, /^Take it back: hofladen/);
      await arrive(page, /Take back what was done/);
    },
  },
];
