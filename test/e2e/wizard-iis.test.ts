import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../shared/content/texts.ts';
import { modelSite, type WindowsState } from '../doubles/windows/model/state.ts';
import { practiceState, storedCertificate } from '../support/iis-practice.ts';
import { orderless } from '../support/orderless.ts';
import { shownAt } from '../support/shown-at.ts';
import { startWindowsShop, type WindowsShop } from '../support/windows-shop.ts';
import { followEveryAdvice, type Journey, startJourney, undoAtTheEnd } from './journey.ts';

const names = ['shop.example.test', 'www.shop.example.test'];
const old = storedCertificate(['pay.example.test']);

/** Two sites with names, and one on an address of its own that is nobody's business here. */
const givenState = (_first: string, second: string): WindowsState => {
  const state = practiceState(old, second);
  const [, pay] = state.sites;
  return {
    ...state,
    sites: [
      modelSite(1, 'Shop', { bindings: ['http *:80:shop.example.test'] }),
      ...(pay === undefined ? [] : [pay]),
      modelSite(3, 'www', { bindings: ['http *:80:www.shop.example.test'] }),
    ],
  };
};

describe('the wizard before a Windows server', () => {
  let shop: WindowsShop;
  let start: WindowsState;
  let journey: Journey;
  beforeAll(async () => {
    shop = await startWindowsShop({ names, executor: 'model', state: givenState });
    start = shop.server.model.state;
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
        outside: { dnsServer: shop.dns.server, trustFile: shop.trust },
        server: { host: shop.addresses[0], port: 22, user: shop.server.user },
      },
    });
  }, 120_000);
  afterAll(async () => {
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
  }, 180_000);

  it('takes it all back: the machine is as it was', async () => {
    await undoAtTheEnd(journey);
    expect(orderless(shop.server.model.state)).toEqual(orderless(start));
    expect(shop.server.model.watches.names).toEqual([]);
  }, 60_000);
});
