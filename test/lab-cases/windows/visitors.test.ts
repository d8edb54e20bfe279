import { randomInt } from 'node:crypto';
import { get } from 'node:http';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedWindowsServer } from '../../../electron/remote/open-server.ts';
import type { BindingChange } from '../../../electron/remote/windows/verbs/bindings.ts';
import { issue, makePfx } from '../../doubles/windows/model/certificates.ts';
import { emptyState, modelSite, plainRow, type WindowsState } from '../../doubles/windows/model/state.ts';
import { startWindowsServer, type WindowsServer } from '../../doubles/windows/windows-server.ts';
import { openWindows } from '../../support/windows-case.ts';

// Loopback addresses of this machine's own 127.0.0.0/8, so that the true ports 80 and 443 are free.
const network = `127.${randomInt(64, 250)}.${randomInt(1, 250)}`;
const [main, second] = [`${network}.4`, `${network}.5`] as const;

const authority = issue(['Practice Authority'], { isAuthority: true });
const old = issue(['*.example.test'], { issuer: authority, days: 5 });
const fresh = issue(['*.example.test', 'example.test'], { issuer: authority });

/** Three sites with five encrypted bindings: by name, by a wildcard name, by address, and two that share one row. */
const start: WindowsState = {
  ...emptyState,
  sites: [
    modelSite(1, 'Shop', {
      bindings: [
        'http *:80:shop.example.test',
        'https *:443:shop.example.test 1',
        'https *:443:*.example.test 1',
      ],
    }),
    modelSite(2, 'Mail', { bindings: [`https ${second}:443:`] }),
    modelSite(3, 'Old', { bindings: ['https *:8443:a.example.test', 'https *:8443:b.example.test'] }),
  ],
  rows: [
    ['SslSniBindingInfo', 'shop.example.test:443'],
    ['SslSniBindingInfo', '*.example.test:443'],
    ['SslBindingInfo', `${second}:443`],
    ['SslBindingInfo', '0.0.0.0:8443'],
  ].map(([table = '', endpoint = '']) => ({
    ...{ table: table as 'SslBindingInfo', endpoint, thumbprint: old.thumbprint },
    ...{ store: 'My', attributes: plainRow },
  })),
  certificates: [{ ...old, store: 'My', friendlyName: '', readers: [] }],
};

let server: WindowsServer;
let opened: OpenedWindowsServer;
beforeAll(async () => {
  server = await startWindowsServer({ state: start, addresses: [main, second], realPorts: true });
  opened = await openWindows(server);
}, 120_000);
afterAll(async () => {
  await opened.host.close();
  await server.stop();
});

/** The thumbprint that a visitor sees; null where the handshake fails. */
function seen(address: string, port: number, servername: string): Promise<string | null> {
  return new Promise((resolve) => {
    const socket = connect({ host: address, port, servername, rejectUnauthorized: false });
    socket.once('secureConnect', () => {
      resolve(socket.getPeerCertificate().fingerprint.replaceAll(':', ''));
      socket.destroy();
    });
    socket.once('error', () => resolve(null));
  });
}

const everywhere = () =>
  Promise.all([
    seen(main, 443, 'shop.example.test'),
    seen(main, 443, 'other.example.test'),
    seen(second, 443, 'shop.example.test'),
    seen(main, 8443, 'a.example.test'),
    seen(main, 8443, 'b.example.test'),
  ]);

/** Every https binding from one certificate to the other, in one commit. */
function swap(from: string, to: string): BindingChange[] {
  return start.sites.flatMap(({ id, bindings }) =>
    bindings
      .filter(({ protocol }) => protocol === 'https')
      .map(({ bindingInformation, sslFlags }) => ({
        ...{ op: 'replace' as const, siteId: id, bindingInformation, sslFlags },
        ...{ expect: from, thumbprint: to, store: 'My', configOnly: true },
      })),
  );
}

describe('what visitors see', () => {
  it('is another certificate on all five bindings after one commit, and the old one after the inverse', async () => {
    const { host } = opened;
    expect(await everywhere()).toEqual(Array(5).fill(old.thumbprint));
    await host.run(
      'import',
      { store: 'My', label: 'Sealkeeper visitors', exportable: false },
      { secrets: { pfx: makePfx(fresh, [], 'Abc123'), password: 'Abc123' } },
    );
    await host.run('bind', { changes: swap(old.thumbprint, fresh.thumbprint) });
    expect(await everywhere()).toEqual(Array(5).fill(fresh.thumbprint));
    await host.run('bind', { changes: swap(fresh.thumbprint, old.thumbprint) });
    expect(await everywhere()).toEqual(Array(5).fill(old.thumbprint));
    const cleaned = await host.run('cleanup', {
      thumbprint: fresh.thumbprint,
      store: 'My',
      intermediates: [],
    });
    expect(cleaned).toMatchObject({ outcome: 'removed' });
    expect(sorted(server.model.state)).toEqual(sorted(start));
  });

  it('without SNI is a reset where only names have certificates', async () => {
    expect(await seen(main, 443, '')).toBeNull();
    expect(await seen(second, 443, '')).toBe(old.thumbprint);
  });

  it('is the challenge before every site, on every address, as long as the listener lives', async () => {
    const token = 'a'.repeat(32);
    const listener = await opened.host.listen({ answers: [{ token, answer: `${token}.key` }] });
    const path = `/.well-known/acme-challenge/${token}`;
    expect(await fetched(main, path)).toBe(`${token}.key`);
    expect(await fetched(second, path)).toBe(`${token}.key`);
    expect(await listener.stop()).toEqual({ hits: 2 });
    expect(await fetched(main, path)).not.toContain('.key');
  });
});

/** Replaced bindings and rows come last in their lists, as in IIS; the order says nothing. */
function sorted(state: WindowsState) {
  const by = (value: object) => JSON.stringify(value);
  const inOrder = <T extends object>(list: readonly T[]) =>
    [...list].sort((a, b) => by(a).localeCompare(by(b)));
  return {
    ...state,
    rows: inOrder(state.rows),
    sites: state.sites.map((site) => ({ ...site, bindings: inOrder(site.bindings) })),
  };
}

function fetched(address: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ host: address, path, headers: { host: 'shop.example.test' } }, (response) => {
      let text = '';
      response.on('data', (bytes) => {
        text += bytes;
      });
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });
}
