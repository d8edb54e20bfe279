import { once } from 'node:events';
import { connect } from 'node:tls';
import { describe, expect, it } from 'vitest';
import type { WindowsHost } from '../../../electron/remote/windows/host.ts';
import { expired, issue, makePfx } from '../../doubles/windows/model/certificates.ts';
import { emptyState, modelSite } from '../../doubles/windows/model/state.ts';
import { failureOf, type WindowsCase } from '../windows-case.ts';
import { fresh, intermediate, lying, old, root, row, shop } from './shop.ts';

const unreadable = {
  ...{ protocol: 'https', bindingInformation: '*:8443:', sslFlags: 1, attributes: {}, broken: true },
};

export function certificateSuite(windows: WindowsCase): void {
  const importing = (pfx: Buffer, password = 'Abc123', wish: { store?: string; exportable?: boolean } = {}) =>
    windows
      .host()
      .run(
        'import',
        { store: 'My', label: 'Sealkeeper shop', exportable: false, ...wish },
        { secrets: { pfx, password } },
      );

  describe('import', () => {
    it('puts key, certificate and intermediate into the machine’s stores, and no root', async () => {
      await windows.given(emptyState);
      const imported = await importing(makePfx(fresh, [intermediate, root], 'Abc123'));
      expect(imported).toMatchObject({
        ...{ thumbprint: fresh.thumbprint, keyAlgorithm: 'RSA', wasThere: false },
        intermediatesAdded: [intermediate.thumbprint],
      });
      const { certificates } = windows.model().state;
      expect(
        certificates.map(({ store, thumbprint, friendlyName }) => [store, thumbprint, friendlyName]),
      ).toEqual([
        ['My', fresh.thumbprint, 'Sealkeeper shop'],
        ['CA', intermediate.thumbprint, ''],
      ]);
      expect(certificates[0]?.keyPem).toContain('PRIVATE KEY');
    });

    it('leaves the name of a certificate that was there, and says so', async () => {
      await windows.given({ ...emptyState, certificates: [lying(fresh, { friendlyName: 'by hand' })] });
      expect(await importing(makePfx(fresh, [], 'Abc123'))).toMatchObject({ wasThere: true });
      expect(windows.model().state.certificates[0]?.friendlyName).toBe('by hand');
    });

    it('imports once more when Windows did not keep the key', async () => {
      await windows.given(emptyState);
      windows.model().failNext({ at: 'keep-key' });
      expect(await importing(makePfx(fresh, [], 'Abc123'))).toMatchObject({ thumbprint: fresh.thumbprint });
      expect(windows.model().state.certificates[0]?.keyPem).not.toBeNull();
    });

    it('leaves nothing behind when the key is never kept', async () => {
      await windows.given(emptyState);
      windows.model().failNext({ at: 'keep-key', times: 4 });
      const { reason } = await failureOf(importing(makePfx(fresh, [intermediate], 'Abc123')));
      expect(reason).toBe('key-unusable');
      expect(windows.model().state).toEqual(emptyState);
    });

    it('says that the PFX cannot be read: a wrong password, or newer algorithms on Server 2016', async () => {
      await windows.given(emptyState);
      expect(await failureOf(importing(makePfx(fresh, [], 'Abc123'), 'Wrong1'))).toMatchObject({
        reason: 'pfx-unreadable',
      });
      await windows.given({ ...emptyState, os: { ...emptyState.os, build: 14393, culture: 'de-DE' } });
      const failed = await failureOf(importing(makePfx(fresh, [], 'Abc123', 'modern')));
      expect(failed).toMatchObject({ reason: 'pfx-unreadable', failure: { step: 'import' } });
      expect(failed.failure.message).toContain('Netzwerkkennwort');
      expect(await importing(makePfx(fresh, [], 'Abc123'))).toMatchObject({ thumbprint: fresh.thumbprint });
    });

    it('takes keys on elliptic curves', async () => {
      await windows.given(emptyState);
      const curve = issue(['shop.example.test'], { kind: 'ec' });
      expect(await importing(makePfx(curve, [], 'Abc123'))).toMatchObject({ keyAlgorithm: 'ECDSA' });
    });

    it('fails for a store that is not there', async () => {
      await windows.given({ ...emptyState, stores: ['My', 'CA'] });
      const { failure } = await failureOf(
        importing(makePfx(fresh, [], 'Abc123'), 'Abc123', { store: 'WebHosting' }),
      );
      expect(failure).toMatchObject({ step: 'store', subject: 'WebHosting' });
      expect(windows.model().state.certificates).toEqual([]);
    });
  });

  describe('find-certificates', () => {
    it('tells which lie in the very store that is asked, with a key or without', async () => {
      const authority = lying(intermediate, { store: 'CA', keyPem: null });
      await windows.given({ ...shop, certificates: [...shop.certificates, authority] });
      const at = (store: string, { thumbprint }: typeof old) => ({ store, thumbprint });
      const asked = [at('My', old), at('WebHosting', old), at('CA', intermediate), at('CA', root)];
      const { found } = await windows.host().run('find-certificates', { certificates: asked });
      expect(found).toEqual([at('My', old), at('CA', intermediate)]);
    });

    it('fails for a store that is not there', async () => {
      await windows.given({ ...shop, stores: ['My', 'CA'] });
      const certificates = [{ store: 'WebHosting', thumbprint: old.thumbprint }];
      const { failure } = await failureOf(windows.host().run('find-certificates', { certificates }));
      expect(failure).toMatchObject({ step: 'find', subject: old.thumbprint });
    });
  });

  describe('cleanup', () => {
    const cleaning = (thumbprint: string, intermediates: string[] = []) =>
      windows.host().run('cleanup', { thumbprint, store: 'My', intermediates });

    it('deletes what we imported and nobody uses, and its intermediates', async () => {
      const authority = lying(intermediate, { store: 'CA', keyPem: null });
      await windows.given({ ...shop, certificates: [...shop.certificates, authority] });
      expect(await cleaning(fresh.thumbprint, [intermediate.thumbprint])).toEqual({
        ...{ outcome: 'removed', users: [], kept: [intermediate.thumbprint] },
      });
      // The old certificate was issued by it as well: without it Windows would send half a chain.
      expect(windows.model().state.certificates).toEqual([lying(old), authority]);
      expect(await chainLength(windows.host(), 'shop.example.test')).toBe(2);
    });

    // win-acme #177: an undo took away what somebody else's certificate needs.
    it('deletes intermediates that nothing else was issued by', async () => {
      const authority = lying(intermediate, { store: 'CA', keyPem: null });
      const own = lying(fresh, { friendlyName: 'Sealkeeper shop' });
      await windows.given({ ...emptyState, certificates: [own, authority] });
      expect(await cleaning(fresh.thumbprint, [intermediate.thumbprint])).toMatchObject({ kept: [] });
      expect(windows.model().state.certificates).toEqual([]);
    });

    // win-acme #914 (RRAS); SQL Server and WinRM keep thumbprints in the registry; Exchange does not tell.
    it('leaves what programs beside IIS have chosen', async () => {
      const users = [
        { kind: 'remote-desktop', where: 'RDP-Tcp' },
        { kind: 'sql-server', where: 'MSSQL16.SHOP' },
        { kind: 'winrm', where: '*+HTTPS' },
        { kind: 'vpn', where: 'SSTP' },
      ] as const;
      const chosen = users.map((user) => ({ ...user, thumbprint: fresh.thumbprint }));
      await windows.given({ ...shop, chosen });
      expect(await cleaning(fresh.thumbprint)).toMatchObject({ outcome: 'in-use', users });
    });

    it('leaves all where a program runs that does not tell what it uses', async () => {
      await windows.given({ ...shop, choosers: ['MSExchangeTransport'] });
      const { outcome, users } = await cleaning(fresh.thumbprint);
      expect([outcome, users]).toEqual(['in-use', [{ kind: 'program', where: 'MSExchangeTransport' }]]);
    });

    // win-acme #1509, Certify #377: one entry that nobody can read is there for years.
    it('goes by http.sys where an entry cannot be read', async () => {
      const broken = { ...modelSite(3, 'Old', { bindings: [] }), bindings: [{ ...unreadable }] };
      await windows.given({ ...shop, sites: [...shop.sites, broken] });
      expect(await cleaning(fresh.thumbprint)).toMatchObject({ outcome: 'removed', users: [] });
      await windows.given({
        ...shop,
        sites: [...shop.sites, broken],
        rows: [row('SslBindingInfo', '0.0.0.0:8443', fresh.thumbprint)],
      });
      expect(await cleaning(fresh.thumbprint)).toMatchObject({
        ...{ outcome: 'in-use', users: [{ kind: 'http.sys', where: '0.0.0.0:8443' }] },
      });
    });

    it('leaves what is still valid where it was asked to', async () => {
      const wish = { store: 'My', intermediates: [], onlyExpired: true };
      const past = expired(['shop.example.test']);
      const own = { friendlyName: 'Sealkeeper shop' };
      await windows.given({ ...shop, certificates: [lying(old), lying(fresh, own), lying(past, own)] });
      const outcome = async (thumbprint: string) =>
        (await windows.host().run('cleanup', { ...wish, thumbprint })).outcome;
      expect(await outcome(fresh.thumbprint)).toBe('not-expired');
      expect(await outcome(past.thumbprint)).toBe('removed');
    });

    it('leaves what is in use, is not ours, or is not there', async () => {
      await windows.given(shop);
      expect(await cleaning(old.thumbprint)).toMatchObject({
        outcome: 'in-use',
        users: [
          { kind: 'site', where: 'site 1 *:443:shop.example.test' },
          { kind: 'http.sys', where: 'shop.example.test:443' },
        ],
      });
      await windows.given({ ...shop, certificates: [lying(old), lying(fresh, { friendlyName: 'by hand' })] });
      expect(await cleaning(fresh.thumbprint)).toMatchObject({ outcome: 'not-ours' });
      expect(await cleaning('0'.repeat(40))).toMatchObject({ outcome: 'absent' });
      expect(windows.model().state.certificates).toHaveLength(2);
    });
  });
}

/** How many certificates the machine sends for a name, its own one counted. */
async function chainLength(host: WindowsHost, servername: string): Promise<number> {
  const socket = connect({
    socket: await host.tunnel('127.0.0.1', 443),
    servername,
    rejectUnauthorized: false,
  });
  try {
    await once(socket, 'secureConnect');
    let length = 1;
    let last = socket.getPeerCertificate(true);
    // A root is its own issuer; one that was not sent has none.
    while (last.issuerCertificate !== undefined && last.issuerCertificate !== last) {
      last = last.issuerCertificate;
      length += 1;
    }
    return length;
  } finally {
    socket.destroy();
  }
}
