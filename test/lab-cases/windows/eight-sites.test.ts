import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WindowsState } from '../../doubles/windows/model/state.ts';
import { eightSites } from '../../support/eight-sites.ts';
import { orderless } from '../../support/orderless.ts';
import type { CliResult } from '../../support/shop.ts';
import { shownAt } from '../../support/shown-at.ts';
import { startWindowsShop, type WindowsShop } from '../../support/windows-shop.ts';

const names = ['shop.example.test', 'www.shop.example.test', 'pay.example.test'];

/** A server as its users have it, under PowerShell itself: stopped twins, FTP, other protocols, settings of endpoints. */
describe('a server of eight sites, some of them stopped or odd', () => {
  let shop: WindowsShop;
  let start: WindowsState;
  let result: CliResult;
  beforeAll(async () => {
    shop = await startWindowsShop({
      names,
      ...{ executor: 'auto', starts: 'first' },
      state: (_first, second) => eightSites(second),
      atSecond: ['pay.example.test'],
    });
    start = shop.server.model.state;
    result = await shop.secure({ redirect: true });
  }, 400_000);
  afterAll(() => shop?.stop());

  it('is secured: every site runs or is stopped as before, and endpoints keep what is their own', async () => {
    expect([result.ended.outcome, result.ended.problem], result.stdout).toEqual(['committed', undefined]);
    const { rows, sites, certificates } = shop.server.model.state;
    expect(sites.map(({ id, state }) => [id, state])).toEqual(
      start.sites.map(({ id, state }) => [id, state]),
    );
    for (const { endpoint, attributes } of start.rows)
      expect(rows.find((row) => row.endpoint === endpoint)?.attributes).toEqual(attributes);
    const [first, second] = shop.addresses;
    const shown = await Promise.all([
      shownAt(first, 'shop.example.test'),
      shownAt(first, 'shop.example.test', 8443),
      shownAt(first, 'www.shop.example.test'),
      shownAt(second, ''),
    ]);
    expect(new Set(shown).size).toBe(1);
    expect(certificates.find(({ thumbprint }) => thumbprint === shown[0])?.friendlyName).toMatch(
      /^Sealkeeper /,
    );
  });

  it('is as it was after an undo: states, bindings, certificates, and all that http.sys keeps', async () => {
    const undone = await shop.cli('undo', result.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(orderless(shop.server.model.state)).toEqual(orderless(start));
    expect(shop.server.model.watches.names).toEqual([]);
  }, 400_000);
});
