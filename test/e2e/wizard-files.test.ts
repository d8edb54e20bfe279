import { spawnSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../shared/content/texts.ts';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type Seller, seller } from '../support/seller.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { shownAt } from '../support/shown-at.ts';
import { knock } from '../support/visit.ts';
import { zipOf } from '../support/zip-of.ts';
import { drop } from './drop-files.ts';
import { type Journey, presetOf, startJourney, undoAtTheEnd } from './journey.ts';

const password = 'as-the-seller-wrote';

describe('files in hand, in the real window', () => {
  let shop: Shop;
  let bought: Seller;
  let start: Snapshot;
  let journey: Journey;
  beforeAll(async () => {
    shop = await startShop();
    start = await shop.server.snapshot('/etc');
    bought = seller(shop.names);
    bought.openssl('x509', '-in', 'leaf.pem', '-outform', 'DER', '-out', 'leaf.cer');
    const words = ['-in', 'leaf.pem', '-inkey', 'leaf.key', '-passout', `pass:${password}`];
    bought.openssl('pkcs12', '-export', ...words, '-out', 'shop.pfx');
    const trustFile = join(shop.lab.folder, 'seller-root.pem');
    await writeFile(trustFile, bought.read('root.pem'));
    const preset = presetOf(shop);
    journey = await startJourney(shop, {
      preset: { ...preset, outside: { dnsServer: shop.dns.server, trustFile } },
    });
  });
  afterAll(async () => {
    bought?.stop();
    await journey?.close();
    await shop?.lab.stop();
  });

  it('say what is missing, are opened with a password, and go on through the wizard to the padlock', async () => {
    const { page, at, click, type } = journey;
    await at('welcome.title');
    await click('welcome.files');
    await at('files.title');
    const zip = zipOf([
      { name: 'shop/AAA_Root.crt', content: bought.read('root.pem') },
      { name: 'shop/My_CA_Bundle.ca-bundle', content: bought.read('inter.pem') },
      { name: 'shop/shop_example_test.cer', content: bought.read('leaf.cer') },
    ]);
    await drop(page, { name: 'bought.zip', content: zip });
    await page.getByText(english.problems['files-key-missing'].title).waitFor();
    const next = page.getByRole('button', { name: english.texts['files.next'] });
    expect(await next.isDisabled()).toBe(true);
    await drop(page, { name: 'shop.pfx', content: bought.read('shop.pfx') });
    await page.getByText(english.problems['files-locked'].title).waitFor();
    await type('files.password', 'not it');
    await click('files.password-open');
    await page.getByText(english.problems['files-password-wrong'].title).waitFor();
    await type('files.password', password);
    await click('files.password-open');
    await page.getByText('It lay in shop.pfx, and fits.').waitFor();
    await click('files.next');
    await at('server.title');
    await type('server.password', shop.server.accounts.owner.password);
    await click('server.connect');
    await at('server.unknown-title');
    await click('server.unknown-accept');
    await at('server.found-title');
    // What was brought is there again for whoever looks back.
    await page.getByRole('button', { name: /Files/ }).click();
    await page.getByText('It lay in shop.pfx, and fits.').waitFor();
    await click('files.next');
    await at('server.found-title');
    await click('frame.next');
    await at('review.title');
    await page.getByText(/Nobody renews it by itself: before/).waitFor();
    await page.getByRole('button', { name: 'Start', exact: true, disabled: false }).waitFor();
    await click('review.start');
    await at('done.title');
    await page.getByText(/get the next certificate from where this one came/).waitFor();
    expect(await shownAt(shop.server.address, shop.names[0] ?? '')).toBe(
      new X509Certificate(bought.read('leaf.pem')).fingerprint.replaceAll(':', ''),
    );
  });

  it('leave nothing of a key or a password on this computer, and all of it is taken back', async () => {
    const { status } = spawnSync('grep', ['-rqE', `PRIVATE KEY|${password}`, shop.data]);
    expect(status).toBe(1);
    await undoAtTheEnd(journey);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });

  it('are not needed for one of its own making: names are typed, the warning is shown before, it is proven and taken back', async () => {
    const { page, at, click, type } = journey;
    const [name = ''] = shop.names;
    await click('done.finish');
    await at('welcome.title');
    await click('welcome.start');
    await at('site.title');
    await click('self-signed.instead');
    await at('self-signed.title');
    await page.getByText(english.texts['guide.seen-warning']).waitFor();
    await type('self-signed.name', name);
    await click('names.add');
    await page.getByRole('button', { name: `Leave out: ${name}` }).waitFor();
    await page.getByLabel(english.texts['self-signed.days']).selectOption('30');
    await click('frame.next');
    await at('server.title');
    await type('server.password', shop.server.accounts.owner.password);
    await click('server.connect');
    await at('server.found-title');
    await click('frame.next');
    await at('review.title');
    await page.getByText(/The key of .* signs for itself/).waitFor();
    await page.getByText(/it ends after 30 days/).waitFor();
    await page.getByRole('button', { name: /^Each step, with the exact changes/ }).click();
    await page.getByText(/every visitor meets a full-page warning first/).waitFor();
    await page.getByRole('button', { name: 'Start', exact: true, disabled: false }).waitFor();
    await click('review.start');
    await at('self-signed.done-title');
    const live = `/etc/sealkeeper/live/${name}/fullchain.pem`;
    const made = new X509Certificate(await shop.server.readFile(live));
    expect(made.verify(made.publicKey)).toBe(true);
    expect(await shownAt(shop.server.address, name)).toBe(made.fingerprint.replaceAll(':', ''));
    // Nobody is led to the warning unasked.
    expect((await knock(`http://${name}/`, shop)).status).toBe(200);
    await undoAtTheEnd(journey);
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
  });
});
