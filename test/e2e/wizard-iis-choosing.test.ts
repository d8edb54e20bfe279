import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WindowsState } from '../doubles/windows/model/state.ts';
import { practiceState, storedCertificate } from '../support/iis-practice.ts';
import { orderless } from '../support/orderless.ts';
import { shownAt } from '../support/shown-at.ts';
import { startWindowsShop, type WindowsShop } from '../support/windows-shop.ts';
import { type Journey, startJourney, undoAtTheEnd } from './journey.ts';
import { press, seen } from './screen-ways.ts';

const names = ['shop.example.test', 'www.shop.example.test', 'pay.example.test'];

/** Somebody who chooses for themselves: two names by SNI, one on an address of its own; first a rehearsal, then for real. */
describe('choosing for oneself before a Windows server', () => {
  let shop: WindowsShop;
  let start: WindowsState;
  let journey: Journey;

  beforeAll(async () => {
    const old = storedCertificate(['pay.example.test']);
    shop = await startWindowsShop({
      names,
      executor: 'model',
      state: (_first, second) => practiceState(old, second),
      atSecond: ['pay.example.test'],
    });
    start = shop.server.model.state;
    journey = await startJourney(shop, {
      preset: {
        practice: true,
        domain: 'shop.example.test',
        authority: {
          name: 'Practice authority',
          directory: shop.pebble.directory,
          trustFile: shop.pebble.apiTrustFile,
        },
        outside: { dnsServer: shop.dns.server, trustFile: shop.trust },
        server: { host: shop.addresses[0], port: 22, user: shop.server.user },
      },
    });
  }, 120_000);
  afterAll(async () => {
    await journey?.close();
    await shop?.stop();
  });

  const shown = async () => {
    const [first, second] = shop.addresses;
    return Promise.all([
      shownAt(first, 'shop.example.test'),
      shownAt(first, 'www.shop.example.test'),
      shownAt(second, 'pay.example.test'),
      shownAt(second, ''),
    ]);
  };

  it('goes by the names and the provider to the server', async () => {
    const { page, at, click, type } = journey;
    await click('welcome.start');
    await type('site.field', 'shop.example.test');
    await click('site.look');
    await seen(page);
    await click('site.choose');
    await at('names.title');
    await page.getByLabel(/Another name/).fill('pay.example.test');
    await click('names.add');
    await page.getByText('pay.example.test', { exact: true }).first().waitFor();
    await click('frame.next');
    await at('provider.title');
    await page.getByRole('checkbox').check();
    await click('frame.next');
    await at('proof.title');
    await click('frame.next');
    await at('server.title');
    await type('server.password', shop.server.password);
    await click('server.connect');
    await at('server.unknown-title');
    await click('server.unknown-accept');
    await at('server.found-title');
    await click('frame.next');
    await at('review.title');
  }, 120_000);

  it('rehearses: the certificate is stored and tried, and the machine is as it was', async () => {
    const { page } = journey;
    await press(page, 'Only rehearse');
    await page
      .getByRole('heading', { level: 1, name: /The rehearsal went well/ })
      .waitFor({ timeout: 90_000 });
    expect(orderless(shop.server.model.state)).toEqual(orderless(start));
  }, 120_000);

  it('then does it for real: one new certificate by name and by address, seen in real handshakes', async () => {
    const { page, at, click } = journey;
    const before = await shown();
    await press(page, 'Now for real');
    // The server is looked at anew before it is planned for again.
    await at('server.found-title');
    await click('frame.next');
    await at('review.title');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await at('done.title');
    const after = await shown();
    expect(new Set(after).size).toBe(1);
    expect(before).not.toContain(after[0]);
    expect(shop.server.model.state.certificates.map(({ thumbprint }) => thumbprint)).toContain(after[0]);
  }, 180_000);

  it('takes it all back: state and handshakes as before', async () => {
    await undoAtTheEnd(journey);
    expect(orderless(shop.server.model.state)).toEqual(orderless(start));
  }, 60_000);
});
