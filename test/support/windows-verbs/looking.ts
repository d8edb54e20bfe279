import { describe, expect, it } from 'vitest';
import type { ModelSections } from '../../doubles/windows/model/access.ts';
import { emptyState, modelSite } from '../../doubles/windows/model/state.ts';
import { failureOf, type WindowsCase } from '../windows-case.ts';
import { fresh, old, shop } from './shop.ts';

export function lookingSuite(windows: WindowsCase): void {
  describe('hello', () => {
    it('tells the versions of Windows, .NET and PowerShell, and the language', async () => {
      const os = {
        ...shop.os,
        product: 'Windows Server 2012 R2',
        build: 9_600,
        dotnet: 379_893,
        culture: 'ja-JP',
      };
      await windows.given({ ...shop, os });
      const found = await windows.host().run('hello', {});
      expect(found.os).toMatchObject({ build: 9_600, dotnet: 379_893, culture: 'ja-JP', is64Bit: true });
      expect(found.os.powershell).toMatch(/^\d+\.\d+/);
    });
  });

  describe('detect', () => {
    it('reads sites, endpoints and certificates as they are', async () => {
      await windows.given(shop);
      const found = await windows.host().run('detect', {});
      expect(found.sites.map(({ id, name, state }) => [id, name, state])).toEqual([
        [1, 'Shop & Söhne', 'Started'],
        [2, 'Blog', 'Started'],
      ]);
      expect(found.sites[0]?.bindings[1]).toEqual({
        ...{ protocol: 'https', bindingInformation: '*:443:shop.example.test', sslFlags: 1 },
        ...{ thumbprint: old.thumbprint, store: 'My', trouble: '' },
      });
      expect(found.httpsys).toEqual(shop.rows);
      expect(found.certificates.map(({ thumbprint }) => thumbprint)).toEqual([
        old.thumbprint,
        fresh.thumbprint,
      ]);
    });

    it('survives bindings whose certificate cannot be read, and sites that have no state', async () => {
      const [first] = shop.sites;
      if (first === undefined) throw new Error('no site');
      const broken = first.bindings.map((each) => ({ ...each, broken: true }));
      const ftp = modelSite(3, 'Files', { bindings: ['ftp *:21:'] });
      await windows.given({
        ...shop,
        sites: [
          { ...first, bindings: broken },
          { ...ftp, hsts: null },
        ],
      });
      const { sites } = await windows.host().run('detect', {});
      expect(sites[0]?.bindings[1]).toMatchObject({ thumbprint: '', trouble: expect.stringMatching(/./) });
      expect(sites[1]).toMatchObject({ state: 'Unknown', hsts: null });
    });

    it('tells who has port 80 beside http.sys, and what is reserved there', async () => {
      const nginx = { port: 80, address: '10.0.0.9', program: 'nginx' };
      const reservations = ['http://+:80/.well-known/acme-challenge/'];
      await windows.given({ ...shop, held: [nginx], foreignPorts: [443], reservations });
      const found = await windows.host().run('detect', {});
      expect(found.held).toEqual([{ port: 443, address: '0.0.0.0', program: 'httpd' }, nginx]);
      expect(found.reservations).toEqual(reservations);
    });

    it('tells which rules of a site keep strangers from a file of the proof, and no web.config could help', async () => {
      const filtering = (locked: boolean) => ({
        'security/requestFiltering': {
          locked,
          lists: { hiddenSegments: { entries: [{ segment: '.well-known' }] } },
        },
      });
      const anonymous = 'security/authentication/anonymousAuthentication';
      const given: readonly ModelSections[] = [
        {},
        {
          'security/ipSecurity': { attributes: { allowUnlisted: false } },
          'security/access': { attributes: { sslFlags: 264 } },
        },
        {
          [anonymous]: { attributes: { enabled: false } },
          'security/access': { attributes: { sslFlags: 32 } },
        },
        { ...filtering(false), 'security/authorization': { lists: { default: { entries: [] } } } },
        { ...filtering(true), httpRedirect: { locked: true, attributes: { enabled: true } } },
        {
          'security/authorization': {
            locked: true,
            lists: { default: { entries: [{ accessType: 0, users: 'staff' }] } },
          },
        },
        { 'security/requestFiltering': { locked: true } },
        ...[
          { denyUrlSequences: { entries: [{ sequence: '/ACME' }] } },
          {
            fileExtensions: {
              attributes: { allowUnlisted: false },
              entries: [{ fileExtension: '.html', allowed: true }],
            },
          },
          { verbs: { attributes: { allowUnlisted: true }, entries: [{ verb: 'get', allowed: false }] } },
        ].map((lists) => ({ 'security/requestFiltering': { locked: true, lists } })),
      ];
      const sites = given.map((sections, index) =>
        modelSite(index + 1, `Site ${index + 1}`, {
          bindings: [`http *:80:${index}.example.test`],
          manners: { sections },
        }),
      );
      await windows.given({ ...emptyState, sites });
      const { closed } = await windows.host().run('detect', {});
      expect(closed.map(({ siteId, section }) => `${siteId} ${section}`)).toEqual([
        ...['2 security/ipSecurity', '2 security/access', `3 ${anonymous}`],
        ...['5 security/requestFiltering', '5 httpRedirect', '6 security/authorization'],
        ...['8', '9', '10'].map((id) => `${id} security/requestFiltering`),
      ]);
    });

    it('is content with a server without IIS', async () => {
      await windows.given({ ...emptyState, iis: { installed: false } });
      expect(await windows.host().run('detect', {})).toMatchObject({ iis: { installed: false }, sites: [] });
    });
  });

  describe('hsts', () => {
    const wanted = { enabled: true, redirect: true, maxAge: 0, includeSubDomains: false, preload: false };
    it('sets and takes back what a site does', async () => {
      await windows.given(shop);
      const { before, after } = await windows
        .host()
        .run('hsts', { siteId: 1, expect: null, settings: wanted });
      expect(after).toEqual(wanted);
      await windows.host().run('hsts', { siteId: 1, expect: wanted, settings: before });
      expect(windows.model().state).toEqual(shop);
    });

    it('writes nothing at the site that all sites have anyway', async () => {
      const siteDefaults = { ...shop.siteDefaults, hsts: { ...wanted, maxAge: 300 } };
      const sites = shop.sites.map((site) => ({ ...site, hsts: siteDefaults.hsts }));
      await windows.given({ ...shop, sites, siteDefaults });
      const asking = (settings: typeof wanted) =>
        windows.host().run('hsts', { siteId: 1, expect: null, settings });
      await asking(wanted);
      expect(windows.model().state.sites[0]).toMatchObject({ hsts: wanted, own: ['hsts'] });
      await asking(siteDefaults.hsts);
      expect(windows.model().state).toEqual({ ...shop, sites, siteDefaults });
    });

    it('is not waited for where its owner has locked it', async () => {
      await windows.given(shop);
      windows.model().failNext({ at: 'commit', code: 33, kind: 'com' });
      const failed = await failureOf(
        windows.host().run('hsts', { siteId: 1, expect: null, settings: wanted }),
      );
      expect(failed).toMatchObject({ reason: 'section-locked', failure: { step: 'commit' } });
      expect(windows.model().state).toEqual(shop);
    });

    it('refuses where it does not exist, or was changed by somebody else', async () => {
      const [first] = shop.sites;
      if (first === undefined) throw new Error('no site');
      await windows.given({ ...shop, sites: [{ ...first, hsts: null }] });
      const ask = (expectNow: typeof wanted | null) =>
        failureOf(windows.host().run('hsts', { siteId: 1, expect: expectNow, settings: wanted }));
      expect(await ask(null)).toMatchObject({ reason: 'hsts-missing' });
      await windows.given(shop);
      expect(await ask(wanted)).toMatchObject({ reason: 'hsts-changed' });
    });
  });

  describe('ftp', () => {
    const [first] = shop.sites;
    const given = {
      ...shop,
      sites: [
        ...(first === undefined
          ? []
          : [
              {
                ...first,
                ftpCertificate: { thumbprint: old.thumbprint, store: 'My' },
                own: ['ftp' as const],
              },
            ]),
      ],
    };
    const change = { siteId: 1, expect: old.thumbprint, thumbprint: fresh.thumbprint, store: 'My' };
    const ask = (wish: Partial<typeof change> = {}) => windows.host().run('ftp', { ...change, ...wish });

    it('shows another certificate over TLS, and the former one when that is taken back, twice', async () => {
      await windows.given(given);
      expect(await ask()).toEqual({ before: old.thumbprint, after: fresh.thumbprint });
      const back = { expect: fresh.thumbprint, thumbprint: old.thumbprint };
      expect(await ask(back)).toEqual({ before: fresh.thumbprint, after: old.thumbprint });
      expect(await ask(back)).toEqual({ before: old.thumbprint, after: old.thumbprint });
      expect(windows.model().state).toEqual(given);
    });

    it('has again what is set for all sites of the server, and nothing of its own', async () => {
      const ftp = { thumbprint: old.thumbprint, store: 'My' };
      const sites = given.sites.map((site) => ({ ...site, own: [] }));
      const inherited = { ...given, sites, siteDefaults: { ...given.siteDefaults, ftp } };
      await windows.given(inherited);
      await ask();
      expect(windows.model().state.sites[0]?.own).toEqual(['ftp']);
      await ask({ expect: fresh.thumbprint, thumbprint: old.thumbprint });
      expect(windows.model().state).toEqual(inherited);
    });

    it('is set where there was none, and goes again', async () => {
      await windows.given(shop);
      await ask({ expect: '' });
      await ask({ expect: fresh.thumbprint, thumbprint: '' });
      expect(windows.model().state.sites[0]?.ftpCertificate).toEqual({ thumbprint: '', store: 'My' });
    });

    it('is not waited for where its owner has locked it', async () => {
      await windows.given(given);
      windows.model().failNext({ at: 'commit', code: 33, kind: 'com' });
      expect(await failureOf(ask())).toMatchObject({ reason: 'section-locked', failure: { step: 'commit' } });
      expect(windows.model().state).toEqual(given);
    });

    it('is left to whoever has changed it since', async () => {
      await windows.given(given);
      expect(await failureOf(ask({ expect: fresh.thumbprint, thumbprint: 'A'.repeat(40) }))).toMatchObject({
        reason: 'conflict',
      });
      expect(windows.model().state).toEqual(given);
    });
  });
}
