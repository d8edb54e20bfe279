import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Pebble, startPebble } from '../lab/pebble.ts';
import {
  bindSettings,
  type OwnBind,
  openHere,
  startOwnBind,
  zoneBlock,
  zoneHead,
} from '../support/own-bind.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { type Journey, presetOf, startJourney } from './journey.ts';
import { seen } from './screen-ways.ts';

/**
 * A star proven in the real window by the BIND on the server of the site: first its settings let nobody change the zone. The
 * authority signs for its customers alone (RFC 8555 §7.3.4).
 */

const domain = 'shop.example.test';
const record = `_acme-challenge.${domain}`;
const theirs = 'of somebody else';
const account = { id: 'kid-of-the-shop', key: randomBytes(32).toString('base64url') };
let shop: Shop;
let bind: OwnBind;
let pebble: Pebble;
let journey: Journey;
beforeAll(async () => {
  // A star is for names that are there.
  const names = [domain, `www.${domain}`];
  shop = await startShop({ names, files: { [bindSettings]: zoneBlock('example.test', '') } });
  const { address } = shop.server;
  const zone = `${zoneHead(address)}shop A ${address}\nwww.shop A ${address}\n_acme-challenge.shop TXT "${theirs}"\n`;
  bind = await startOwnBind(shop, { 'example.test': zone });
  pebble = await startPebble(shop.lab.hostAddress, shop.lab.folder, 4, bind.address, {
    authzReuse: 0,
    eab: { required: true, keys: { [account.id]: account.key } },
  });
  journey = await startJourney(shop, {
    preset: {
      ...presetOf(shop),
      authority: { name: 'Practice authority', directory: pebble.directory, trustFile: pebble.apiTrustFile },
      outside: { dnsServer: bind.address, trustFile: await pebble.issuingRoot() },
    },
  });
});
afterAll(async () => {
  await journey?.close();
  await pebble?.end();
  await bind?.stop();
  await shop?.lab.stop();
});

test('the review says what keeps BIND from it; once it is open, the names are proven and its zone is as it was', async () => {
  const { page, at, click, type } = journey;
  await click('welcome.start');
  await at('site.title');
  await type('site.field', domain);
  await click('site.look');
  await seen(page);
  await click('site.choose');
  await at('names.title');
  await click('names.add-star');
  await click('frame.next');
  await at('provider.title');
  await page.getByRole('checkbox').check();
  const next = page.getByRole('button', { name: 'Continue', exact: true });
  expect(await next.isDisabled()).toBe(true);
  await type('provider.key-id', account.id);
  await type('provider.hmac', account.key);
  await click('frame.next');
  await at('proof.title');
  await page.getByRole('radio', { name: 'Sealkeeper, on my own server (BIND)' }).check();
  await click('frame.next');
  await at('server.title');
  await type('server.password', shop.server.accounts.owner.password);
  await click('server.connect');
  await at('server.unknown-title');
  await click('server.unknown-accept');
  await at('server.found-title');
  await click('frame.next');
  await at('review.title');
  await page.getByText('BIND does not let anybody on this server change example.test').waitFor();
  expect(await page.getByRole('button', { name: 'Start', exact: true }).isDisabled()).toBe(true);

  await shop.server.writeFile(bindSettings, zoneBlock('example.test', openHere));
  await bind.restart();
  await click('frame.again');
  await page.getByLabel('Which kind of key?').selectOption('ec-p384');
  await page.getByRole('button', { name: 'Start', exact: true, disabled: false }).click();
  await page.getByRole('heading', { level: 1, name: 'Your site is sealed' }).waitFor({ timeout: 120_000 });
  const live = `/etc/sealkeeper/live/${domain}/fullchain.pem`;
  const shown = await shop.server.must(['openssl', 'x509', '-noout', '-text', '-in', live]);
  expect(shown).toContain(`DNS:*.${domain}`);
  expect(shown).toContain('P-384');
  expect(await bind.txt(record)).toEqual([theirs]);
  const files = await readdir(shop.data, { recursive: true, withFileTypes: true });
  const kept = files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name)));
  expect(Buffer.concat(await Promise.all(kept)).toString('latin1')).not.toContain(account.key);
});
