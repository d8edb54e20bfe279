import type { Page } from 'playwright';
import { arrive, press, type Stop, toFindings } from './screen-ways.ts';

/** The advice on sites of many kinds, the planner of names, and the proofs. */
export const plannerStops: readonly Stop[] = [
  { name: 'advice-panel', scenario: 'panel', go: (page) => toFindings(page) },
  {
    name: 'by-hand-panel',
    scenario: 'panel',
    go: async (page) => {
      await toFindings(page);
      await press(page, 'Show me how');
      await arrive(page, /Switch it on/);
    },
  },
  { name: 'fork', scenario: 'unproven', go: (page) => toFindings(page) },
  {
    name: 'fork-unknown',
    scenario: 'web-space',
    go: async (page) => {
      await toFindings(page);
      await page.getByRole('radio', { name: 'I don’t know' }).check();
      await page.getByText('How to find out').first().waitFor();
    },
  },
  { name: 'files', scenario: 'empty', go: toFiles },
  {
    name: 'files-key-missing',
    scenario: 'empty',
    go: async (page) => {
      await toFiles(page);
      await give(page, 'bought.zip');
      await page.getByText('The private key is missing').waitFor();
    },
  },
  { name: 'files-whole', scenario: 'empty', go: toWholeFiles },
  { name: 'advice-mend-first', scenario: 'port-80-shut', go: (page) => toFindings(page) },
  {
    name: 'nothing-to-do',
    scenario: 'good-certificate',
    go: async (page) => {
      await toFindings(page);
      await press(page, 'What this means');
      await arrive(page, /is fine until/);
    },
  },
  {
    name: 'nothing-to-do-builder',
    scenario: 'builder',
    go: async (page) => {
      await toFindings(page);
      await press(page, 'What this means');
      await arrive(page, /Wix does this for you/);
    },
  },
  {
    name: 'names-and-star',
    scenario: 'own-mail',
    go: async (page) => {
      await toFindings(page);
      await press(page, 'Choose for myself');
      await press(page, /^With and without/);
      await press(page, 'All subdomains at once');
      await press(page, /^Try what a name covers/);
    },
  },
  {
    name: 'proof-of-a-star',
    scenario: 'own-mail',
    go: toProofOfStar,
  },
  {
    name: 'zone-login-refused',
    scenario: 'own-mail',
    go: async (page) => {
      await toProofOfStar(page);
      await page.getByLabel('Key (prefix.secret)').fill('prefix.wrong');
      await press(page, 'Try it');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'zone-login-works',
    scenario: 'own-mail',
    go: async (page) => {
      await toProofOfStar(page);
      await page.getByLabel('Key (prefix.secret)').fill('prefix.secret');
      await press(page, 'Try it');
      await page.getByText('It works').waitFor();
      await page.getByRole('checkbox', { name: /Keep it/ }).click();
      await page.getByText('Then this app can renew by itself').waitFor();
    },
  },
  {
    name: 'zone-alias',
    scenario: 'own-mail',
    go: toAlias,
  },
  {
    name: 'zone-alias-wanted',
    scenario: 'own-mail',
    go: async (page) => {
      await toAlias(page);
      await page.getByLabel('Domain there').fill('proofs.example.net');
      await page.getByLabel('Token').fill('token');
      await press(page, 'Set up the alias');
      await page.getByText('Waiting for your line').waitFor();
    },
  },
  {
    name: 'zone-alias-works',
    scenario: 'own-mail',
    go: async (page) => {
      await toAlias(page);
      await page.getByLabel('Domain there').fill('there.example.net');
      await page.getByLabel('Token').fill('token');
      await press(page, 'Set up the alias');
      await page.getByText('The alias works').waitFor();
    },
  },
  {
    name: 'zone-alias-account',
    scenario: 'own-mail',
    go: async (page) => {
      await toAlias(page);
      await page.getByLabel('Who keeps the place to which it leads').selectOption('acme-dns');
      await page.getByText('No account there yet?').waitFor();
    },
  },
  {
    name: 'zone-by-hand',
    scenario: 'own-mail',
    go: async (page) => {
      await toProofOfStar(page);
      await page.getByRole('radio', { name: 'I add it myself' }).check();
      await page.getByText('What would end that').waitFor();
    },
  },
  {
    name: 'by-hand-mail',
    scenario: 'own-mail',
    go: async (page) => {
      await toProofOfStar(page);
      await page.getByRole('radio', { name: 'An e-mail to your domain' }).check();
      await press(page, 'Continue');
      await arrive(page, /Prove it by e-mail/);
    },
  },
];

async function toProofOfStar(page: Page): Promise<void> {
  await toFindings(page);
  await press(page, 'Choose for myself');
  await press(page, 'All subdomains at once');
  await press(page, 'Continue');
  await page.getByRole('checkbox').check();
  await press(page, 'Continue');
  await arrive(page, /How do you prove/);
}

async function toAlias(page: Page): Promise<void> {
  await toProofOfStar(page);
  await page.getByRole('radio', { name: 'Sealkeeper, by an alias that I set once' }).check();
}

async function toFiles(page: Page): Promise<void> {
  await press(page, 'I already have files');
  await arrive(page, /Bring your files/);
}

const give = (page: Page, ...names: readonly string[]): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles(
      names.map((name) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from('x') })),
    );

export async function toWholeFiles(page: Page): Promise<void> {
  await toFiles(page);
  await give(page, 'bought.zip', 'hofladen.pfx');
  await page.getByLabel('Password of the locked file').fill('secret');
  await page.keyboard.press('Enter');
  await page.getByText('Its private key').waitFor();
}
