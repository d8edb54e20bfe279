import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { memoryJournals } from '../../electron/run/journal/journal-file.ts';
import { prelude } from '../../electron/run/posix/prelude.ts';
import { posixSession } from '../../electron/run/posix/session.ts';
import { createRunner, type Runner } from '../../electron/run/runner.ts';
import type { Session } from '../../electron/run/session.ts';
import type { Activation, Change, Stage } from '../../shared/plan.ts';
import { sshCase } from '../support/ssh-case.ts';

/** Services without a file of their number, on the real systemd: their main process has given up root's rights. */

const service = (name: string) => `[Service]
User=nobody
ExecStart=/bin/sh -c 'grep -q broken /etc/${name}.conf && exit 1; exec sleep infinity'
ExecReload=/bin/sh -c 'grep -q broken /etc/${name}.conf && kill $MAINPID; true'
`;
const fine = '# as it was\n';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const activation = (name: string): Activation => ({
  service: name,
  test: ['true'],
  reload: ['systemctl', 'reload', `${name}.service`],
  start: ['systemctl', 'start', `${name}.service`],
  alive: { by: 'unit', unit: `${name}.service` },
});
const writing = (name: string, text: string): Stage => {
  const change: Change = {
    kind: 'write-file',
    path: `/etc/${name}.conf`,
    mode: 0o644,
    before: { state: 'file', sha256: sha256(fine) },
    content: { from: 'text', text },
  };
  return { id: 'install', changes: [change], activation: activation(name) };
};

describe('services that are known by their units', () => {
  const { server, request, opened, environment } = sshCase({ systemd: true }, 300_000);
  const names = ['lab-web', 'lab-mail'] as const;
  beforeAll(async () => {
    for (const name of names) {
      await server().writeFile(`/etc/${name}.conf`, fine);
      await server().writeFile(`/etc/systemd/system/${name}.service`, service(name));
      await server().must(['systemctl', 'daemon-reload']);
      await server().must(['systemctl', 'start', `${name}.service`]);
    }
  });
  const active = () =>
    Promise.all(
      names.map(async (name) => (await server().run(['systemctl', 'is-active', name])).stdout.trim()),
    );
  const read = async (name: string) => (await server().readFile(`/etc/${name}.conf`)).toString();
  const running = (work: (runner: Runner, session: Session) => Promise<void>) =>
    opened(
      request(),
      async ({ host }) => {
        const runId = `services-${randomBytes(4).toString('hex')}`;
        const session = posixSession(host, runId);
        await session.net.open('the lab');
        await work(createRunner(session, await memoryJournals().create(runId)), session);
        await session.net.purge();
      },
      { ...environment(), prelude },
    );

  it('take up what two parts of a run bring, and what was there before', async () => {
    await running(async (runner) => {
      await runner.doStage(writing('lab-web', '# new\n'), {});
      await runner.doStage(writing('lab-mail', '# new\n'), {}, 1);
      expect(await active()).toEqual(['active', 'active']);
      expect(await runner.undo()).toEqual([]);
    });
    expect([await read('lab-web'), await read('lab-mail')]).toEqual([fine, fine]);
    expect(await active()).toEqual(['active', 'active']);
  });

  it('one that dies of its new file is told, and lives again once all is taken back', async () => {
    await running(async (runner) => {
      await runner.doStage(writing('lab-web', '# new\n'), {});
      await expect(runner.doStage(writing('lab-mail', 'broken\n'), {}, 1)).rejects.toMatchObject({
        problem: { code: 'reload-failed', facts: { service: 'lab-mail' } },
      });
      expect(await active()).toEqual(['active', 'inactive']);
      expect(await runner.undo()).toEqual([]);
    });
    expect([await read('lab-web'), await read('lab-mail')]).toEqual([fine, fine]);
    expect(await active()).toEqual(['active', 'active']);
  });

  it('are not told where somebody else may write their unit', async () => {
    await server().must(['chown', 'nobody', '/etc/systemd/system/lab-mail.service']);
    await running(async (runner, session) => {
      await expect(session.services?.activate(activation('lab-mail'))).rejects.toMatchObject({
        problem: { code: 'writable-by-others' },
      });
      expect(await runner.undo()).toEqual([]);
    });
    await server().must(['chown', 'root', '/etc/systemd/system/lab-mail.service']);
  });
});
