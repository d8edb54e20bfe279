import { describe, expect, it } from 'vitest';
import { modelSite, plainRow, type WindowsState } from '../../doubles/windows/model/state.ts';
import { failureOf, type WindowsCase } from '../windows-case.ts';
import { change, fresh, lying, old, removal, shop } from './shop.ts';

/** Visitors are asked for certificates of their own, from one store of issuers: as netsh sets it. */
const asking = { ...plainRow, flags: 3, checkMode: 1, urlTimeout: 30_000, ctlStore: 'ClientAuthIssuer' };
const askingShop: WindowsState = {
  ...shop,
  rows: shop.rows.map((row) => ({ ...row, attributes: asking })),
};

/** What a commit of bindings must leave as it was: settings of http.sys, and which sites run. */
export function rowSuite(windows: WindowsCase): void {
  const bind = (...changes: Parameters<typeof change>[0][]) =>
    windows.host().run('bind', { changes: changes.map((one) => change(one)) });
  const attributes = () => windows.model().state.rows.map((row) => row.attributes);

  describe('bind, and what http.sys keeps besides a certificate', () => {
    // win-acme #1768 (DS mapper), #2153 (store of issuers), #2831 (both); http.h, HTTP_SERVICE_CONFIG_SSL_PARAM.
    it('is as before when a certificate is exchanged, and when that is taken back', async () => {
      await windows.given(askingShop);
      const { httpsys } = await bind({});
      expect(httpsys.map((row) => [row.thumbprint, row.attributes])).toEqual([[fresh.thumbprint, asking]]);
      await bind({ expect: fresh.thumbprint, thumbprint: old.thumbprint });
      expect(windows.model().state).toEqual(askingShop);
    });

    it('is put back by an undo where the call before was cut off between the two', async () => {
      // As a process that ended behind its commit leaves it: the new certificate, and Windows' defaults.
      const [row] = shop.rows;
      await windows.given({
        ...shop,
        rows: row === undefined ? [] : [{ ...row, thumbprint: fresh.thumbprint, attributes: plainRow }],
      });
      await bind({ expect: fresh.thumbprint, thumbprint: old.thumbprint, attributes: asking });
      expect(attributes()).toEqual([asking]);
    });

    // http.h: 0x20 QUIC off, 0x40 TLS 1.3 off: IIS writes both from the binding's own flags, also where it resets the rest.
    it('is put back by an undo of a binding that switches protocols off, too', async () => {
      const switched = { sslFlags: 49 };
      const own = { ...asking, flags: 0x63 };
      const sites = shop.sites.map((site) => ({
        ...site,
        bindings: site.bindings.map((one) => (one.protocol === 'https' ? { ...one, ...switched } : one)),
      }));
      await windows.given({ ...shop, sites, rows: shop.rows.map((row) => ({ ...row, attributes: own })) });
      await bind(switched);
      expect(attributes()).toEqual([own]);
      await windows.given({
        ...{ ...shop, sites },
        rows: shop.rows.map((row) => ({
          ...{ ...row, thumbprint: fresh.thumbprint },
          attributes: { ...plainRow, flags: 0x60 },
        })),
      });
      await bind({ expect: fresh.thumbprint, thumbprint: old.thumbprint, attributes: own, ...switched });
      expect(attributes()).toEqual([own]);
    });

    it('is left to whoever has changed it since', async () => {
      const since = { ...asking, flags: 2 };
      await windows.given({ ...shop, rows: shop.rows.map((row) => ({ ...row, attributes: since })) });
      await bind({ attributes: asking });
      expect(attributes()).toEqual([since]);
    });

    it('is a failure where Windows does not take it', async () => {
      await windows.given(askingShop);
      windows.model().failNext({ at: 'set-row', code: 5 });
      expect(await failureOf(bind({}))).toMatchObject({ reason: 'access-denied', failure: { step: 'row' } });
    });
  });

  describe('bind, and the sites that run', () => {
    const twins: WindowsState = {
      ...shop,
      sites: [
        modelSite(1, 'Former', { state: 'Stopped', bindings: ['http *:80:shop.example.test'] }),
        modelSite(2, 'Shop', { bindings: ['http *:80:shop.example.test'] }),
        modelSite(3, 'Other', { bindings: ['http *:80:other.example.test'] }),
      ],
      rows: [],
    };
    const added = { op: 'add', expect: 'absent', configOnly: false } as const;
    const states = () => windows.model().state.sites.map(({ state }) => state);

    // win-acme #897, #2053, #2712: the same binding on two sites, of which IIS stops one.
    it('refuses the same new binding on two sites in one call, seen before the commit', async () => {
      await windows.given(twins);
      const failed = await failureOf(bind({ ...added, siteId: 2 }, { ...added, siteId: 3 }));
      expect(failed.reason).toBe('duplicate-binding');
      expect(windows.model().state).toEqual(twins);
    });

    // The one that comes by the binding later, wherever it stands in the list; whoever had it goes on.
    it('tells which site IIS has stopped for a binding that another has started with meanwhile', async () => {
      await windows.given(twins);
      const model = windows.model();
      const commit = model.commit.bind(model);
      model.commit = async (_version, steps) => {
        model.commit = commit;
        await model.change((state) => ({
          ...state,
          sites: state.sites.map((site) =>
            site.id === 3 ? modelSite(3, 'Other', { bindings: ['https *:443:shop.example.test 1'] }) : site,
          ),
        }));
        await commit(model.version, steps);
      };
      const { stopped } = await windows.host().run('bind', { changes: [change({ ...added, siteId: 2 })] });
      expect(stopped).toEqual([{ id: 2, name: 'Shop' }]);
      expect(states()).toEqual(['Stopped', 'Stopped', 'Started']);
    });

    it('starts the site again that IIS had stopped for the binding which goes', async () => {
      const https = 'https *:443:shop.example.test 1';
      await windows.given({
        ...shop,
        sites: [
          modelSite(1, 'Late', { state: 'Stopped', bindings: [https] }),
          modelSite(2, 'Early', { bindings: [https] }),
        ],
        rows: shop.rows.map((row) => ({ ...row, thumbprint: fresh.thumbprint })),
      });
      const gone = removal({ expect: fresh.thumbprint, configOnly: true, wasStarted: true });
      const { stopped } = await windows.host().run('bind', { changes: [gone] });
      expect(states()).toEqual(['Started', 'Started']);
      expect(stopped).toEqual([]);
    });

    it('leaves a site alone that its owner has stopped since', async () => {
      await windows.given({
        ...shop,
        sites: shop.sites.map((site) => ({ ...site, state: 'Stopped' })),
        certificates: [lying(old)],
      });
      await windows.host().run('bind', { changes: [removal({ wasStarted: true })] });
      expect(states()).toEqual(['Stopped', 'Stopped']);
    });

    it('replaces and takes back though somebody has made a stopped twin since', async () => {
      const [first, ...rest] = shop.sites;
      if (first === undefined) throw new Error('no site');
      const twin = modelSite(9, 'Copy', { state: 'Stopped', bindings: ['https *:443:shop.example.test 1'] });
      const given = { ...shop, sites: [first, ...rest, twin] };
      await windows.given(given);
      await bind({});
      await bind({ expect: fresh.thumbprint, thumbprint: old.thumbprint });
      expect(windows.model().state).toEqual(given);
    });
  });
}
