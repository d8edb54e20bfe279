import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAnyServer } from '../../electron/remote/open-server.ts';
import type { WindowsHost } from '../../electron/remote/windows/host.ts';
import { type Journal, memoryJournals } from '../../electron/run/journal/journal-file.ts';
import { createRunner } from '../../electron/run/runner.ts';
import { windowsSession } from '../../electron/run/windows/session.ts';
import { thumbprintOf } from '../doubles/windows/model/certificates.ts';
import {
  emptyState,
  type ModelCertificate,
  modelSite,
  plainRow,
  type WindowsState,
} from '../doubles/windows/model/state.ts';
import { startWindowsServer, type WindowsServerOptions } from '../doubles/windows/windows-server.ts';
import { testCertificate } from './test-certificate.ts';

/** A certificate as it lies in a store of the machine. */
export function storedCertificate(
  names: readonly string[],
  store = 'My',
  friendlyName = '',
): ModelCertificate {
  const { keyPem, chainPem } = testCertificate(names);
  return { store, thumbprint: thumbprintOf(chainPem), certPem: chainPem, keyPem, friendlyName, readers: [] };
}

/** A shop of two sites, one of them on an address of its own with an old certificate. */
export function practiceState(old: ModelCertificate, address = '127.0.0.2'): WindowsState {
  return {
    ...emptyState,
    sites: [
      modelSite(1, 'Shop', { bindings: ['http *:80:shop.example.test', 'http *:80:www.shop.example.test'] }),
      modelSite(2, 'Pay', { bindings: [`http ${address}:80:`, `https ${address}:443:`] }),
    ],
    rows: [
      {
        table: 'SslBindingInfo',
        endpoint: `${address}:443`,
        thumbprint: old.thumbprint,
        store: old.store,
        attributes: plainRow,
      },
    ],
    certificates: [old],
  };
}

/** A double with an open connection, a journal and a run’s session. */
export async function iisPractice(options: WindowsServerOptions) {
  const server = await startWindowsServer(options);
  const home = mkdtempSync(join(tmpdir(), 'sealkeeper-iis-'));
  const connect = async (): Promise<WindowsHost> => {
    const opened = await openAnyServer(
      {
        host: server.address,
        port: server.port,
        user: server.user,
        auth: { type: 'password', password: server.password },
        hostKey: server.hostKey,
      },
      {
        home,
        sshConfigFile: join(home, 'config'),
        knownHostsFiles: { own: [], system: [] },
        pinsFile: join(home, 'pins'),
      },
    );
    if (opened.host.system !== 'windows') throw new Error('that is no Windows');
    return opened.host;
  };
  const host = await connect();
  const runId = `test-${randomBytes(4).toString('hex')}`;
  const journal: Journal = await memoryJournals().create(runId);
  const session = windowsSession(host, runId, { looks: 3, pause: 100 });
  return {
    server,
    host,
    connect,
    runId,
    journal,
    session,
    runner: createRunner(session, journal),
    async stop() {
      await host.close().catch(() => undefined);
      await server.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
export type IisPractice = Awaited<ReturnType<typeof iisPractice>>;
