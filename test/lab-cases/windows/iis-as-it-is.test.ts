import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { modelBinding, modelSite, plainRow, type WindowsState } from '../../doubles/windows/model/state.ts';
import { practiceState, storedCertificate } from '../../support/iis-practice.ts';
import { orderless } from '../../support/orderless.ts';
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

  const asking = { ...plainRow, flags: 3, checkMode: 2, ctlStore: 'ClientAuthIssuer' };
  const shopSite = modelSite(1, 'Shop', { bindings: ['http *:80:shop.example.test'] });

  it.each<[string, (state: WindowsState) => WindowsState]>([
    [
      'two sites bear a name, one of them stopped and first in the list (win-acme #2712)',
      (state) => ({
        ...state,
        sites: [
          modelSite(7, 'Former', { state: 'Stopped', bindings: ['http *:80:shop.example.test'] }),
          ...state.sites,
        ],
      }),
    ],
    [
      'visitors of one address are asked for certificates of their own (win-acme #1768, #2153, #2831)',
      (state) => ({ ...state, rows: state.rows.map((row) => ({ ...row, attributes: asking })) }),
    ],
    [
      'the loopback address has a certificate of its own (Certify #666)',
      (state) => ({
        ...state,
        rows: [
          ...state.rows,
          ...state.rows.map((row) => ({ ...row, endpoint: '127.0.0.1:443', attributes: plainRow })),
        ],
      }),
    ],
    [
      'appcmd makes no backup (iis-docker #206)',
      (state) => {
        shop.server.model.failNext({ at: 'program', code: 183 });
        return state;
      },
    ],
    [
      'nobody listens at port 80 at all (Certify #2, win-acme #475)',
      ({ sites, ...state }) => ({
        ...state,
        sites: sites.map((site) => ({
          ...site,
          bindings:
            site.id === 1
              ? modelSite(1, 'Shop', { bindings: ['https *:443:shop.example.test 1'] }).bindings
              : site.bindings.filter(({ protocol }) => protocol === 'https'),
        })),
        rows: [
          ...state.rows,
          ...state.rows.map((row) => ({
            ...row,
            ...{ table: 'SslSniBindingInfo' as const, endpoint: 'shop.example.test:443' },
          })),
        ],
      }),
    ],
    [
      'another reservation answers before the listener (win-acme #1506)',
      ({ sites, ...state }) => ({
        ...state,
        isListenerUnheard: true,
        sites: sites.map((site) => ({
          ...site,
          manners: { ...site.manners, servesExtensionless: true },
        })),
      }),
    ],
    [
      'another program has port 80 of an address that http.sys leaves to it',
      (state) => ({
        ...state,
        listenOn: [...shop.addresses],
        held: [{ port: 80, address: '10.0.0.9', program: 'nginx' }],
      }),
    ],
    ['http.sys listens at some addresses only', (state) => ({ ...state, listenOn: [...shop.addresses] })],
    [
      'FTP of a site shows the same certificate (win-acme #390, #1284)',
      ({ sites, ...state }) => ({
        ...state,
        sites: sites.map((site) =>
          site.id === 2
            ? {
                ...site,
                bindings: [...site.bindings, modelBinding('ftp *:21:')],
                ftpCertificate: { thumbprint: old.thumbprint, store: 'My' },
              }
            : site,
        ),
      }),
    ],
    [
      'bindings have lost their certificates, one of them by name (win-acme #1484)',
      ({ sites, ...state }) => ({
        ...state,
        rows: [],
        sites: sites.map((site) =>
          site.id === 1
            ? modelSite(1, 'Shop', {
                bindings: ['http *:80:shop.example.test', 'https *:443:shop.example.test 1'],
              })
            : site,
        ),
      }),
    ],
    [
      'a stopped Default Web Site is there for every name',
      (state) => ({
        ...state,
        sites: [
          modelSite(8, 'Default Web Site', { state: 'Stopped', bindings: ['http *:80:'] }),
          shopSite,
        ].concat(state.sites.filter(({ id }) => id !== 1)),
      }),
    ],
  ])(
    'is secured and undone where %s',
    async (_title, edit) => {
      const given = edit(start);
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
      expect(orderless(shop.server.model.state)).toEqual(orderless(given));
    },
    60_000,
  );

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
