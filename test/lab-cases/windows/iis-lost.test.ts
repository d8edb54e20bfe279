import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WindowsState } from '../../doubles/windows/model/state.ts';
import type { Manners } from '../../doubles/windows/windows-server.ts';
import { practiceState, storedCertificate } from '../../support/iis-practice.ts';
import { orderless } from '../../support/orderless.ts';
import { startWindowsShop, type WindowsShop } from '../../support/windows-shop.ts';

const names = ['shop.example.test', 'pay.example.test'];
const old = storedCertificate(['pay.example.test']);

/** The line is cut once, at one verb after the other; the run is taken back over a new one, or was never begun. */
describe.each([
  ['before-the-answer', 1],
  ['before-the-verb', 3],
  ['in-the-answer', 4],
] as const)('a line that is cut %s, at every verb or each of so many: %i', (cut, stride) => {
  let shop: WindowsShop;
  let start: WindowsState;
  let verbs = 0;
  beforeAll(async () => {
    shop = await startWindowsShop({
      names,
      executor: 'model',
      state: (_first, second) => practiceState(old, second),
      atSecond: ['pay.example.test'],
    });
    start = shop.server.model.state;
    const { ended } = await shop.secure();
    expect(ended.outcome).toBe('committed');
    verbs = shop.server.heard.inputs.length;
    await shop.cli('undo', ended.runId, '--json');
    expect(orderless(shop.server.model.state)).toEqual(orderless(start));
  }, 60_000);
  afterAll(() => shop?.stop());

  it('leaves the machine as it was, whichever verb it was', async () => {
    const outcomes: string[] = [];
    for (let at = 1; at <= verbs; at += stride) {
      await shop.forgetAccounts();
      cutAt(shop, at, cut);
      const { ended } = await shop.secure({ redirect: true });
      outcomes.push(`${String(at)} ${ended.outcome}`);
      if (ended.outcome === 'committed') {
        // The server has confirmed the run, and only its answer was lost: then the run stands until it is taken back.
        expect([at, cut === 'before-the-verb']).toEqual([verbs, false]);
        await shop.cli('undo', ended.runId, '--json');
        expect(orderless(shop.server.model.state)).toEqual(orderless(start));
        continue;
      }
      expect([at, ['undone', 'refused'].includes(ended.outcome) || ended.outcome]).toEqual([at, true]);
      expect([at, orderless(shop.server.model.state)]).toEqual([at, orderless(start)]);
      expect(shop.server.model.watches.names).toEqual([]);
    }
    expect(outcomes.filter((one) => one.endsWith('undone')).length).toBeGreaterThan(outcomes.length / 2);
  }, 600_000);
});

/** The double cuts when it has heard so many verbs from now on. */
function cutAt(shop: WindowsShop, at: number, how: Manners['cut']): void {
  const { heard, manners } = shop.server;
  const from = heard.inputs.length;
  Object.defineProperty(manners, 'cut', {
    configurable: true,
    get: () => (heard.inputs.length === from + at ? how : 'never'),
    set: () => undefined,
  });
}
