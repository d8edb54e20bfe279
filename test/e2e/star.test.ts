import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rfc2136 } from '../../electron/zones/rfc2136/provider.ts';
import type { Wait } from '../../shared/waiting.ts';
import { type Pebble, startPebble } from '../lab/pebble.ts';
import { startUpdatedDns, type UpdatedDns } from '../lab/updated-dns.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { type Journey, presetOf, startJourney } from './journey.ts';
import { seen, start } from './screen-ways.ts';

/**
 * The ways to a star in the real window with the real engine, on a real name server: set by the app with a key for signed
 * updates, and by hand with the app closed meanwhile. Then the authority goes, the next one is asked, and what it signed
 * is declared invalid.
 */

const theirs = 'of somebody else';
let shop: Shop;
let dns: UpdatedDns;
let pebble: Pebble;
let journey: Journey;
let domain = '';
let record = '';
let roots = '';
beforeAll(async () => {
  shop = await startShop();
  domain = shop.names[0] ?? '';
  record = `_acme-challenge.${domain}`;
  const { hostAddress, folder } = shop.lab;
  dns = await startUpdatedDns(hostAddress, folder, {
    zones: [{ name: domain, records: [`@ A ${shop.server.address}`, `${record}. TXT "${theirs}"`] }],
    beyond: shop.dns.server,
  });
  pebble = await startPebble(hostAddress, folder, 4, dns.server, { authzReuse: 0 });
  roots = join(folder, 'both-roots.pem');
  const both = [await pebble.issuingRoot(), shop.trust].map((file) => readFile(file, 'utf8'));
  await writeFile(roots, (await Promise.all(both)).join('\n'));
  journey = await launch();
});
afterAll(async () => {
  await journey?.close();
  await pebble?.end();
  await dns?.end();
  await shop?.lab.stop();
});

async function launch(): Promise<Journey> {
  const preset = presetOf(shop);
  const { pebble: second } = shop;
  return startJourney(shop, {
    preset: {
      ...preset,
      authority: { name: 'Practice authority', directory: pebble.directory, trustFile: pebble.apiTrustFile },
      otherAuthorities: [
        { name: 'Second authority', directory: second.directory, trustFile: second.apiTrustFile },
      ],
      outside: { dnsServer: dns.server, trustFile: roots },
    },
  });
}

/** To the question how a star and its bare name are proven. */
async function toProof({ at, click, type, page }: Journey): Promise<void> {
  await start(page);
  await at('site.title');
  await type('site.field', domain);
  await click('site.look');
  await seen(page);
  await click('site.choose');
  await at('names.title');
  await click('names.add-star');
  const names = page.getByRole('list', { name: 'Names in the certificate' }).getByRole('listitem');
  expect(await names.locator('p').allTextContents()).toEqual([domain, `*.${domain}`]);
  await click('frame.next');
  await at('provider.title');
  await page.getByRole('checkbox').check();
  await click('frame.next');
  await at('proof.title');
}

/** From the server's log-in to the start of the run. `isMet`: its key has been confirmed before. */
async function throughServer({ at, click, type, page }: Journey, isMet: boolean): Promise<void> {
  await at('server.title');
  await type('server.password', shop.server.accounts.owner.password);
  await click('server.connect');
  if (!isMet) {
    await at('server.unknown-title');
    await click('server.unknown-accept');
  }
  await at('server.found-title');
  await click('frame.next');
  await at('review.title');
  await page.getByRole('button', { name: 'Start', exact: true, disabled: false }).waitFor();
}

/** The authority, the name server and the web server all have to come to their word, on a busy machine too. */
const untilDone = (page: Page): Promise<void> =>
  page.getByRole('heading', { level: 1, name: 'Your site is sealed' }).waitFor({ timeout: 220_000 });

/** The names in the certificate that the server shows now. */
async function served(): Promise<string> {
  const live = `/etc/sealkeeper/live/${domain}/fullchain.pem`;
  return (await shop.server.run(['openssl', 'x509', '-noout', '-ext', 'subjectAltName', '-in', live])).stdout;
}

