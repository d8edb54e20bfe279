import { afterAll, beforeAll, expect, it } from 'vitest';
import { modelSite, plainRow, type WindowsState } from '../../doubles/windows/model/state.ts';
import { practiceState, storedCertificate } from '../../support/iis-practice.ts';
import { orderless } from '../../support/orderless.ts';
import { startWindowsShop, type WindowsShop } from '../../support/windows-shop.ts';

const name = 'shop.example.test';
const old = storedCertificate([name]);
const ports = Array.from({ length: 600 }, (_, index) => 20_000 + index);

/** One name at six hundred ports beside the usual one: a server of many tenants' services. */
function crowded(): WindowsState {
  const state = practiceState(old);
  return {
    ...state,
    sites: [
      modelSite(1, 'Shop', {
        bindings: [`http *:80:${name}`, ...ports.map((port) => `https *:${String(port)}:${name} 1`)],
      }),
    ],
    rows: ports.map((port) => ({
      ...{ table: 'SslSniBindingInfo' as const, endpoint: `${name}:${String(port)}` },
      ...{ thumbprint: old.thumbprint, store: 'My', attributes: plainRow },
    })),
  };
}

let shop: WindowsShop;
let start: WindowsState;
beforeAll(async () => {
  shop = await startWindowsShop({ names: [name], executor: 'model', state: crowded });
  start = shop.server.model.state;
}, 60_000);
afterAll(() => shop?.stop());

// More than five hundred once ended in the middle of it. Each entry is looked at from inside, and all are taken back in one commit.
it('puts one certificate into six hundred entries and one more, and takes it back', async () => {
  const { ended, stdout } = await shop.secure({ renewal: { by: 'nobody' } });
  expect([ended.outcome, ended.problem], stdout.slice(0, 2_000)).toEqual(['committed', undefined]);
  const shown = new Set(shop.server.model.state.rows.map(({ thumbprint }) => thumbprint));
  expect([shop.server.model.state.rows.length, shown.size, shown.has(old.thumbprint)]).toEqual([
    601,
    1,
    false,
  ]);
  expect((await shop.cli('undo', ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
  expect(orderless(shop.server.model.state)).toEqual(orderless(start));
}, 300_000);
