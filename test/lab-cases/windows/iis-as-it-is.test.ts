import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { modelSite, type WindowsState } from '../../doubles/windows/model/state.ts';
import { practiceState, storedCertificate } from '../../support/iis-practice.ts';
import { orderless } from '../../support/orderless.ts';
import { serversAsTheyAre } from '../../support/servers-as-they-are.ts';
import { startWindowsShop, type WindowsShop } from '../../support/windows-shop.ts';

const names = ['shop.example.test', 'pay.example.test'];
const old = storedCertificate(['pay.example.test']);

/**
 * Servers as their users really have them: whole runs by the command line that once ended damaged, refused without need,
 * or late. Each is secured, and after the undo everything is as it was: rows of http.sys, and which sites run.
 */
describe('IIS as it is', () => {
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
  beforeEach(() => shop.server.model.change(() => start));

  it.each(serversAsTheyAre(old))(
    'is secured and undone where %s',
    async (_title, edit) => {
      const given = edit(start, shop);
      await shop.server.model.change(() => given);
      const { ended, stdout } = await shop.secure();
      expect([ended.outcome, ended.problem], stdout).toEqual(['committed', undefined]);
      // Whatever showed the old certificate shows the new one, FTP as well.
      const shown = shop.server.model.state;
      const addresses = ({ rows }: WindowsState) =>
        rows.filter(({ endpoint }) => !endpoint.startsWith('127.'));
      expect(addresses(shown).map(({ thumbprint }) => thumbprint)).not.toContain(old.thumbprint);
      expect(shown.sites.map(({ ftpCertificate }) => ftpCertificate.thumbprint)).not.toContain(
        old.thumbprint,
      );
      const states = ({ sites }: WindowsState) => sites.map(({ id, state }) => [id, state]);
      expect(states(shop.server.model.state)).toEqual(states(given));
      const undone = await shop.cli('undo', ended.runId, '--json');
      expect(undone.ended).toMatchObject({ outcome: 'undone' });
      expect(orderless(shop.server.model.state)).toEqual(orderless(withoutLost(given)));
    },
    60_000,
  );

  // What Windows has lost cannot be given back to it: the entry has none, as visitors have met none before.
  const withoutLost = (state: WindowsState): WindowsState => ({
    ...state,
    rows: state.rows.filter((row) =>
      state.certificates.some(
        ({ store, thumbprint }) => store === row.store && thumbprint === row.thumbprint,
      ),
    ),
  });

  it('is undone though somebody has made a stopped twin since', async () => {
    const { ended } = await shop.secure();
    expect(ended.outcome).toBe('committed');
    const twin = modelSite(9, 'Copy', { state: 'Stopped', bindings: ['https *:443:shop.example.test 1'] });
    await shop.server.model.change((state) => ({ ...state, sites: [...state.sites, twin] }));
    expect((await shop.cli('undo', ended.runId, '--json')).ended).toMatchObject({ outcome: 'undone' });
    expect(orderless(shop.server.model.state)).toEqual(
      orderless({ ...start, sites: [...start.sites, twin] }),
    );
  }, 60_000);

  it.each<[string, string, (state: WindowsState) => WindowsState]>([
    [
      'a stopped site bears the entry that is to come',
      'iis-held-by-stopped-site',
      (state) => ({
        ...state,
        sites: [
          ...state.sites,
          modelSite(7, 'Former', { state: 'Stopped', bindings: ['https *:443:shop.example.test 1'] }),
        ],
      }),
    ],
    [
      '.NET is older than 4.6',
      'windows-dotnet-old',
      (state) => ({ ...state, os: { ...state.os, dotnet: 379_893 } }),
    ],
  ])(
    'is refused before anything is done where %s',
    async (_title, code, edit) => {
      const given = edit(start);
      await shop.server.model.change(() => given);
      const { ended } = await shop.secure();
      expect([ended.outcome, ended.problem?.code]).toEqual(['refused', code]);
      expect(orderless(shop.server.model.state)).toEqual(orderless(given));
    },
    60_000,
  );

  it('is put back, with every site running, where a site was stopped by the change', async () => {
    // Somebody starts a site of the same name between our look and our commit.
    const model = shop.server.model;
    const late = modelSite(7, 'Late', { bindings: ['https *:443:shop.example.test 1'] });
    const given = { ...start, sites: [...start.sites, { ...late, state: 'Stopped', bindings: [] }] };
    await model.change(() => given);
    const commit = model.commit.bind(model);
    model.commit = async (_version, steps) => {
      model.commit = commit;
      await model.change((state) => ({
        ...state,
        sites: state.sites.map((site) => (site.id === 7 ? late : site)),
      }));
      await commit(model.version, steps);
    };
    const { ended } = await shop.secure();
    expect([ended.outcome, ended.problem?.code]).toEqual(['undone', 'iis-site-stopped']);
    expect(model.state.sites.map(({ id, state }) => [id, state])).toEqual([
      [1, 'Started'],
      [2, 'Started'],
      [7, 'Started'],
    ]);
  }, 60_000);
});
