import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Snapshot, snapshotDifferences } from '../lab/snapshot.ts';
import { type Shop, startShop } from '../support/shop.ts';
import { knock } from '../support/visit.ts';
import { followEveryAdvice, type Journey, startJourney } from './journey.ts';

/** Somebody is at work on the server between the review and the start. */

let shop: Shop;
let journey: Journey;

beforeEach(async () => {
  shop = await startShop();
  journey = await startJourney(shop);
});
afterEach(async () => {
  await journey.close();
  await shop.lab.stop();
});

test('an edit between review and start stops the run, is shown, marked in the plan, and done once it was seen', async () => {
  const { page, click, at } = journey;
  const site = `/etc/apache2/sites-available/${shop.names[0]}.conf`;
  const former = (await shop.server.readFile(site)).toString('utf8');
  const edited = former.replace('</VirtualHost>', '  # theirs, meanwhile\n</VirtualHost>');
  let start: Snapshot = new Map();
  await followEveryAdvice(journey, shop, shop.server.accounts.owner.password, {
    until: 'ended.refused-title',
    async reviewed() {
      await shop.server.writeFile(site, edited);
      start = await shop.server.snapshot('/etc');
    },
  });
  await page.getByRole('heading', { name: 'The server has changed since you looked' }).waitFor();
  const changed = page.getByRole('list', { name: 'Changed since you looked' });
  await changed.getByText(site, { exact: true }).waitFor();
  expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);

  await click('ended.review');
  await at('server.found-title');
  await click('frame.next');
  await at('review.title');
  await changed.getByRole('button', { name: `Show what is different: ${site}` }).click();
  const added = page.getByRole('dialog').locator('[data-kind="added"]');
  await added.filter({ hasText: '# theirs, meanwhile' }).first().waitFor();
  await click('frame.close');
  await page.getByText('changed', { exact: true }).first().waitFor();
  await click('review.start');
  await at('done.title');
  expect((await shop.server.readFile(site)).toString('utf8')).toContain('# theirs, meanwhile');
  expect((await knock(`https://${shop.names[0]}/`, shop)).status).toBe(200);
});
