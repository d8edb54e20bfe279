import type { Page } from 'playwright';
import { arrive, press, type Stop, toFindings } from './screen-ways.ts';
import { webSpaceStops } from './webspace-stops.ts';

/** Logs in, as somebody does who meets the server for the first time. */
async function logIn(page: Page): Promise<void> {
  await page.getByLabel('User').fill('anna');
  await page.getByRole('textbox', { name: 'Password' }).fill('secret');
  await press(page, 'Connect');
  await press(page, 'It is my server');
}

async function toOrder(page: Page): Promise<void> {
  await press(page, 'Go on with the order: hofladen.example and www.hofladen.example');
  await arrive(page, /^Your order$/);
}

/** The screens of a certificate that is bought, and of one for a host's form. */
export const orderStops: readonly Stop[] = [
  ...webSpaceStops,
  {
    name: 'order-begin',
    go: async (page) => {
      await toFindings(page);
      await press(page, 'Choose for myself');
      await press(page, 'Continue');
      await page.getByRole('radio', { name: 'Buy one from a seller' }).check();
      await press(page, 'Continue');
      await logIn(page);
      await arrive(page, /We are in/);
      await press(page, 'Continue');
      await arrive(page, /^Buy it from a seller$/);
      await press(page, /^Name my firm/);
      await page.getByLabel('Country').fill('Germany');
    },
  },
  {
    name: 'orders',
    scenario: 'ordered',
    go: (page) => page.getByRole('heading', { name: 'Ordered from sellers' }).waitFor(),
  },
  {
    name: 'order-proven',
    scenario: 'ordered',
    go: async (page) => {
      await toOrder(page);
      await page.getByRole('radio', { name: 'A file on your site' }).check();
      await page.getByLabel('Place of the file').fill('/.well-known/pki-validation/fileauth.txt');
      await page.getByLabel('Content of the file').fill('_c0ffee00');
      await press(page, 'Have my site show it');
      await arrive(page, /^Log in to the server of the order$/);
      await logIn(page);
      await page.getByText('Your site shows the seller’s file').waitFor();
      await page
        .locator('input[type=file][multiple]')
        .setInputFiles({ name: 'bought.zip', mimeType: 'application/zip', buffer: Buffer.from('x') });
      await page.getByText('Its private key: on your server').waitFor();
    },
  },
  {
    name: 'order-dns',
    scenario: 'ordered',
    go: async (page) => {
      await toOrder(page);
      await page.getByRole('radio', { name: 'A line in the DNS' }).check();
      await page.getByLabel('Name of the record').fill('_dnsauth');
      await page.getByLabel('Its value').fill('_c0ffee00');
      await press(page, 'Look in the DNS');
      await page.getByText('Nothing there yet.').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'order-cut-off',
    scenario: 'ordered',
    go: async (page) => {
      await press(page, 'Go on with the order: bestellen.hofladen.example');
      await page.getByText('This order was cut off before it began').waitFor();
      await press(page, 'Give the order up');
      await page.getByRole('dialog').waitFor();
    },
  },
];
