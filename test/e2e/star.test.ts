import { afterAll, beforeAll, expect, test } from 'vitest';
import { rfc2136 } from '../../electron/zones/rfc2136/provider.ts';
import type { Wait } from '../../shared/waiting.ts';
import { startPebble } from '../lab/pebble.ts';
import type { UpdatedDns } from '../lab/updated-dns.ts';
import { type Shop, startCli } from '../support/shop.ts';
import { proveByAlias } from './alias-journey.ts';
import type { Journey } from './journey.ts';
import { seen, start } from './screen-ways.ts';
import { type StarWorld, startStarWorld, theirs, throughServer, toProof, untilDone } from './star-world.ts';

/**
 * The ways to a star in the real window with the real engine, on a real name server: set by the app with a key for signed
 * updates, and by hand with the app closed meanwhile. Then the authority goes, the next one is asked, and what it signed
 * is declared invalid.
 */

let world: StarWorld;
let shop: Shop;
let dns: UpdatedDns;
let journey: Journey;
let domain = '';
let record = '';
beforeAll(async () => {
  world = await startStarWorld();
  ({ shop, dns, domain, record } = world);
  journey = await world.launch();
});
afterAll(async () => {
  await journey?.close();
  await world?.stop();
});

test('the app sets the line with a key that was tried at once, and takes only its own away', async () => {
  const { page, click, type } = journey;
  await toProof(journey, world.domain);
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
  await throughServer(journey, shop, false);
  await click('review.steps');
  await page.getByText(`stays on this computer and never comes to the server`).first().waitFor();
  await page.getByText(`${domain}: proven by a small file`).waitFor();
  await click('review.start');
  await untilDone(page);
  expect(await world.served('subjectAltName')).toContain(`DNS:*.${domain}`);
  expect(await dns.txt(record)).toEqual([theirs]);
  const kept = await world.everythingKept();
  expect(kept).not.toContain(dns.keys.proof.secret);
  // The name beside it was proven by its file; so it is in the journal, for each renewal.
  expect(kept).toContain(JSON.stringify({ [domain]: { method: 'http-01' } }));
});

test('what a killed run has left in the zone goes with the secret, typed once more, and nothing else goes', async () => {
  const { page, click, type, at } = journey;
  const { hostAddress, folder } = shop.lab;
  const slow = await startPebble(hostAddress, folder, 5, dns.server, { authzReuse: 0, sleep: true });
  const { certificate } = shop.job;
  const settings = { server: dns.server, keyName: dns.keys.proof.name, secretEnv: 'TSIG_SECRET' };
  const job = await shop.jobFile({
    names: [domain, `*.${domain}`],
    proof: { method: 'dns-01', provider: 'rfc2136', settings },
    certificate: { ...certificate, directory: slow.directory, directoryTrust: slow.apiTrustFile },
    outside: { dnsServer: dns.server, trust: world.roots },
  });
  const environment = { ...shop.environment, TSIG_SECRET: dns.keys.proof.secret };
  const child = startCli(['secure', job, '--json'], environment);
  const ended = new Promise((resolve) => child.on('close', resolve));
  await expect.poll(() => dns.txt(record), { timeout: 60_000, interval: 20 }).toHaveLength(3);
  child.kill('SIGKILL');
  await ended;
  await slow.end();

  await click('done.finish');
  await page.getByRole('button', { name: /^Ask the server/ }).click();
  await type('server.password', shop.server.accounts.owner.password);
  await click('runs.recover-connect');
  await at('ended.recovered-title');
  await page.getByText('A DNS record of ours still stands').first().waitFor();
  await click('left.clear');
  await page.getByRole('heading', { level: 1, name: '2 lines of ours are left in the DNS' }).waitFor();
  await click('left.clear');
  await page.getByText('This is missing').waitFor();
  await type('dns.field.secret', dns.keys.proof.secret);
  await click('left.clear');
  await at('left.none-title');
  expect(await dns.txt(record)).toEqual([theirs]);
  await click('left.to-sites');
});

test('somebody sets the line by hand, with the app closed meanwhile', async () => {
  await toProof(journey, world.domain);
  const both = journey.page.getByRole('radiogroup', { name: `How ${domain} is proven` });
  await both.getByRole('radio', { name: 'DNS' }).check();
  await journey.page.getByRole('radio', { name: 'I add it myself' }).check();
  await journey.click('frame.next');
  await throughServer(journey, shop, true);
  await journey.page.getByLabel('Which kind of key?').selectOption('rsa-2048');
  await journey.page.getByRole('button', { name: 'Start', exact: true, disabled: false }).click();
  await journey.at('waiting.title');
  const waiting = (await shop.cli('runs', '--json')).lines.find((line) => line.outcome === 'waiting');
  const { records } = (waiting as unknown as { waiting: Wait }).waiting.for;
  expect(records).toHaveLength(2);
  for (const { value } of records) await journey.page.getByText(value).waitFor();
  await journey.click('guide.dns.watch');
  await journey.page.getByText(theirs).waitFor();
  // Somebody else's text is no sign of ours.
  await journey.page.getByText('Not all name servers show what the authority waits for').waitFor();
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

  journey = await world.launch();
  await journey.page.getByRole('button', { name: /^Go on: / }).click();
  await journey.type('server.password', shop.server.accounts.owner.password);
  await journey.click('runs.resume-connect');
  await untilDone(journey.page);
  await journey.page.getByText('You may delete these lines').waitFor();
  expect(await world.served('subjectAltName')).toContain(`DNS:*.${domain}`);
  expect(await world.served('key')).toContain('rsaEncryption');
  const look = journey.page.getByRole('button', { name: 'Look whether they are gone' });
  await look.click();
  await journey.page.getByText(`Still there at ${record}`).waitFor();
  for (const { value } of records) await keeper.removeValue({ name: domain, id: domain }, record, value);
  expect(await dns.txt(record)).toEqual([theirs]);
  await look.click();
  await journey.page.getByText(`They are gone from every name server of ${domain}`).waitFor();
});

test('an alias that is set once leads the proof to a provider with a token, which can change nothing of the domain', () =>
  proveByAlias(journey, world));

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
  await throughServer(journey, shop, true);
  await world.pebble.end();
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
  await go.click({ timeout: 120_000 });
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

test('the account there gets another address, another key, and its end', async () => {
  const { page, click } = journey;
  await click('frame.everything');
  await click('accounts.open');
  await journey.at('accounts.title');
  const account = page.getByRole('region', { name: new URL(shop.pebble.directory).host, exact: true });
  await account.getByRole('button', { name: /^Ask how it stands/ }).click();
  await account.getByText('The account is good.').waitFor();
  await account.getByLabel('Your e-mail address').fill('eva@example.test');
  await account.getByRole('button', { name: 'Have it write there' }).click();
  await account.getByText('The authority writes to eva@example.test').waitFor();
  await account.getByRole('button', { name: /^Take a new key/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take a new key' }).click();
  await account.getByText('The authority has taken the new key').waitFor();
  await account.getByRole('button', { name: /^Close the account/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Yes, close it for good' }).click();
  await account.waitFor({ state: 'detached' });
});