test('the app sets the line with a key that was tried at once, and takes only its own away', async () => {
  const { page, click, type } = journey;
  await toProof(journey);
  // Chosen without a word of the owner: the star has to go by DNS, and the name beside it need not.
  const names = page.getByRole('list', { name: 'Name by name' }).getByRole('listitem');
  expect(await names.count()).toBe(2);
  expect(await names.nth(0).getByRole('radio', { name: 'File' }).isChecked()).toBe(true);
  expect(await names.nth(1).textContent()).toContain('Only in the DNS');
  await page.getByRole('radio', { name: 'Sealkeeper, at my DNS provider' }).check();
  await page.getByLabel('Where the domain is managed').selectOption('rfc2136');
  await type('dns.field.server', dns.server);
  await type('dns.field.keyName', dns.keys.proof.name);
  await type('dns.field.secret', dns.keys.other.secret);
  await click('zone.try');
  const alert = page.getByRole('alert');
  await alert.first().waitFor();
  expect(await alert.first().textContent()).toContain('does not know this token');
  await type('dns.field.secret', dns.keys.proof.secret);
  await click('zone.try');
  await page.getByText(`The line will stand at ${record}`).waitFor();
  expect(await dns.txt(record)).toEqual([theirs]);
  await click('frame.next');
  await throughServer(journey, false);
  await click('review.steps');
  await page.getByText(`stays on this computer and never comes to the server`).first().waitFor();
  await page.getByText(`${domain}: proven by a small file`).waitFor();
  await click('review.start');
  await untilDone(page);
  expect(await served()).toContain(`DNS:*.${domain}`);
  expect(await dns.txt(record)).toEqual([theirs]);
  const kept = await everythingKept();
  expect(kept).not.toContain(dns.keys.proof.secret);
  // The name beside it was proven by its file; so it is in the journal, for each renewal.
  expect(kept).toContain(JSON.stringify({ [domain]: { method: 'http-01' } }));
});

test('somebody sets the line by hand, with the app closed meanwhile', async () => {
  await journey.click('done.finish');
  await toProof(journey);
  const both = journey.page.getByRole('radiogroup', { name: `How ${domain} is proven` });
  await both.getByRole('radio', { name: 'DNS' }).check();
  await journey.page.getByRole('radio', { name: 'I add it myself' }).check();
  await journey.click('frame.next');
  await throughServer(journey, true);
  await journey.click('review.start');
  await journey.at('waiting.title');
  const waiting = (await shop.cli('runs', '--json')).lines.find((line) => line.outcome === 'waiting');
  const { records } = (waiting as unknown as { waiting: Wait }).waiting.for;
  expect(records).toHaveLength(2);
  for (const { value } of records) await journey.page.getByText(value).waitFor();
  await journey.click('guide.dns.watch');
  await journey.page.getByText(theirs).waitFor();
  // Too early: it waits on.
  await journey.click('waiting.go-on');
  await journey.at('waiting.title');
  await journey.close();

  const keeper = rfc2136.open(
    {
      settings: { server: dns.server, keyName: dns.keys.proof.name, secret: dns.keys.proof.secret },
      // Used once more when the run is over.
      signal: AbortSignal.timeout(120_000),
    },
    { now: () => new Date(), pause: async () => undefined },
  );
  for (const { value } of records) await keeper.addValue({ name: domain, id: domain }, record, value);

  journey = await launch();
  await journey.page.getByRole('button', { name: /^Go on: / }).click();
  await journey.type('server.password', shop.server.accounts.owner.password);
  await journey.click('runs.resume-connect');
  await untilDone(journey.page);
  await journey.page.getByText('You may delete these lines').waitFor();
  expect(await served()).toContain(`DNS:*.${domain}`);
  for (const { value } of records) await keeper.removeValue({ name: domain, id: domain }, record, value);
  expect(await dns.txt(record)).toEqual([theirs]);
});

test('an authority that has gone gives way to the next, and what that has signed can be declared invalid', async () => {
  const { page, click, type, at } = journey;
  await click('done.finish');
  await start(page);
  await type('site.field', domain);
  await click('site.look');
  await seen(page);
  await click('site.choose');
  await at('names.title');
  await click('frame.next');
  await at('provider.title');
  await page.getByRole('checkbox').check();
  await click('frame.next');
  await at('proof.title');
  await click('frame.next');
  await throughServer(journey, true);
  await pebble.end();
  await click('review.start');
  await page
    .getByRole('heading', { name: 'Second authority could sign instead' })
    .waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Go on with Second authority' }).click();
  await at('server.found-title');
  await click('frame.next');
  await at('review.title');
  await page.getByRole('checkbox', { name: /Second authority/ }).check();
  const go = page.getByRole('button', { name: 'Start', exact: true });
  await go.click();
  await untilDone(page);

  await click('done.finish');
  // The certificate with the star is another one, which stands.
  await page.getByRole('button', { name: `Details: ${domain}`, exact: true }).click();
  await page.getByRole('button', { name: /^Declare it invalid: / }).click();
  await page.getByRole('radio', { name: 'Others may have its key' }).check();
  const serial = (await page.getByText(/^Its number: /).textContent())?.replace('Its number: ', '') ?? '';
  await click('revoking.go');
  await click('revoking.sure-yes');
  await page.getByRole('heading', { level: 1, name: /is invalid now$/ }).waitFor();
  expect(await shop.pebble.statusOf(serial)).toMatchObject({ Status: 'Revoked', Reason: 1 });
});

/** All that this computer keeps. */
async function everythingKept(): Promise<string> {
  const files = await readdir(shop.data, { recursive: true, withFileTypes: true });
  const texts = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}
