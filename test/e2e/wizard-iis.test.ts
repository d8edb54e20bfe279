import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../shared/content/texts.ts';
import { modelSite, plainRow, type WindowsState } from '../doubles/windows/model/state.ts';
import { practiceState, storedCertificate } from '../support/iis-practice.ts';
import { orderless } from '../support/orderless.ts';
import { type Seller, seller } from '../support/seller.ts';
import { shownAt } from '../support/shown-at.ts';
import { startWindowsShop, type WindowsShop } from '../support/windows-shop.ts';
import { drop } from './drop-files.ts';
import { followEveryAdvice, type Journey, startJourney, undoAtTheEnd } from './journey.ts';

const names = ['shop.example.test', 'www.shop.example.test'];
const old = storedCertificate(['pay.example.test']);

const asking = { ...plainRow, flags: 2, ctlStore: 'ClientAuthIssuer' };

/** Eight sites, as servers have them: stopped ones, one of FTP alone, one on an address, one that asks visitors for certificates. */
const givenState = (_first: string, second: string): WindowsState => {
  const state = practiceState(old, second);
  const pay = state.sites.filter(({ id }) => id === 2);
  const [row] = state.rows;
  const blog = 'blog.example.test:443';
  return {
    ...state,
    sites: [
      modelSite(4, 'Default Web Site', { state: 'Stopped', bindings: ['http *:80:'] }),
      modelSite(5, 'Former shop', { state: 'Stopped', bindings: ['http *:80:shop.example.test'] }),
      modelSite(1, 'Shop', { bindings: ['http *:80:shop.example.test'] }),
      ...pay,
      modelSite(3, 'www', { bindings: ['http *:80:www.shop.example.test'] }),
      modelSite(6, 'Files', { bindings: ['ftp *:21:'], hsts: null }),
      modelSite(7, 'Service', { bindings: ['net.tcp 808:*', 'http *:8080:'] }),
      modelSite(8, 'Blog', { bindings: ['http *:80:blog.example.test', 'https *:443:blog.example.test 33'] }),
    ],
    rows: [
      ...state.rows,
      ...(row === undefined
        ? []
        : [{ ...row, table: 'SslSniBindingInfo' as const, endpoint: blog, attributes: asking }]),
    ],
  };
};

describe('the wizard before a Windows server', () => {
  let shop: WindowsShop;
  let start: WindowsState;
  let journey: Journey;
  let bought: Seller;
  beforeAll(async () => {
    shop = await startWindowsShop({ names, executor: 'model', state: givenState });
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
