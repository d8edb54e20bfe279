import type { Page } from 'playwright';
import { arrive, press, type Stop, start, toFindings } from './screen-ways.ts';

async function toTypedNames(page: Page): Promise<void> {
  await start(page);
  await press(page, 'For a test or a device');
  await page.getByLabel('Name of the site or device').fill('hofladen.example');
  await press(page, 'Add');
  await page.getByText('Leave out').waitFor();
}

export async function toOffers(page: Page): Promise<void> {
  await toFindings(page);
  await press(page, 'Choose for myself');
  await press(page, 'Continue');
  await press(page, 'Compare all offers');
  await page.getByRole('heading', { name: 'All offers, on the same scale' }).waitFor();
}

/** A bought certificate for who cannot log in. */
async function toBoughtByHand(page: Page): Promise<void> {
  await toOffers(page);
  await press(page, 'Choose DNSimple: PositiveSSL Wildcard');
  await press(page, 'I have no such login');
  await press(page, 'Show me the way by the customer area');
  await arrive(page, /Buy it there/);
}

/** The comparison of providers, and what it opens. */
export const offerStops: readonly Stop[] = [
  {
    name: 'offers',
    go: async (page) => {
      await toOffers(page);
      await press(page, 'More about Let’s Encrypt: classic');
      await page.getByRole('definition').filter({ hasText: '64 days from 10 February 2027' }).waitFor();
    },
  },
  {
    name: 'offers-any',
    scenario: 'empty',
    go: async (page) => {
      await press(page, 'Compare certificates and prices');
      await page.getByLabel('What shall be checked?').selectOption('organisation');
      await page.getByText('Nobody tells a price of this year').waitFor();
    },
  },
  {
    name: 'offers-all',
    go: async (page) => {
      await toOffers(page);
      await page.getByRole('checkbox', { name: /Old and unknown/ }).check();
      await page.getByRole('checkbox', { name: /does not fit/ }).check();
      await press(page, 'More about DNSimple: PositiveSSL');
      await page.getByText('Proven by e-mail only').waitFor();
      await page
        .getByRole('button', { name: 'More about DNSimple: PositiveSSL' })
        .first()
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'offers-none',
    go: async (page) => {
      await toOffers(page);
      await page.getByLabel('What shall be checked?').selectOption({ label: 'Also my organisation' });
      await page.getByLabel('Search').fill('nobody');
      await page.getByText('Nothing matches').waitFor();
    },
  },
  {
    name: 'own-quote',
    go: async (page) => {
      await toOffers(page);
      await press(page, 'Add a price I was told');
      await page.getByLabel('Who offers it?').fill('My web host');
      await page.getByLabel('Price', { exact: true }).fill('cheap');
      await press(page, 'Keep it');
      await page.getByText('A price looks like 2.99').waitFor();
    },
  },
  {
    name: 'rates',
    go: async (page) => {
      await toOffers(page);
      await press(page, 'Change');
      await page.getByLabel('1 euro in USD').fill('one');
      await page.getByText('A rate looks like').waitFor();
    },
  },
  {
    name: 'newer-data',
    scenario: 'old-data',
    go: async (page) => {
      await toOffers(page);
      await page.getByText('over half a year ago: prices may be others').waitFor();
      await press(page, 'Newer data…');
      await press(page, 'Choose a file…');
      await page.getByText('The signature does not fit').waitFor();
    },
  },
  {
    name: 'newer-data-taken',
    scenario: 'old-data',
    go: async (page) => {
      await toOffers(page);
      await press(page, 'Newer data…');
      await press(page, /^Fetch from/);
      await page.getByText('Taken in. From now on, data of 20 December 2026 count.').waitFor();
    },
  },
  {
    name: 'trust',
    go: async (page) => {
      await toOffers(page);
      await press(page, /^Authorities that lost/);
      await page.getByText('DigiNotar').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'by-hand-bought',
    go: async (page) => {
      await toBoughtByHand(page);
      await page.getByText('Can you log in to the server?').waitFor();
    },
  },
  {
    name: 'by-hand-plesk',
    go: async (page) => {
      await toOffers(page);
      await page.getByLabel('Search').fill('plesk');
      await press(page, 'Choose Plesk: Let’s Encrypt extension');
      await arrive(page, /Switch it on/);
      await page.getByText('Not yet tried on a real Plesk').waitFor();
    },
  },
  {
    name: 'self-signed',
    go: async (page) => {
      await toOffers(page);
      await page.getByRole('checkbox', { name: /does not fit/ }).check();
      await press(page, 'Choose Made by yourself: Self-signed');
      await page.getByText('Your connection is not private').waitFor();
    },
  },
  {
    name: 'self-signed-typed',
    scenario: 'empty',
    go: async (page) => {
      await toTypedNames(page);
      await arrive(page, /certificate of your own making/);
    },
  },
  {
    name: 'resume',
    go: async (page) => {
      await toBoughtByHand(page);
      await page.reload();
      await toFindings(page);
      await page.getByText('You were getting one by hand').waitFor();
    },
  },
  {
    name: 'provider-by-hand',
    go: async (page) => {
      await toOffers(page);
      await press(page, 'Choose DNSimple: PositiveSSL Wildcard');
      await arrive(page, /Where does your site live/);
      await press(page, /Back/);
      await page.getByRole('radio', { name: 'DNSimple: PositiveSSL Wildcard' }).waitFor();
    },
  },
];
