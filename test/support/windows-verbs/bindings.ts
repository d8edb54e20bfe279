import { connect } from 'node:tls';
import { describe, expect, it } from 'vitest';
import type { WindowsHost } from '../../../electron/remote/windows/host.ts';
import type { BindingChange } from '../../../electron/remote/windows/verbs/bindings.ts';
import { modelSite, type WindowsState } from '../../doubles/windows/model/state.ts';
import { failureOf, type WindowsCase } from '../windows-case.ts';
import { change, fresh, lying, old, removal, row, shop } from './shop.ts';

export function bindingSuite(windows: WindowsCase): void {
  const bind = (...changes: BindingChange[]) => windows.host().run('bind', { changes });

  describe('bind', () => {
    it('replaces and adds in one commit, is seen by visitors, and goes back by the inverse list', async () => {
      await windows.given(shop);
      const blog = { siteId: 2, bindingInformation: '*:443:blog.example.test' };
      const done = await bind(change(), change({ op: 'add', ...blog, expect: 'absent', configOnly: false }));
      expect(done.attempts).toBe(1);
      expect(done.httpsys.map(({ endpoint, thumbprint }) => [endpoint, thumbprint])).toEqual([
        ['shop.example.test:443', fresh.thumbprint],
        ['blog.example.test:443', fresh.thumbprint],
      ]);
      expect(await served(windows.host(), 'blog.example.test')).toBe(fresh.thumbprint);
      await bind(
        change({ expect: fresh.thumbprint, thumbprint: old.thumbprint }),
        removal({ ...blog, expect: fresh.thumbprint }),
      );
      expect(windows.model().state).toEqual(shop);
      expect(await served(windows.host(), 'shop.example.test')).toBe(old.thumbprint);
    });

    it('keeps attributes that it does not know, and the other flags', async () => {
      const [first, second] = shop.sites;
      if (first === undefined || second === undefined) throw new Error('no site');
      const attributes = { sslFlagsComment: 'kept' };
      const bindings = first.bindings.map((each) => ({ ...each, attributes }));
      await windows.given({ ...shop, sites: [{ ...first, bindings }, second] });
      await bind(change({ sslFlags: 9 }));
      const [, https] = windows.model().state.sites[0]?.bindings ?? [];
      expect(https).toMatchObject({ attributes, sslFlags: 9 });
    });

    it('leaves a shared row alone when told, and takes it from all sharers when not', async () => {
      const sites = [
        modelSite(1, 'One', { bindings: ['https *:443:'] }),
        modelSite(2, 'Two', { bindings: ['https *:443:two.example.test'] }),
      ];
      const shared = { ...shop, sites, rows: [row('SslBindingInfo', '0.0.0.0:443', old.thumbprint)] };
      await windows.given(shared);
      await bind(removal({ bindingInformation: '*:443:', configOnly: true }));
      expect(windows.model().state.rows).toHaveLength(1);
      await windows.given(shared);
      await bind(removal({ bindingInformation: '*:443:', configOnly: false }));
      expect(windows.model().state.rows).toHaveLength(0);
    });

    it('gives a binding without a certificate one, and takes the row with it on the way back', async () => {
      const bare = { ...shop, rows: [] };
      await windows.given(bare);
      await bind(change({ expect: '' }));
      expect(await served(windows.host(), 'shop.example.test')).toBe(fresh.thumbprint);
      const back = { expect: fresh.thumbprint, thumbprint: '', unless: '', configOnly: false };
      await bind(change(back));
      await bind(change(back));
      expect(windows.model().state).toEqual(bare);
    });

    // The hash stays in http.sys when somebody clears out old certificates; nobody can set it there again (1312).
    it.each([
      ['has gone from its store', [lying(fresh)]],
      ['has lost its key', [lying(fresh), lying(old, { keyPem: null })]],
    ])('counts a certificate that %s as none, and takes it back to none', async (_title, certificates) => {
      const lost = { ...shop, certificates };
      await windows.given(lost);
      const [, https] = (await windows.host().run('detect', {})).sites[0]?.bindings ?? [];
      expect([https?.thumbprint, https?.trouble]).toEqual(['', expect.stringContaining('not in its store')]);
      await bind(change({ expect: '' }));
      expect(await served(windows.host(), 'shop.example.test')).toBe(fresh.thumbprint);
      await bind(change({ expect: fresh.thumbprint, thumbprint: '', unless: '', configOnly: false }));
      expect(windows.model().state).toEqual({ ...lost, rows: [] });
    });

    it('works where the second form of Remove is missing (Server 2016)', async () => {
      await windows.given({ ...shop, os: { ...shop.os, build: 14393 } });
      await bind(change());
      expect(windows.model().state.rows.map(({ thumbprint }) => thumbprint)).toEqual([fresh.thumbprint]);
    });

    it('tries the commit again when somebody else was writing', async () => {
      await windows.given(shop);
      windows.model().failNext({ at: 'changed-on-disk' });
      expect(await bind(change())).toMatchObject({ attempts: 2 });
    });

    it.each<[string, string, BindingChange[], WindowsState]>([
      ['somebody else changed the certificate', 'conflict', [change({ expect: fresh.thumbprint })], shop],
      ['a binding to add is there', 'conflict', [change({ op: 'add', expect: 'absent' })], shop],
      ['the site is gone', 'site-missing', [change({ siteId: 9 })], shop],
      [
        'SNI without a host name',
        'sni-without-host',
        [change({ op: 'add', bindingInformation: '*:443:', expect: 'absent' })],
        shop,
      ],
      ['the Central Certificate Store', 'central-store', [change({ sslFlags: 3 })], shop],
      [
        'another site has the binding',
        'duplicate-binding',
        [change({ op: 'add', siteId: 2, expect: 'absent' })],
        shop,
      ],
      [
        'the second change of two is refused',
        'site-missing',
        [change(), change({ siteId: 9, bindingInformation: '*:443:x.example.test' })],
        shop,
      ],
      [
        'the certificate has no key there',
        'no-logon-session',
        [change()],
        { ...shop, certificates: [lying(old), lying(fresh, { keyPem: null })] },
      ],
      ['the certificate lies in another store', 'no-logon-session', [change({ store: 'WebHosting' })], shop],
      [
        'no administrator',
        'not-elevated',
        [change()],
        { ...shop, identity: { ...shop.identity, elevated: false } },
      ],
      ['no IIS', 'iis-missing', [change()], { ...shop, iis: { installed: false } }],
    ])('changes nothing when %s (%s)', async (_, reason, changes, state) => {
      await windows.given(state);
      expect(await failureOf(bind(...changes))).toMatchObject({ reason });
      expect(windows.model().state).toEqual(state);
    });

    // 0x80070021, this configuration section cannot be used at this path: no writer who would go away again.
    it('does not wait for settings that their owner has locked', async () => {
      await windows.given(shop);
      windows.model().failNext({ at: 'commit', code: 33, kind: 'com' });
      expect(await failureOf(bind(change()))).toMatchObject({ reason: 'section-locked' });
      expect(windows.model().state).toEqual(shop);
    });

    it.each(['de-DE', 'es-ES', 'fr-FR', 'ja-JP', 'nl-NL', 'tr-TR'])(
      'knows what is refused by its number, in the words of %s',
      async (culture) => {
        await windows.given({ ...shop, os: { ...shop.os, culture } });
        windows.model().failNext({ at: 'commit', code: 1312, kind: 'win32' });
        const failed = await failureOf(bind(change()));
        expect(failed).toMatchObject({ reason: 'no-logon-session', failure: { native: 1312 } });
        expect(failed.failure.message).not.toMatch(/logon session/);
      },
    );

    it.each([
      ['access-denied', { at: 'commit', code: 5, kind: 'access' }],
      ['sharing-violation', { at: 'commit', code: 32, kind: 'com' }],
    ] as const)('gives up with %s after three commits, in the server’s language', async (reason, fault) => {
      const french = { ...shop, os: { ...shop.os, culture: 'fr-FR' } };
      await windows.given(french);
      windows.model().failNext({ ...fault, times: 3 });
      const failed = await failureOf(bind(change()));
      expect(failed).toMatchObject({ reason, failure: { step: 'commit' } });
      expect(failed.failure.message).toMatch(/Accès|processus/);
      expect(windows.model().state).toEqual(french);
    });
  });
}

/** The thumbprint that the machine serves for a name, by a handshake through the SSH connection. */
async function served(host: WindowsHost, servername: string): Promise<string> {
  const stream = await host.tunnel('127.0.0.1', 443);
  const socket = connect({ socket: stream, servername, rejectUnauthorized: false });
  try {
    await new Promise((resolve, reject) => {
      socket.once('secureConnect', resolve);
      socket.once('error', reject);
    });
    return socket.getPeerCertificate().fingerprint.replaceAll(':', '');
  } finally {
    socket.destroy();
  }
}
