import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection, Connections } from '../../../electron/app/connections.ts';
import { createServices } from '../../../electron/app/services.ts';
import { runHandlers } from '../../../electron/ipc/handlers/run.ts';
import { toProblem } from '../../../shared/problems.ts';
import { domainNames } from '../../support/domain-names.ts';
import { noZoneLogins } from '../../support/zone-logins.ts';

/** A window that is logged in to another server than the one that a run was made on. */

const runId = '20261128-100000-abc123';
let folder: string;
let asked: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sealkeeper-window-'));
  asked = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function connectedTo(fingerprint: string): Connections {
  const host = new Proxy(
    {
      system: 'posix',
      way: 'root-shell',
      label: 'root@elsewhere',
      closed: new Promise<void>(() => undefined),
      roundTrips: 0,
    },
    {
      get(known, name) {
        if (Reflect.has(known, name)) return Reflect.get(known, name);
        return async () => {
          asked.push(String(name));
          throw new Error(`${String(name)} was asked of this server`);
        };
      },
    },
  );
  const hostKey = { type: 'ssh-ed25519', fingerprint, publicKey: '' };
  const connection = {
    id: 'c1',
    // Nobody listens there: the server cannot be asked for another key either.
    request: { host: '127.0.0.1', port: 9, auth: { type: 'password', password: 'x' } },
    server: { host, hostKey },
    look: null,
    shown: [],
  } as unknown as Connection;
  return { get: () => connection } as unknown as Connections;
}

async function journalled(outcome: 'committed' | null) {
  const services = createServices(folder);
  const journal = await services.journals.create(runId);
  await journal.append([
    {
      entry: 'opened',
      version: 1,
      runId,
      names: ['shop.example.test'],
      server: { label: 'root@shop', hostKey: 'SHA256:the-run' },
      authority: 'https://ca.example/dir',
      targets: ['apache'],
      probes: [],
      job: {
        names: domainNames('shop.example.test'),
        server: { host: 'shop', port: 22, user: 'root' },
        certificate: { from: 'acme', directory: 'https://ca.example/dir', agreeToTerms: true },
        proof: { method: 'http-01' },
        install: [{ target: 'apache' }],
        redirect: true,
        hsts: false,
        renewal: { by: 'auto' },
        rehearsal: false,
      },
    },
    {
      entry: 'prepared',
      stage: 'install',
      backupId: 0,
      undoRecord: { kind: 'link', path: '/etc/x', target: 'y' },
    },
    ...(outcome === null ? [] : [{ entry: 'ended', outcome } as const]),
  ]);
  await journal.release();
  return services;
}

const task = { taskId: 't1', signal: new AbortController().signal, progress: () => undefined };

describe.each([
  ['a run that stands', 'committed'],
  ['a run that was cut off', null],
] as const)('%s', (_, outcome) => {
  it.each(['run.undo', 'run.recover', 'run.conflicts'] as const)(
    'is left alone by %s: nothing is asked, nothing closed',
    async (operation) => {
      const services = await journalled(outcome);
      const before = (await services.journals.load(runId)).text();
      const handlers = runHandlers(services, connectedTo('SHA256:another'), noZoneLogins);
      const problem = toProblem(
        await handlers[operation]({ runId, connectionId: 'c1' }, task).then(
          (value) => value,
          (thrown: unknown) => thrown,
        ),
      );
      expect(problem).toMatchObject({
        code: 'run-on-other-server',
        facts: { server: 'root@shop', expected: 'SHA256:the-run', fingerprint: 'SHA256:another' },
      });
      expect(asked).toEqual([]);
      expect((await services.journals.load(runId)).text()).toBe(before);
    },
  );

  it('is asked about on its own server', async () => {
    const services = await journalled(outcome);
    const handlers = runHandlers(services, connectedTo('SHA256:the-run'), noZoneLogins);
    await handlers['run.undo']({ runId, connectionId: 'c1' }, task).catch(() => undefined);
    expect(asked.length).toBeGreaterThan(0);
  });
});
