import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import ssh2 from 'ssh2';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../../electron/remote/windows/script-text.ts';
import { windowsHost } from '../../electron/remote/windows/windows-host.ts';
import { emptyState, modelSite, type WindowsState } from '../doubles/windows/model/state.ts';
import {
  startWindowsServer,
  type WindowsServer,
  type WindowsServerOptions,
} from '../doubles/windows/windows-server.ts';
import { openWindows, problemOf } from './windows-case.ts';

export const practiceSite: WindowsState = {
  ...emptyState,
  sites: [modelSite(1, 'Café Zürich', { bindings: ['http *:80:shop.example.test'] })],
};
const backup = { op: 'add', name: 'run-1' } as const;

/** `Willkommen, Müller` in code page 850, as a German server's console prints it, with no line end. */
const germanBanner = Buffer.from('57696c6c6b6f6d6d656e2c204d816c6c65720d0a84941a00ff3e20', 'hex');

/** Not by ssh2's own generator: one in 250 of its Ed25519 keys is a byte short, and OpenSSH refuses it too. */
function newKeyPair(): { readonly private: string; readonly public: string } {
  const { privateKey } = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'sec1', format: 'pem' },
  });
  const parsed = ssh2.utils.parseKey(privateKey);
  if (parsed instanceof Error) throw parsed;
  return { private: privateKey, public: `${parsed.type} ${parsed.getPublicSSH().toString('base64')}` };
}

