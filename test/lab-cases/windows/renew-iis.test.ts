import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyState, modelSite, plainRow, type WindowsState } from '../../doubles/windows/model/state.ts';
import { storedCertificate } from '../../support/iis-practice.ts';
import { orderless } from '../../support/orderless.ts';
import type { CliResult } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';
import { startWindowsShop, type WindowsShop } from '../../support/windows-shop.ts';

const names = ['shop.example.test', 'www.shop.example.test', 'xn--bcher-kva.example.test'];
const old = storedCertificate([...names, 'intern.example.test'], 'WebHosting');

/** One certificate on five bindings of three sites (second ports, letters of its own), and on a sixth. */
function givenState(): WindowsState {
  const byName = (endpoint: string) => ({
    ...({ table: 'SslSniBindingInfo', endpoint, thumbprint: old.thumbprint } as const),
    ...{ store: old.store, attributes: plainRow },
  });
  return {
    ...emptyState,
    os: { ...emptyState.os, build: 17_763, product: 'Windows Server 2019 Standard', culture: 'de-DE' },
    sites: [
      modelSite(1, 'Shop & Söhne', {
        bindings: [
          'http *:80:shop.example.test',
          'https *:443:shop.example.test 1',
          'https *:8443:shop.example.test 1',
        ],
      }),
      modelSite(2, 'www', {
        bindings: [
          'http *:80:www.shop.example.test',
          'https *:443:www.shop.example.test 1',
          'https *:8443:www.shop.example.test 1',
        ],
      }),
      modelSite(3, 'Bücher', {
        bindings: ['http *:80:bücher.example.test', 'https *:443:bücher.example.test 1'],
      }),
      modelSite(5, 'Intern', {
        bindings: ['http *:80:intern.example.test', 'https *:443:intern.example.test 1'],
      }),
    ],
    rows: [
      byName('shop.example.test:443'),
      byName('shop.example.test:8443'),
      byName('www.shop.example.test:443'),
      byName('bücher.example.test:443'),
      byName('www.shop.example.test:8443'),
      byName('intern.example.test:443'),
    ],
    certificates: [old],
  };
}

describe('a certificate that ends soon, on five bindings', () => {
  let shop: WindowsShop;
  let start: WindowsState;
  let result: CliResult;

  beforeAll(async () => {
    shop = await startWindowsShop({
      names,
      executor: 'model',
      state: givenState,
    });
    start = shop.server.model.state;
    result = await shop.secure();
  }, 100_000);
  afterAll(() => shop?.stop());

  it('is exchanged on each of them, in the store where it was', () => {
    expect([result.ended.outcome, result.ended.problem]).toEqual(['committed', undefined]);
    const changed = shop.server.model.state.rows.filter(({ thumbprint }) => thumbprint !== old.thumbprint);
    expect(changed.map(({ endpoint }) => endpoint).sort()).toEqual(
      [
        'bücher.example.test:443',
        'shop.example.test:443',
        'shop.example.test:8443',
        'www.shop.example.test:443',
        'www.shop.example.test:8443',
      ].sort(),
    );
    expect(new Set(changed.map(({ store }) => store))).toEqual(new Set(['WebHosting']));
  });

  it('stays where the new one is not good', async () => {
    expect(await shownAt(shop.addresses[0], 'intern.example.test')).toBe(old.thumbprint);
  });

  it('comes back by an undo, with the state as it was', async () => {
    expect((await shop.cli('undo', result.ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
    expect(orderless(shop.server.model.state)).toEqual(orderless(start));
  }, 60_000);
});
