import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprintOf } from '../doubles/panels/account.ts';
import { type PanelShop, startPanelShop } from '../support/panel-shop.ts';
import { shownAt } from '../support/shown-at.ts';
import { type Journey, startJourney, undoAtTheEnd } from './journey.ts';
import { press, seen } from './screen-ways.ts';

/** Somebody whose host has cPanel and gives nobody a login to the server: a token is all it takes. */
describe('a certificate by the token of a customer area', () => {
  let panel: PanelShop;
  let journey: Journey;

  beforeAll(async () => {
    panel = await startPanelShop(['www.shop.example.test']);
    const { shop } = panel;
    journey = await startJourney(shop, {
      preset: {
        practice: true,
        domain: panel.site,
        authority: {
          name: 'Practice authority',
          directory: shop.pebble.directory,
          trustFile: shop.pebble.apiTrustFile,
        },
        outside: { dnsServer: shop.dns.server, trustFile: shop.trust },
      },
    });
  }, 200_000);
  afterAll(async () => {
    await journey?.close();
    await panel?.stop();
  });

  it('leads there from “I have no such login”, and says that it was not tried on a real one', async () => {
    const { page, at, click, type } = journey;
    await click('welcome.start');
    await type('site.field', panel.site);
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
    await at('server.title');
    await click('server.no-login');
    await click('server.no-login-token');
    await at('server.title');
    await type('server.panel', `${panel.url}/cpsess123/frontend/`);
    await type('server.user', panel.account.user);
    await type('server.token', panel.account.token);
    await click('server.connect');
    await at('server.unknown-title');
    expect(panel.double.asked).toEqual([]);
    await click('server.unknown-accept');
    await at('server.found-title');
    await page.getByText('Not yet tried on a real cPanel').first().waitFor();
    await click('frame.next');
    await at('review.title');
    await page.getByText('Nobody but this computer puts things back', { exact: false }).first().waitFor();
  }, 200_000);

  it('installs, and every visitor is shown the new one', async () => {
    await press(journey.page, 'Start');
    await journey.at('done.title');
    const { address } = panel.shop.server;
    const [one, two] = await Promise.all(panel.names.map((name) => shownAt(address, name)));
    expect(one).toBe(two);
    const installed = panel.account.installed.get(panel.site);
    expect(fingerprintOf(installed?.cert ?? '')).not.toBe(fingerprintOf(panel.former.cert));
  }, 200_000);

  it('takes it back: the former certificate is there again', async () => {
    await undoAtTheEnd(journey);
    expect(panel.account.installed.get(panel.site)).toEqual(panel.former);
  }, 120_000);
});