/** What the way to a Windows server bears; the same with real PowerShell and without. */
export function transportSuite(executor: 'auto' | 'model'): void {
  const using = async <T>(
    options: WindowsServerOptions,
    work: (server: WindowsServer) => Promise<T>,
  ): Promise<T> => {
    const server = await startWindowsServer({ state: practiceSite, executor, starts: 'none', ...options });
    try {
      return await work(server);
    } finally {
      await server.stop();
    }
  };

  describe.each(['cmd', 'powershell', 'pwsh'] as const)('with %s as login shell', (loginShell) => {
    it('gets the same answer, whatever else is printed', async () => {
      const manners = { loginShell, clixml: true, banner: germanBanner };
      await using({ manners, starts: 'each' }, async (server) => {
        const { host, elevation } = await openWindows(server);
        expect(elevation).toBe('administrator');
        const { sites } = await host.run('detect', {});
        expect(sites.map(({ name }) => name)).toEqual(['Café Zürich']);
        expect(new Set(server.heard.lines)).toEqual(new Set([commandLine]));
        await host.close();
      });
    });
  });

  it('lets an administrator in by key, and nobody else', async () => {
    const [known, foreign] = [newKeyPair(), newKeyPair()];
    const folder = mkdtempSync(join(tmpdir(), 'sealkeeper-keys-'));
    try {
      writeFileSync(join(folder, 'known'), known.private, { mode: 0o600 });
      writeFileSync(join(folder, 'foreign'), foreign.private, { mode: 0o600 });
      await using({ authorizedKeys: [known.public] }, async (server) => {
        const { host, user } = await openWindows(server, { type: 'key', file: join(folder, 'known') });
        expect(user).toBe(emptyState.identity.name);
        await host.close();
        const refused = openWindows(server, { type: 'key', file: join(folder, 'foreign') });
        expect(await problemOf(refused)).toMatchObject({ code: 'key-refused' });
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('needs one wait more than its channel for each verb', async () => {
    await using({}, async (server) => {
      const { host } = await openWindows(server);
      const before = host.roundTrips;
      await host.run('hello', {});
      expect(host.roundTrips - before).toBe(3);
      await host.close();
    });
  });

  it('says that a rule of the machine restricts PowerShell', async () => {
    await using({ manners: { languageMode: 'ConstrainedLanguage' } }, async (server) => {
      expect(await problemOf(openWindows(server))).toMatchObject({
        code: 'windows-restricted',
        facts: { reason: 'language-mode' },
      });
    });
  });

  it('says that the login is no administrator', async () => {
    const identity = { ...emptyState.identity, name: 'SHOP\\till', elevated: false };
    await using({ state: { ...emptyState, identity } }, async (server) => {
      expect(await problemOf(openWindows(server))).toMatchObject({
        code: 'windows-not-administrator',
        facts: { user: 'SHOP\\till' },
      });
    });
  });

  it('says that user account control withholds the rights of an administrator', async () => {
    const identity = { ...emptyState.identity, name: 'SHOP\\owner', elevated: false, withheld: true };
    await using({ state: { ...emptyState, identity } }, async (server) => {
      expect(await problemOf(openWindows(server))).toMatchObject({
        code: 'windows-rights-withheld',
        facts: { user: 'SHOP\\owner' },
      });
    });
  });

  // Win32-OpenSSH comes for 32-bit Windows too, and its PowerShell is shown SysWOW64 in place of System32.
  it('says that a 32-bit PowerShell does not see IIS', async () => {
    await using({ state: { ...emptyState, os: { ...emptyState.os, is64Bit: false } } }, async (server) => {
      expect(await problemOf(openWindows(server))).toMatchObject({
        ...{ code: 'windows-restricted', facts: { reason: '32-bit' } },
      });
    });
  });

  describe('a slow or lost server', () => {
    it('is awaited through a cold start', async () => {
      await using({}, async (server) => {
        const { host } = await openWindows(server);
        server.manners.coldStart = 1500;
        expect(await host.run('hello', {})).toMatchObject({ identity: { elevated: true } });
        await host.close();
      });
    });

    it('is given up after the verb’s time, and its connection closed', async () => {
      await using({}, async (server) => {
        const { connection } = await rawConnection(server);
        const host = windowsHost(connection, { label: 'slow', timeout: 300 });
        server.manners.coldStart = 60_000;
        expect(await problemOf(host.run('hello', {}))).toMatchObject({ code: 'server-too-slow' });
        await host.closed;
        expect(await problemOf(host.run('hello', {}))).toMatchObject({ code: 'server-too-slow' });
      });
    });

    it.each(['before-the-verb', 'before-the-answer', 'in-the-answer'] as const)(
      'is lost when the line is cut %s; what was done is found on the next connection',
      async (cut) => {
        await using({}, async (server) => {
          const { host } = await openWindows(server);
          server.manners.cut = cut;
          expect(await problemOf(host.run('backup', backup))).toMatchObject({ code: 'connection-lost' });
          await host.closed;
          expect(await problemOf(host.run('hello', {}))).toMatchObject({ code: 'connection-lost' });
          expect(server.model.state.backups).toEqual(cut === 'before-the-verb' ? [] : ['run-1']);
          const again = await openWindows(server);
          expect(await again.host.run('hello', {})).toMatchObject({ identity: { elevated: true } });
          await again.host.close();
        });
      },
    );
  });

  describe('a cancel', () => {
    it('ends at once what only reads, and the server stays usable', async () => {
      await using({}, async (server) => {
        const { host } = await openWindows(server);
        server.manners.coldStart = 60_000;
        const cancel = new AbortController();
        const reading = problemOf(host.run('detect', {}, { signal: cancel.signal }));
        await wait(100);
        cancel.abort();
        expect(await reading).toMatchObject({ code: 'cancelled' });
        server.manners.coldStart = 0;
        expect(await host.run('hello', {})).toMatchObject({ identity: { elevated: true } });
        await host.close();
      });
    });

    it('lets a change on its way finish, and starts none that waits', async () => {
      await using({}, async (server) => {
        const { host } = await openWindows(server);
        server.manners.coldStart = 300;
        const cancel = new AbortController();
        const options = { signal: cancel.signal };
        const first = host.run('backup', backup, options);
        const second = problemOf(host.run('backup', { op: 'add', name: 'run-2' }, options));
        await wait(100);
        cancel.abort();
        expect(await first).toMatchObject({ name: 'run-1' });
        expect(await second).toMatchObject({ code: 'cancelled' });
        expect(server.model.state.backups).toEqual(['run-1']);
        await host.close();
      });
    });
  });

  it('runs verbs one after the other, in the order they were asked for', async () => {
    await using({}, async (server) => {
      const { host } = await openWindows(server);
      await Promise.all(['a', 'b', 'c'].map((name) => host.run('backup', { op: 'add', name })));
      expect(server.model.state.backups).toEqual(['a', 'b', 'c']);
      await host.close();
    });
  });
}

/** The SSH connection alone, for hosts with other patience. */
async function rawConnection(server: WindowsServer) {
  const { connect } = await import('../../electron/remote/ssh/connect.ts');
  const { hostKeyAlgorithms } = await import('../../electron/remote/ssh/host-key-algorithms.ts');
  const connection = await connect({
    ...{ host: server.address, port: server.port, user: server.user },
    login: { type: 'password', password: server.password },
    hostKeyAlgorithms: hostKeyAlgorithms([], []),
    verifyHostKey: () => null,
  });
  return { connection };
}
