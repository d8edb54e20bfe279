import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { OpenedServer } from '../../electron/remote/open-server.ts';
import { memoryJournals } from '../../electron/run/journal/journal-file.ts';
import { prelude } from '../../electron/run/posix/prelude.ts';
import { posixSession } from '../../electron/run/posix/session.ts';
import { createRunner } from '../../electron/run/runner.ts';
import { commandChange } from '../../shared/command-change.ts';
import type { PlannedCommand } from '../../shared/commands.ts';
import type { Stage } from '../../shared/plan.ts';
import type { LabServer } from '../lab/server.ts';
import { snapshotDifferences } from '../lab/snapshot.ts';
import { sshCase } from '../support/ssh-case.ts';

/** Commands of a plan on real servers: systemd and a2enmod themselves, and the safety net over a line that is gone. */

const stage = (...runs: readonly PlannedCommand[]): Stage => ({
  id: 'install',
  changes: runs.map(commandChange),
  activation: null,
});
const unit = (name: string): PlannedCommand => ({ command: 'enable-unit', arguments: { unit: name } });

async function runOn({ host }: OpenedServer) {
  const runId = `commands-${randomBytes(4).toString('hex')}`;
  const session = posixSession(host, runId);
  const journal = await memoryJournals().create(runId);
  await session.net.open('the lab');
  return { session, journal, runner: createRunner(session, journal) };
}

describe('a server with systemd', () => {
  const { server, request, opened, environment } = sshCase({ systemd: true }, 300_000);
  const withPrelude = () => ({ ...environment(), prelude });
  const word = async (...argv: readonly string[]) => (await server().run(argv)).stdout.trim();
  const stateOf = async (name: string) => [
    await word('systemctl', 'is-enabled', name),
    await word('systemctl', 'is-active', name),
  ];
  const install = async (lab: LabServer, name: string, text: string) => {
    await lab.writeFile(`/etc/systemd/system/${name}`, text);
    await lab.must(['systemctl', 'daemon-reload']);
  };
  const service = (more: string) =>
    `[Service]\n${more}ExecStart=/bin/sleep infinity\n[Install]\nWantedBy=multi-user.target\n`;
  const timer = '[Timer]\nOnCalendar=yearly\n[Install]\nWantedBy=timers.target\n';

  it.each([
    ['disabled', 'inactive'],
    ['disabled', 'active'],
    ['enabled', 'inactive'],
    ['enabled', 'active'],
  ])('enables a timer that was %s and %s, and has it so again', async (enabled, active) => {
    const name = `lab-${enabled}-${active}.timer`;
    await install(
      server(),
      name.replace('.timer', '.service'),
      '[Service]\nType=oneshot\nExecStart=/bin/true\n',
    );
    await install(server(), name, timer);
    if (enabled === 'enabled') await server().must(['systemctl', 'enable', name]);
    if (active === 'active') await server().must(['systemctl', 'start', name]);
    const start = await server().snapshot('/etc');
    await opened(
      request(),
      async (there) => {
        const { session, runner } = await runOn(there);
        await runner.doStage(stage(unit(name)), {});
        expect(await stateOf(name)).toEqual(['enabled', 'active']);
        expect(await runner.undo()).toEqual([]);
        await session.net.purge();
      },
      withPrelude(),
    );
    expect(await stateOf(name)).toEqual([enabled, active]);
    expect(snapshotDifferences(start, await server().snapshot('/etc'))).toEqual([]);
  });

  it('refuses a masked unit before anything is done', async () => {
    await server().must(['systemctl', 'mask', 'lab-masked.service']);
    await opened(
      request(),
      async (there) => {
        const { session, runner } = await runOn(there);
        await expect(runner.doStage(stage(unit('lab-masked.service')), {})).rejects.toMatchObject({
          problem: { code: 'command-refused' },
        });
        await session.net.purge();
      },
      withPrelude(),
    );
  });

  it('has everything put back by the server itself where the line is gone in the middle of a command', async () => {
    // Its start takes long enough for the line to go meanwhile.
    const name = 'lab-slow.service';
    await install(server(), name, service('ExecStartPre=/bin/sleep 15\n'));
    await install(server(), 'lab-first.timer', timer);
    await install(server(), 'lab-first.service', '[Service]\nType=oneshot\nExecStart=/bin/true\n');
    const start = await server().snapshot('/etc');
    await opened(
      request(),
      async (there) => {
        const { runner } = await runOn(there);
        const doing = runner.doStage(stage(unit('lab-first.timer'), unit(name)), {});
        doing.catch(() => undefined);
        await expect
          .poll(() => stateOf('lab-first.timer'), { timeout: 15_000 })
          .toEqual(['enabled', 'active']);
        await there.host.close();
        await expect(doing).rejects.toThrow();
      },
      withPrelude(),
    );
    await expect
      .poll(async () => (await server().run(['ls', '/var/lib/sealkeeper/lock'])).exitCode, {
        timeout: 150_000,
        interval: 2000,
      })
      .not.toBe(0);
    expect(await stateOf(name)).toEqual(['disabled', 'inactive']);
    expect(await stateOf('lab-first.timer')).toEqual(['disabled', 'inactive']);
    expect(snapshotDifferences(start, await server().snapshot('/etc'))).toEqual([]);
  }, 240_000);
});

describe('a server of Debian’s layout', () => {
  const { server, request, opened, environment } = sshCase();
  const ssl: PlannedCommand = { command: 'enable-apache-module', arguments: { module: 'ssl' } };
  const shop = { ...ssl, arguments: { module: 'socache_shmcb' } } as const;

  it('switches a module on with what it needs, and all of it off again', async () => {
    const start = await server().snapshot('/etc');
    await opened(
      request(),
      async (there) => {
        const { session, runner } = await runOn(there);
        await runner.doStage(stage(ssl), {});
        await server().must(['test', '-L', '/etc/apache2/mods-enabled/ssl.load']);
        await server().must(['apache2ctl', '-t']);
        expect(await runner.undo()).toEqual([]);
        await session.net.purge();
      },
      { ...environment(), prelude },
    );
    expect(snapshotDifferences(start, await server().snapshot('/etc'))).toEqual([]);
  });

  it('leaves on what was on before', async () => {
    await server().must(['a2enmod', '-q', shop.arguments.module]);
    const start = await server().snapshot('/etc');
    await opened(
      request(),
      async (there) => {
        const { session, runner, journal } = await runOn(there);
        await runner.doStage(stage(shop, ssl), {});
        expect(await runner.undo()).toEqual([]);
        expect(journal.of('undone').map(({ result }) => result)).toEqual(['undone', 'same']);
        await session.net.purge();
      },
      { ...environment(), prelude },
    );
    expect(snapshotDifferences(start, await server().snapshot('/etc'))).toEqual([]);
  });
});
