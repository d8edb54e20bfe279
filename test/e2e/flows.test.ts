import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Scenario } from '../../renderer/dev/fake-bridge.ts';
import { changedKey } from '../../renderer/dev/fake-trouble.ts';
import { pretend } from './fake-app.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import {
  arrive,
  inShort,
  press,
  seen,
  toFindings,
  toInspected,
  toServer,
  toSharedReview,
} from './screen-ways.ts';

/** The other flows, in the real window: led by what was found, each to its own end. */

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp();
});
afterAll(() => launched.close());

const names = (list: 'Names in the certificate' | 'Names left out') =>
  launched.page.getByRole('list', { name: list }).getByRole('listitem').locator('p').allTextContents();
const start = async (scenario: Scenario): Promise<void> => {
  await pretend(launched, scenario, 100);
  await toFindings(launched.page);
};

describe('who wants a star', () => {
  beforeEach(async () => {
    await start('own-mail');
    await press(launched.page, 'Choose for myself');
    await arrive(launched.page, /Which names/);
  });

  test('gets the bare domain beside it, and what it covers is left out', async () => {
    const { page } = launched;
    await press(page, 'Leave out: hofladen.example');
    await page.getByLabel(/Another name/).fill('*.hofladen.example');
    await page.keyboard.press('Enter');
    await page.getByText('Added *.hofladen.example, and hofladen.example beside it').waitFor();
    expect(await names('Names in the certificate')).toEqual(['hofladen.example', '*.hofladen.example']);
  });

  test('is led to proof by DNS at the provider that was recognised, whose token is tried at once', async () => {
    const { page } = launched;
    await press(page, 'All subdomains at once');
    await page.getByText('A star is proven in the DNS').waitFor();
    await press(page, 'Continue');
    await page.getByRole('checkbox').check();
    await press(page, 'Continue');
    await arrive(page, /How do you prove/);
    expect(await page.getByRole('radio', { name: 'A small file, placed for you' }).isDisabled()).toBe(true);
    expect(await page.getByRole('radio', { name: 'A line in your DNS' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Where the domain is managed').inputValue()).toBe('ionos');
    const key = page.getByLabel('Key (prefix.secret)');
    await press(page, 'Try it');
    await page.getByText('This is missing').waitFor();
    await key.fill('prefix.wrong');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('does not know this token').waitFor();
    await key.fill('prefix.secret');
    await page.keyboard.press('Enter');
    await page.getByText('It works').waitFor();
    expect(await page.content()).not.toContain('prefix.secret');
    await press(page, 'Continue');
    await arrive(page, /Where does your site live/);
  });

  test('may set the line by hand, and nothing is asked for', async () => {
    const { page } = launched;
    await press(page, 'All subdomains at once');
    await press(page, 'Continue');
    await page.getByRole('checkbox').check();
    await press(page, 'Continue');
    await page.getByRole('radio', { name: 'I add it myself' }).check();
    await press(page, 'Continue');
    await arrive(page, /Where does your site live/);
  });

  test('who thinks better of it goes back to the file', async () => {
    const { page } = launched;
    await press(page, 'All subdomains at once');
    await press(page, 'Leave out: *.hofladen.example');
    await press(page, 'Continue');
    await page.getByRole('checkbox').check();
    await press(page, 'Continue');
    await arrive(page, /How do you prove/);
    expect(await page.getByRole('radio', { name: 'A small file, placed for you' }).isChecked()).toBe(true);
    await press(page, 'Continue');
    await arrive(page, /Where does your site live/);
  });
});

test('who runs the mail on the same server gets its name, and not those that are rarely needed', async () => {
  const { page } = launched;
  await start('own-mail');
  await page.getByText('Your mail runs on the same server, as mail.hofladen.example').waitFor();
  await press(page, 'Choose for myself');
  await arrive(page, /Which names/);
  expect(await names('Names in the certificate')).toContain('mail.hofladen.example');
  expect(await names('Names left out')).toEqual(['autodiscover.hofladen.example']);
  await press(page, 'With and without mail.hofladen.example');
  await page.getByText('ask whether to trust it, or refuse').waitFor();
  await press(page, 'Leave out: mail.hofladen.example');
  await page.getByText('Your mail needs mail.hofladen.example').waitFor();
  await press(page, 'Put in mail.hofladen.example');
  expect(await names('Names in the certificate')).toContain('mail.hofladen.example');
});

test('a typed name that leads elsewhere is told, and left out at a press', async () => {
  const { page } = launched;
  await start('good');
  await press(page, 'Choose for myself');
  await page.getByLabel(/Another name/).fill('anderswo.hofladen.example');
  await press(page, 'Add');
  await page.getByText('anderswo.hofladen.example leads to another server').waitFor();
  await press(page, 'Leave out anderswo.hofladen.example');
  expect(await names('Names in the certificate')).not.toContain('anderswo.hofladen.example');
});

test('who has a builder is told to do nothing, and why', async () => {
  const { page } = launched;
  await start('builder');
  await page.getByRole('heading', { name: 'Nothing to do: Wix does this for you' }).waitFor();
  await press(page, 'What this means');
  await arrive(page, /Nothing to do: Wix/);
  expect(await page.getByRole('button', { name: /^(Continue|Connect|Start)$/ }).count()).toBe(0);
  await page.getByText('no server to log in to').waitFor();
  await press(page, 'I want one anyway');
  await arrive(page, /Who shall sign/);
});

test('who has a good certificate is told until when, and can keep a reminder', async () => {
  const { page } = launched;
  await start('good-certificate');
  await press(page, 'What this means');
  await arrive(page, /fine until/);
  await press(page, /^Save a reminder/);
  await page.getByRole('button', { name: /^✓/ }).waitFor();
});

test('whose host has the switch is shown how to use it', async () => {
  const { page } = launched;
  await start('panel');
  await page.getByRole('heading', { name: /Plesk already does this/ }).waitFor();
  await press(page, 'Show me how');
  await arrive(page, /Switch it on/);
  await press(page, 'I have done it: look again');
  await page.getByText('Not encrypted yet.').first().waitFor();
});

test('where no server is proven, who has a customer area is led there, and a server to its log-in', async () => {
  const { page } = launched;
  await start('unproven');
  const first = page.getByRole('radio', { name: 'A customer area, or FTP' });
  await first.waitFor();
  await press(page, 'Go on');
  await expect.poll(() => first.evaluate((radio) => radio === document.activeElement)).toBe(true);
  await page.getByRole('radio', { name: 'I don’t know' }).check();
  await page.getByRole('button', { name: 'Copy the letter' }).waitFor();
  await page.getByRole('radio', { name: 'A customer area, or FTP' }).check();
  await press(page, 'Show me how');
  await arrive(page, /Switch it on/);
  await start('unproven');
  await page.getByRole('radio', { name: 'A server that I can log in to' }).check();
  await press(page, 'Follow the advice');
  await arrive(page, /Where does your site live/);
});

test('whose door is shut may look again, or choose the DNS', async () => {
  const { page } = launched;
  await start('port-80-shut');
  await page.getByRole('heading', { name: /First, open the door/ }).waitFor();
  await press(page, 'Look again');
  await seen(page);
  await press(page, 'Choose for myself');
  await press(page, 'Continue');
  await page.getByRole('checkbox').check();
  await press(page, 'Continue');
  await arrive(page, /How do you prove/);
  expect(await page.getByRole('radio', { name: 'A small file, placed for you' }).isDisabled()).toBe(true);
});

test('a name that the server does not know is left out at a press, and the road goes on', async () => {
  const { page } = launched;
  await pretend(launched, 'blocked', 100);
  await toInspected(page);
  await arrive(page, /stands in the way/);
  await press(page, 'Leave out bestellen.hofladen.example');
  await arrive(page, /We are in/);
  await press(page, 'Continue');
  await inShort(page);
});

test('the site without a name is given the one that it is for, at a press', async () => {
  const { page } = launched;
  await pretend(launched, 'blocked', 100);
  await toInspected(page);
  await arrive(page, /stands in the way/);
  await press(page, 'That is my site: give it the name bestellen.hofladen.example');
  await arrive(page, /We are in/);
});

test('who keeps what is proven sees which service was left out: in the review, at the end, and among the sites', async () => {
  const { page } = launched;
  await pretend(launched, 'left-out', 100);
  await toSharedReview(page);
  await page.getByText('If anything fails at one of them, all of them are put back').waitFor();
  const keep = page.getByRole('switch', { name: 'Keep the web site encrypted if mail fails' });
  await keep.check();
  await page.getByText('only that one is put back: Postfix').waitFor();
  await page.getByRole('checkbox', { name: /I agree/ }).check();
  await press(page, 'Start');
  await arrive(page, /Your site is sealed/);
  await page.getByText('Not every service has the new certificate').waitFor();
  await page.getByText('It did not work out at Postfix').waitFor();
  await page.getByText('The mail server answered less well than before').waitFor();
  await press(page, 'Back to the start');
  await page.getByText('Postfix was left out when this was put in place').waitFor();
});

describe('who meets a server whose fingerprint has changed', () => {
  test('gets in by what the host says, and by nothing else', async () => {
    const { page } = launched;
    await pretend(launched, 'changed-key', 100);
    await toServer(page);
    await page.getByRole('textbox', { name: 'Password' }).fill('secret');
    await press(page, 'Connect');
    await page.getByText('This is not the server we know').waitFor();
    const told = page.getByLabel('The fingerprint, as your host tells it');
    await told.fill('it is fine, go on');
    await page.keyboard.press('Enter');
    await page.getByText('No fingerprint can be read there').waitFor();
    await told.fill('SHA256:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
    await page.keyboard.press('Enter');
    await page.getByText('The server shows another one than this').waitFor();
    await told.fill(`256 ${changedKey.fingerprint} root@shop (ED25519)`);
    await page.keyboard.press('Enter');
    await arrive(page, /We are in/);
  });
});
