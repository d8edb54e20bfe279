import { laterStops } from './later-stops.ts';
import { offerStops } from './offer-stops.ts';
import { orderStops } from './order-stops.ts';
import { plannerStops } from './planner-stops.ts';
import {
  arrive,
  openSteps,
  press,
  type Stop,
  toFindings,
  toHostKey,
  toInspected,
  toReview,
  toRun,
  toServer,
  toSharedReview,
} from './screen-ways.ts';
import { siteStops } from './site-stops.ts';

/** Every screen of the window. */
export const stops: readonly Stop[] = [
  { name: 'welcome', scenario: 'empty', go: async () => undefined },
  { name: 'welcome-practice', scenario: 'practice', go: async () => undefined },
  {
    name: 'welcome-open-run',
    scenario: 'open-run',
    go: (page) => page.getByText('A run was cut off').waitFor(),
  },
  {
    name: 'help',
    go: async (page) => {
      await press(page, 'Help');
      await page.getByRole('dialog').waitFor();
    },
  },
  ...siteStops,
  {
    name: 'names',
    go: async (page) => {
      await toFindings(page);
      await press(page, 'Choose for myself');
      await page.getByLabel(/Another name/).fill('not a name');
      await press(page, 'Add');
    },
  },
  {
    name: 'provider',
    go: async (page) => {
      await toFindings(page);
      await press(page, 'Choose for myself');
      await press(page, 'Continue');
      await page.getByRole('radio', { name: 'Another authority' }).check();
      await page.getByLabel('Directory address').fill('https://ca.example/directory');
      await page.getByRole('checkbox').waitFor();
    },
  },
  ...offerStops,
  {
    name: 'proof',
    go: async (page) => {
      await toFindings(page);
      await press(page, 'Choose for myself');
      await press(page, 'Continue');
      await page.getByRole('checkbox').check();
      await press(page, 'Continue');
      await arrive(page, /How do you prove/);
    },
  },
  ...plannerStops,
  ...orderStops,
  { name: 'server', go: toServer },
  { name: 'host-key', go: toHostKey },
  {
    name: 'host-key-changed',
    scenario: 'changed-key',
    go: async (page) => {
      await toServer(page);
      await page.getByRole('textbox', { name: 'Password' }).fill('secret');
      await press(page, 'Connect');
      await page.getByText('This is not the server we know').waitFor();
    },
  },
  {
    name: 'administrator-password',
    scenario: 'sudo',
    go: async (page) => {
      await toHostKey(page);
      await press(page, 'It is my server');
      await page.getByRole('textbox', { name: 'Password of the administrator' }).waitFor();
    },
  },
  { name: 'inspected', go: toInspected },
  { name: 'blocked', scenario: 'blocked', go: toInspected },
  { name: 'renewed-already', scenario: 'renewed', go: toInspected },
  { name: 'renewed-already-review', scenario: 'renewed', go: toReview },
  { name: 'several-programs', scenario: 'beside', go: toInspected },
  { name: 'several-programs-review', scenario: 'beside', go: toReview },
  { name: 'windows-inspected', scenario: 'windows', go: toInspected },
  { name: 'windows-review', scenario: 'windows', go: toReview },
  {
    name: 'windows-help',
    go: async (page) => {
      await toServer(page);
      await press(page, /^Is it a Windows server/);
    },
  },
  { name: 'review', go: toReview },
  {
    name: 'review-steps',
    go: async (page) => {
      await toReview(page);
      await openSteps(page);
      await page.getByRole('heading', { name: 'Then, your web server' }).waitFor();
    },
  },
  {
    name: 'exact-changes',
    go: async (page) => {
      await toReview(page);
      await openSteps(page);
      await press(page, 'Show all exact changes');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'run',
    runSpeed: 1,
    go: async (page) => {
      await toRun(page);
      await page.getByRole('listitem').filter({ hasText: 'is looking at the proof' }).waitFor();
    },
  },
  {
    name: 'stopping',
    runSpeed: 2,
    go: async (page) => {
      await toRun(page);
      await press(page, 'Stop and put everything back');
      await page.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'done',
    go: async (page) => {
      await toRun(page);
      await arrive(page, /Your site is sealed/);
      // Also the words that the ending may have overtaken.
      await page.getByText('encrypted, trusted').nth(2).waitFor();
    },
  },
  {
    name: 'done-mixed',
    scenario: 'mixed',
    go: async (page) => {
      await toRun(page);
      await arrive(page, /Your site is sealed/);
      await press(page, /^Which parts, and what to do/);
      await page.getByText('karte.js').first().waitFor();
    },
  },
  {
    name: 'done-mail',
    scenario: 'mail',
    go: async (page) => {
      await toRun(page);
      await arrive(page, /Your site is sealed/);
      await page.getByText('mail, ports 25, 143, 465, 587 and 993').waitFor();
      await page.getByText('encrypted, trusted').nth(3).waitFor();
    },
  },
  {
    name: 'review-several',
    scenario: 'left-out',
    go: async (page) => {
      await toSharedReview(page);
      await page.getByRole('switch', { name: 'Keep the web site encrypted if mail fails' }).check();
    },
  },
  {
    name: 'done-left-out',
    scenario: 'left-out',
    go: async (page) => {
      await toSharedReview(page);
      await page.getByRole('checkbox', { name: /I agree/ }).check();
      await press(page, 'Start');
      await page.getByText('Not every service has the new certificate').waitFor();
    },
  },
  {
    name: 'sites-left-out',
    scenario: 'left-out',
    go: async (page) => {
      await page.getByText('Postfix was left out').waitFor();
    },
  },
  {
    name: 'done-mail-alone',
    scenario: 'mail-alone',
    go: async (page) => {
      await toRun(page);
      await arrive(page, /Your mail is sealed/);
      await page.getByText('encrypted, trusted').waitFor();
    },
  },
  {
    name: 'taken-back',
    go: async (page) => {
      await toRun(page);
      await arrive(page, /Your site is sealed/);
      await press(page, 'Undo all this');
      await press(page, 'Take it back');
      await arrive(page, /Taken back/);
    },
  },
  {
    name: 'undone',
    scenario: 'undone',
    go: (page) => toRun(page).then(() => arrive(page, /Everything is as it was/)),
  },
  {
    name: 'authority-busy',
    scenario: 'authority-busy',
    go: async (page) => {
      await toRun(page);
      await arrive(page, /Everything is as it was/);
      await page.getByRole('heading', { name: 'Google Trust Services could sign instead' }).waitFor();
      await press(page, 'Looked at, too');
    },
  },
  {
    name: 'rehearsed',
    go: async (page) => {
      await toReview(page);
      await page.getByRole('checkbox', { name: /I agree/ }).check();
      await press(page, 'Only rehearse');
      await arrive(page, /The rehearsal went well/);
    },
  },
  {
    name: 'refused',
    scenario: 'refused',
    go: (page) => toRun(page).then(() => arrive(page, /Nothing was touched/)),
  },
  {
    name: 'attention',
    scenario: 'attention',
    go: (page) => toRun(page).then(() => arrive(page, /needs a hand/)),
  },
  ...laterStops,
];
