import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { WindowsState } from '../../doubles/windows/model/state.ts';
import { runReports } from '../../reports/iis-reports-runs.ts';
import { practiceState, storedCertificate } from '../../support/iis-practice.ts';
import { orderless } from '../../support/orderless.ts';
import { startWindowsShop, type WindowsShop } from '../../support/windows-shop.ts';

const names = ['shop.example.test', 'pay.example.test'];
const old = storedCertificate(['pay.example.test']);

/** What Windows did to others' users, tried by a whole run on the double, and by its undo. */
describe('what Windows did to others', () => {
  let shop: WindowsShop;
  let start: WindowsState;
  beforeAll(async () => {
    shop = await startWindowsShop({
      names,
      executor: 'model',
      state: (_first, second) => practiceState(old, second),
      atSecond: ['pay.example.test'],
    });
    start = shop.server.model.state;
  }, 60_000);
  afterAll(() => shop?.stop());
  const usual = { clixml: false, banner: Buffer.alloc(0) };
  afterEach(() => {
    Object.assign(shop.server.manners, usual);
    expect(shop.server.model.watches.names).toEqual([]);
  });

  it.each(runReports.map((report) => [report.told, report] as const))(
    '%s',
    async (_told, { given: edit, fault, manners = {}, expected }) => {
      const { model } = shop.server;
      const given = edit?.(start) ?? start;
      await shop.forgetAccounts();
      await model.reset(given);
      if (fault !== undefined) model.failNext(fault);
      Object.assign(shop.server.manners, manners);
      const { ended, stdout } = await shop.secure();
      const said = [ended.outcome, ended.problem?.code];
      if (expected === 'secured') {
        expect(said, stdout).toEqual(['committed', undefined]);
        const shown = model.state.rows.map(({ thumbprint }) => thumbprint);
        expect(shown).not.toContain(old.thumbprint);
        const ofFtp = model.state.sites.filter(({ bindings }) =>
          bindings.some(({ protocol }) => protocol === 'ftp'),
        );
        expect(ofFtp.map(({ ftpCertificate }) => ftpCertificate.thumbprint)).not.toContain(old.thumbprint);
        expect((await shop.cli('undo', ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
      } else {
        expect(said, stdout).toEqual(
          'refused' in expected ? ['refused', expected.refused] : ['undone', expected.undone],
        );
      }
      expect(orderless(model.state)).toEqual(orderless(given));
    },
    60_000,
  );
});
