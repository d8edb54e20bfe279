import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../shared/content/texts.ts';
import type { WindowsState } from '../doubles/windows/model/state.ts';
import { eightSites, formerCertificate } from '../support/eight-sites.ts';
import { orderless } from '../support/orderless.ts';
import { type Seller, seller } from '../support/seller.ts';
import { shownAt } from '../support/shown-at.ts';
import { startWindowsShop, type WindowsShop } from '../support/windows-shop.ts';
import { drop } from './drop-files.ts';
import { followEveryAdvice, type Journey, startJourney, undoAtTheEnd } from './journey.ts';

const names = ['shop.example.test', 'www.shop.example.test'];
describe('the wizard before a Windows server', () => {
  let shop: WindowsShop;
  let start: WindowsState;
  let journey: Journey;
  let bought: Seller;
  beforeAll(async () => {
    shop = await startWindowsShop({
      names,
      executor: 'model',
      state: (_first, second) => eightSites(second),
    });
    start = shop.server.model.state;
    bought = seller(names);
    const trustFile = join(shop.lab.folder, 'roots.pem');
    await writeFile(trustFile, `${await readFile(shop.trust, 'utf8')}${bought.text('root.pem')}`);
    journey = await startJourney(shop, {
      ...(process.env.WIZARD_PICTURES === undefined ? {} : { pictures: process.env.WIZARD_PICTURES }),
      preset: {
        practice: true,
        domain: 'shop.example.test',
        authority: {
          name: 'Practice authority',
          directory: shop.pebble.directory,
          trustFile: shop.pebble.apiTrustFile,
        },
        outside: { dnsServer: shop.dns.server, trustFile },
        server: { host: shop.addresses[0], port: 22, user: shop.server.user },
      },
    });
  }, 120_000);
  afterAll(async () => {
    bought?.stop();
    await journey?.close();
    await shop?.stop();
  });

  it('leads to a padlock on both sites, in as few steps, and says what was not tried yet', async () => {
    const found = () => journey.page.getByText(english.texts['windows.untried']).waitFor();
    await followEveryAdvice(journey, shop, shop.server.password, { found });
    expect(journey.counts.clicks).toBeLessThanOrEqual(12);
    const shown = await Promise.all(names.map((name) => shownAt(shop.addresses[0], name)));
    const stored = shop.server.model.state.certificates.map(({ thumbprint }) => thumbprint);
    expect(stored).toContain(shown[0]);
    expect(new Set(shown).size).toBe(1);
    const states = ({ sites }: WindowsState) => sites.map(({ name, state }) => `${name}: ${state}`);
    expect(states(shop.server.model.state)).toEqual(states(start));
    // What http.sys keeps besides certificates (DefaultFlags, list of issuers, …) is as before, also where the certificate was exchanged.
    const { rows } = shop.server.model.state;
    const now = (endpoint: string) => rows.find((row) => row.endpoint === endpoint);
    for (const { endpoint, attributes } of start.rows) expect(now(endpoint)?.attributes).toEqual(attributes);
    expect(now('shop.example.test:8443')?.thumbprint).toBe(shown[0]);
    expect(now('blog.example.test:443')?.thumbprint).toBe(formerCertificate.thumbprint);
  }, 180_000);

  it('takes it all back: the machine is as it was', async () => {
    await undoAtTheEnd(journey);
    expect(orderless(shop.server.model.state)).toEqual(orderless(start));
    expect(shop.server.model.watches.names).toEqual([]);
  }, 60_000);

  it('takes a PFX in hand, refuses a key that is said to lie there, and gives all back', async () => {
    const { page, at, click, type } = journey;
    const words = ['-in', 'leaf.pem', '-inkey', 'leaf.key', '-certfile', 'inter.pem'];
    const pfx = bought.openssl('pkcs12', '-export', '-legacy', ...words, '-passout', 'pass:geheim');
    const toReview = async () => {
      await click('files.next');
      await at('server.title');
      await type('server.password', shop.server.password);
      await click('server.connect');
      await at('server.found-title');
      await click('frame.next');
      await at('review.title');
    };
    await click('done.finish');
    await at('welcome.title');
    await click('welcome.files');
    await at('files.title');
    await drop(page, {
      name: 'all.pem',
      content: Buffer.concat([bought.read('leaf.pem'), bought.read('inter.pem')]),
    });
    await page.getByLabel(english.texts['files.server-key']).check();
    await toReview();
    await page.getByText(english.problems['files-key-out-of-reach'].title).waitFor();
    expect(await page.getByRole('button', { name: 'Start', exact: true }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: /Files/ }).click();
    await at('files.title');
    await page.getByLabel(english.texts['files.server-key']).uncheck();
    await drop(page, { name: 'shop.pfx', content: pfx });
    await type('files.password', 'geheim');
    await click('files.password-open');
    await page.getByText('It lay in shop.pfx, and fits.').waitFor();
    await click('files.next');
    await at('server.found-title');
    await click('frame.next');
    await at('review.title');
    await page.getByRole('button', { name: 'Start', exact: true, disabled: false }).click();
    await at('done.title');
    const leaf = new X509Certificate(bought.read('leaf.pem')).fingerprint.replaceAll(':', '');
    const shown = await Promise.all(names.map((name) => shownAt(shop.addresses[0], name)));
    expect(shown).toEqual([leaf, leaf]);
    await undoAtTheEnd(journey);
    expect(orderless(shop.server.model.state)).toEqual(orderless(start));
  }, 180_000);
});
