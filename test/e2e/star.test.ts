import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Shop, startShop } from '../support/shop.ts';
import { type Journey, startJourney } from './journey.ts';
import { seen } from './screen-ways.ts';

/** The way to a star in the real window with the real engine, on a shop whose DNS we hold in our hands. */

let shop: Shop;
let journey: Journey;
beforeAll(async () => {
  shop = await startShop();
  journey = await startJourney(shop);
});
afterAll(async () => {
  await journey?.close();
  await shop?.lab.stop();
});

test('ends where the DNS is watched, which tells when the line is there', async () => {
  const { at, click, type, page } = journey;
  const [domain = ''] = shop.names;
  await at('welcome.title');
  await click('welcome.start');
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
  await click('frame.next');
  await at('guide.dns.title');
  await click('guide.dns.watch');
  await page.getByText('Nothing there yet.').waitFor();

  await shop.dns.setTxt(`_acme-challenge.${domain}`, 'gfj9Xq4vR2mWl7a0T1c8Yd3ZbKpUeNhSoJ5x6iQwE2k');
  await click('guide.dns.watch');
  await page.getByText('gfj9Xq4vR2mWl7a0T1c8Yd3ZbKpUeNhSoJ5x6iQwE2k').waitFor();
  await page.getByText('All name servers show it.').waitFor();
});
